"""Following: what a link of text or page leads to, said under the mouse, and gone to."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, QUrl
from PySide6.QtGui import QCursor, QHelpEvent, QMouseEvent, QTextCursor
from PySide6.QtWidgets import QToolTip, QWidget

from almost_editor.document.addresses import absolute
from almost_editor.document.draft import STAGE_NAMES
from almost_editor.document.inner_links import inner_id
from almost_editor.document.writing.links import Link
from almost_editor.library.candidates import Named
from almost_editor.ui.actions import action
from almost_editor.ui.catalogue import Catalogue
from almost_editor.ui.drafting import Drafting
from almost_editor.ui.editor.text_pane import TextPane
from almost_editor.ui.lanes import Lanes
from almost_editor.ui.linking.at_caret import link_of
from almost_editor.ui.notices import Notices
from almost_editor.ui.page.feed import PageFeed
from almost_editor.ui.page.pane import PagePane
from almost_editor.ui.page.view import PageView
from almost_editor.ui.widgets.plain import plain_tip
from almost_editor.wording import tr

_REACH_EM = 1
"""How far beside a sign of the text the mouse still means it."""


class Following(QObject):
    """Opens our own articles here, and offers every other address to the person's own browser."""

    def __init__(
        self,
        text: TextPane,
        feed: PageFeed,
        catalogue: Catalogue,
        lanes: Lanes,
        *,
        page: PagePane,
        drafting: Drafting,
        notices: Notices,
        offer: Callable[[QUrl], object],
    ) -> None:
        """Take `offer`, which asks whether an address shall be opened outside."""
        super().__init__(text)
        self._text, self._feed, self._catalogue, self._lanes = text, feed, catalogue, lanes
        self._drafting, self._notices, self._offer = drafting, notices, offer
        self._known: set[str] = set()
        text.viewport().installEventFilter(self)
        feed.shown.connect(self._on_shown)
        feed.patched.connect(self._look_for_new)
        page.link_opened.connect(self.follow)
        page.view_added.connect(self._listen)
        for view in page.views:
            self._listen(view)

    @action("go.link", "Follo&w link", "Ctrl+Shift+K", menu="Format", icon="external", on_draft=True)
    def follow_at_caret(self) -> None:
        """Open the article that the link at the caret leads to, or offer to open its address."""
        link = link_of(self._text.textCursor())
        if link is None:
            self._notices.say(tr("There is no link at the caret."))
        else:
            self._go(link)

    def follow(self, url: QUrl) -> None:
        """Follow a link of a page: to the article of ours that is there, or outside."""
        one = self._linked().get(url.toString(QUrl.ComponentFormattingOption.FullyEncoded))
        if one is None:
            self._offer(url)
        else:
            self._drafting.open(one[0], write=True)

    def _go(self, link: Link) -> None:
        if draft_id := inner_id(link.address):
            self._drafting.open(draft_id, write=True)
        elif link.address and not link.address.startswith("#"):
            self._offer(QUrl(absolute(link.address, self._catalogue.publication)))

    def _linked(self) -> dict[str, tuple[str, str]]:
        """Return id and headline of each article that the page leads to, by its address."""
        around = self._feed.around
        return {one.address: (one.id, one.headline) for one in around.linked} if around is not None else {}

    # -- links that are new in the text

    def _on_shown(self) -> None:
        self._known = set(self._feed.blocks.articles)
        around = self._feed.around
        # What was written while the library was still being asked was not asked for.
        if around is not None and not self._known <= {one.id for one in around.linked}:
            self._feed.look_around()

    def _look_for_new(self) -> None:
        """Have the page told where an article is that the text leads to since this key. Cost: by its links."""
        if not self._feed.blocks.articles <= self._known:
            self._known |= self._feed.blocks.articles
            self._feed.look_around()

    # -- under the mouse

    def _listen(self, view: PageView) -> None:
        view.locked_page.linkHovered.connect(partial(self._on_page_hovered, view))

    def _on_page_hovered(self, view: PageView, address: str) -> None:
        one = self._linked().get(address)
        if one is not None:
            QToolTip.showText(QCursor.pos(), plain_tip(_called(one[1])), view)
        else:
            QToolTip.hideText()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Say what a link of the text is called, and follow it where it is clicked with Ctrl held."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            self._tell(event.pos(), event.globalPos())
        elif isinstance(event, QMouseEvent) and event.type() == QEvent.Type.MouseButtonRelease:
            is_plain = event.modifiers() == Qt.KeyboardModifier.ControlModifier
            if is_plain and event.button() is Qt.MouseButton.LeftButton and not self._text.textCursor().hasSelection():
                link = self._under(event.position().toPoint())
                if link is not None:
                    self._go(link)
        return super().eventFilter(watched, event)

    def _under(self, at: QPoint) -> Link | None:
        cursor: QTextCursor = self._text.cursorForPosition(at)
        rect = self._text.cursorRect(cursor)
        reach = self._text.fontMetrics().height() * _REACH_EM
        near = rect.top() <= at.y() <= rect.bottom() and abs(rect.center().x() - at.x()) <= reach
        return link_of(cursor) if near else None

    def _tell(self, at: QPoint, where: QPoint) -> None:
        link = self._under(at)
        draft_id = inner_id(link.address) if link is not None else ""
        viewport: QWidget = self._text.viewport()

        def told(found: list[Named]) -> None:
            said = (
                _called(found[0].headline, tr(STAGE_NAMES[found[0].stage]))
                if found
                else tr("An article that is not here.")
            )
            QToolTip.showText(where, plain_tip(said), viewport)

        if draft_id:
            self._lanes.reading.send(lambda library: library.candidates.of([draft_id]), told, lambda _error: None)
        elif link is None:
            QToolTip.hideText()


def _called(headline: str, stage: str = "") -> str:
    name = headline or tr("Untitled")
    if stage:
        return tr("“{headline}” · {stage}\nCtrl and a click opens it here.", headline=name, stage=stage)
    return tr("“{headline}”\nCtrl and a click opens it here.", headline=name)
