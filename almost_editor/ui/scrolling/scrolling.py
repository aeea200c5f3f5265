"""Scrolling in step: whoever was moved last leads, the others follow, and nobody follows what it was told itself."""

from __future__ import annotations

import json
import time
from functools import partial
from typing import Any

from PySide6.QtCore import QEvent, QObject, QPointF, QTimer, Signal

from almost_editor.ui.editor.text_pane import TextPane
from almost_editor.ui.page.feed import PageFeed
from almost_editor.ui.page.pane import PagePane
from almost_editor.ui.page.view import PageView
from almost_editor.ui.scrolling.text_side import TextSide, Told

LEAD_S = 0.25
"""How long whoever moved last goes on leading: what the others do meanwhile is their following."""


class Scrolling(QObject):
    """Ties the text pane and every page together."""

    field_wanted = Signal(str)
    """Somebody clicked the headline or the dek of a page."""

    def __init__(self, text: TextPane, side: TextSide, feed: PageFeed, pages: PagePane) -> None:
        super().__init__(pages)
        self._text = text
        self._side = side
        self._feed = feed
        self._pages = pages
        self._leader: QObject = text
        self._led_until = 0.0
        self._following = False
        self._left_behind = False
        self._followed: tuple[Told, float] = ({"start": True}, 0.0)
        self._asked: set[PageView] = set()
        self._unsure: set[PageView] = set()
        self._look_again = QTimer(self, singleShot=True, interval=round(1000 * LEAD_S) + 10)
        self._look_again.timeout.connect(self._look_at_unsure)
        self._tell = QTimer(self, singleShot=True, interval=0)
        self._tell.timeout.connect(self._tell_pages)
        text.verticalScrollBar().valueChanged.connect(self._on_text_scrolled)
        text.verticalScrollBar().rangeChanged.connect(lambda _low, _high: self._on_text_measured())
        # After the letter is painted, and the blocks have caught up with it.
        self._reveal = QTimer(self, singleShot=True, interval=0)
        self._reveal.timeout.connect(self._tell_caret)
        text.cursorPositionChanged.connect(self._on_caret)
        text.touched.connect(partial(self._lead, text))
        text.shown.connect(self._on_text_shown)
        feed.shown.connect(self._begin)
        feed.patched.connect(self._on_patched)
        pages.view_added.connect(self._add)
        pages.reflowed.connect(self._set_in_step)
        for view in pages.views:
            self._add(view)

    def _add(self, view: PageView) -> None:
        view.touched.connect(partial(self._lead, view))
        view.clicked.connect(partial(self._on_clicked, view))
        view.ready.connect(lambda: self._asked.discard(view))
        view.ready.connect(self._set_in_step)
        view.installEventFilter(self)
        view.page().scrollPositionChanged.connect(lambda _at: self._on_page_scrolled(view))

    # -- who leads

    def _lead(self, leader: QObject) -> None:
        self._leader = leader
        self._led_until = time.monotonic() + LEAD_S

    def _others_lead(self, one: QObject) -> bool:
        return self._leader is not one and time.monotonic() < self._led_until

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Hear of pages that become narrower or wider."""
        if event.type() == QEvent.Type.Resize:
            self._set_in_step()
        return False

    def _on_text_shown(self) -> None:
        if self._left_behind and self._pages.view is not None:
            # Whoever read on without the text finds it where the page is.
            self._left_behind = False
            self._have_lead(self._pages.view)

    def _begin(self) -> None:
        """Forget what was of another text."""
        self._unsure.clear()
        self._followed = ({"start": True}, 0.0)
        # An article that is opened stands at its top, wherever its caret waits.
        self._reveal.stop()
        self._feed.tell(reveal=None)
        self._lead(self._text)
        self._tell.start()

    def _set_in_step(self) -> None:
        """Let one lead that is where it should be: a page has just come, or was laid out anew, and stands anywhere."""
        if self._text.isVisible():
            self._lead(self._text)
            self._tell.start()
        elif self._pages.view is not None:
            self._have_lead(self._pages.view)

    def _have_lead(self, view: PageView) -> None:
        """Have all others follow a page, wherever it stands."""
        view.ask("JSON.stringify(almost.standing())", lambda answer: self._follow(view, answer))

    # -- the text leads

    def _on_text_scrolled(self) -> None:
        # Out of sight it may be laid out in any width, and stands nowhere.
        if self._text.isVisible() and not self._following and not self._others_lead(self._text):
            self._lead(self._text)
            self._tell.start()

    def _tell_pages(self) -> None:
        standing = self._side.standing() if self._text.isVisible() else None
        if standing is not None and self._leader is self._text:
            self._feed.tell(scroll=standing)
            if not self._side.shows_caret:
                # Scrolled away from: a page that has not yet gone to the caret's line must not go there now.
                self._feed.tell(reveal=None)

    def _on_caret(self) -> None:
        """Bring the caret's line into view on the pages, where the text has the lead."""
        if not self._following and not self._others_lead(self._text):
            self._reveal.start()

    def _tell_caret(self) -> None:
        caret = self._side.caret()
        if caret is not None and self._side.shows_caret:
            self._feed.tell(reveal=caret)

    def _on_patched(self) -> None:
        # While a long text is still being worked off, the page grows towards where the text stands.
        if not self._feed.is_whole and self._leader is self._text and self._text.verticalScrollBar().value():
            self._tell.start()

    # -- a page leads

    def _on_page_scrolled(self, view: PageView) -> None:
        if view in self._asked:
            return
        if self._others_lead(view):
            # Mostly it follows, which the page itself knows; it is asked when nobody leads any more.
            self._unsure.add(view)
            self._look_again.start()
            return
        self._asked.add(view)
        view.ask("JSON.stringify(almost.standing())", lambda answer: self._on_standing(view, answer))

    def _on_standing(self, view: PageView, answer: Any) -> None:
        self._asked.discard(view)
        standing = json.loads(answer) if answer else None
        if standing and not standing["told"] and not self._others_lead(view):
            self._follow(view, answer)

    def _follow(self, view: PageView, answer: Any) -> None:
        standing = json.loads(answer) if answer else None
        if not standing or not self._side.is_open or self._feed.around is None:
            return
        self._lead(view)
        place: Told = standing["place"]
        self._followed = (place, standing["tail"])
        self._follow_page()
        line = self._as_line(place)
        if line is not None:
            self._feed.tell(but=view.take, scroll={"line": line, "head": standing["head"], "tail": standing["tail"]})

    def _follow_page(self) -> None:
        self._left_behind = not self._text.isVisible()
        if self._left_behind:
            return
        self._following = True
        try:
            self._side.follow(*self._followed)
        finally:
            self._following = False

    def _on_text_measured(self) -> None:
        """Go once more where a page led: lines that came into view for it turned out higher than was thought."""
        if self._leader is not self._text and not self._following and self._side.is_open:
            self._follow_page()

    def _as_line(self, place: Told) -> Told | None:
        """Return a page's place as another page takes it."""
        blocks = self._feed.blocks
        if "key" not in place:
            edge = blocks.edge_block(last=bool(place.get("end")))
            if edge is None:
                return None
            told: Told = {"key": edge.key, "edge": "bottom" if place.get("end") else "top"}
        elif "share" in place:
            told = {"key": place["key"], "share": place["share"], "needles": [[place["after"][:16], 0]]}
        else:
            told = {"key": place["key"], "share": place["height"], "needles": []}
        return {"from": told, "to": None, "into": 0}

    def _look_at_unsure(self) -> None:
        unsure, self._unsure = self._unsure, set()
        for view in unsure & set(self._pages.views):
            self._on_page_scrolled(view)

    # -- a click

    def _on_clicked(self, view: PageView, at: QPointF) -> None:
        if self._text.isVisible():
            share = at.y() * view.zoomFactor() / max(1, view.height())
            question = f"JSON.stringify(almost.at({at.x():.1f},{at.y():.1f}))"
            view.ask(question, lambda answer: self._go_to(answer, share))

    def _go_to(self, answer: Any, share: float) -> None:
        place = json.loads(answer) if answer else None
        if not place or not self._side.is_open:
            return
        if "field" in place:
            self.field_wanted.emit(place["field"])
            return
        self._following = True
        try:
            gone = self._side.go_to(place, share)
        finally:
            self._following = False
        if gone:
            self.field_wanted.emit("body")
