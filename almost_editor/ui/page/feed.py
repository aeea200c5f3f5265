"""The feed: from a change of the open draft to news for the page, at most one call under way at a time.

Keys that come while the page is busy are gathered and go together. What stands around the text (the frame) is sent
when it changed; the text goes as patches of its blocks.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QTextCursor

from almost_editor.document.counts import word_count
from almost_editor.document.draft import Draft
from almost_editor.document.positions import from_utf16, utf16_length
from almost_editor.document.text import clean
from almost_editor.errors import AlmostError
from almost_editor.newsroom.opening import surroundings
from almost_editor.publish.article import Article, Surroundings, build, render_options
from almost_editor.publish.layouts import Layout, load_layout
from almost_editor.publish.page import body_attributes, frame_html, style_path
from almost_editor.render.blocks import Blocks
from almost_editor.render.patches import Drop, Insert, Keep, Patch
from almost_editor.ui.catalogue import Catalogue
from almost_editor.ui.lanes import Lanes
from almost_editor.ui.open_draft import OpenDraft

PLAIN_LAYOUT = "article"
"""The layout that the application brings, for a draft whose own cannot be used."""
COUNT_AFTER_MS = 300
"""Quiet after which words and reading time are counted anew."""

News = dict[str, Any]


class PageFeed(QObject):
    """Keeps one page in step with the open draft."""

    counted = Signal(int)
    """The words of the text."""
    failed = Signal(object)
    """An `AlmostError`: the page cannot follow, said once; the last good page of the draft stays."""

    def __init__(
        self, open_draft: OpenDraft, catalogue: Catalogue, lanes: Lanes, layouts: tuple[Path, ...], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._open_draft = open_draft
        self._lanes = lanes
        self._layouts = layouts
        self.blocks = Blocks()
        self._around: Surroundings | None = None
        self._words = 0
        self._frame: News = {}
        self._framed = ""
        self._failed = ""
        self._line = 0
        self._news: News = {}
        self._busy = False
        self._take: Callable[[News, Callable[[object], None]], None] | None = None
        self._serve: Callable[[Article, Layout], None] = lambda _article, _layout: None
        self._flush = QTimer(self, singleShot=True, interval=0)
        self._flush.timeout.connect(self._send)
        self._count = QTimer(self, singleShot=True, interval=COUNT_AFTER_MS)
        self._count.timeout.connect(self._count_words)
        open_draft.opened.connect(self._on_opened)
        open_draft.field_changed.connect(self._on_field)
        open_draft.body_changed.connect(self._on_body)
        catalogue.listed.connect(self._look_around)

    @property
    def around(self) -> Surroundings | None:
        """What the page shows of the rest of the library, as far as it has been read."""
        return self._around

    @property
    def words(self) -> int:
        """The words of the text, as they were counted last."""
        return self._words

    def attach(
        self, take: Callable[[News, Callable[[object], None]], None], serve: Callable[[Article, Layout], None]
    ) -> None:
        """Feed a page that has just been loaded, from the beginning. `serve` hears first what it may load."""
        self._take, self._serve, self._busy, self._frame = take, serve, False, {}
        if self._around is not None and self._open_draft.is_open:
            self._send_whole()

    def detach(self) -> None:
        """Send nothing more: the page is going away."""
        self._take = None
        self._flush.stop()
        self._count.stop()

    # -- another draft, or other surroundings

    def _on_opened(self, draft: Draft | None) -> None:
        self._around = None
        self._failed = ""
        if draft is None:
            self._framed = ""
            self._news = {"frame": {"html": "", "attributes": {"html": {}, "body": {}}, "style": ""}, "blocks": []}
            self._frame = {}
            self._flush.start()
        else:
            self._look_around()

    def _look_around(self) -> None:
        """Read what the page shows of other articles; the answer brings the frame up to date."""
        if not self._open_draft.is_open:
            return
        draft = self._open_draft.draft

        def show(around: Surroundings) -> None:
            if not self._open_draft.is_open or self._open_draft.draft.id != draft.id:
                return
            first, self._around = self._around is None, around
            if first:
                self._show_whole()
            else:
                self._show_frame()

        self._lanes.reading.send(lambda library: surroundings(library, draft), show, self._fail)

    def _show_whole(self) -> None:
        """Render another draft's text, and send all of it."""
        text = self._open_draft.body
        self._words = word_count(text)
        self.counted.emit(self._words)
        article = self._article()
        if article is not None:
            self.blocks = Blocks(render_options(article))
            self.blocks.set_text(text)
        self._send_whole()

    def _send_whole(self) -> None:
        """Send the whole page: the frame and every block, instead of whatever news were waiting."""
        self._news = {key: value for key, value in self._news.items() if key == "scheme"} | {"top": True}
        self._news["blocks"] = self._all_blocks()
        self._show_frame()
        self.mark_line(self._line, reveal=False)

    # -- the frame

    def _article(self) -> Article | None:
        if self._around is None:
            return None
        try:
            return build(self._open_draft.draft, self._around, words=self._words)
        except AlmostError as error:
            self._fail(error)
            return None

    def _show_frame(self) -> None:
        article = self._article()
        laid_out = self._lay_out(article) if article is not None else None
        if article is None or laid_out is None:
            return
        layout, html = laid_out
        self._serve(article, layout)
        frame = {"html": html, "attributes": body_attributes(article, layout), "style": style_path(layout)}
        options = render_options(article)
        if options != self.blocks.options:
            self._add_patch(self.blocks.set_options(options))
        if frame != self._frame:
            if not self._frame:
                # The page has no place for the text yet: it goes with the frame, whole.
                self._news["blocks"] = self._all_blocks()
                self._news.pop("patches", None)
            self._frame, self._framed = frame, article.draft.id
            self._news["frame"] = frame
            self._flush.start()

    def _lay_out(self, article: Article) -> tuple[Layout, str] | None:
        """Return the draft's layout and the page's frame in it.

        A layout that does not work leaves the last good page of the draft; a draft that has none yet is shown in the
        application's own layout.
        """
        for name, folders in ((article.draft.layout, self._layouts), (PLAIN_LAYOUT, self._layouts[-1:])):
            try:
                layout = load_layout(name, folders)
                laid_out = layout, frame_html(article, layout)
            except AlmostError as error:
                self._fail(error)
                if self._framed == article.draft.id:
                    return None
            else:
                if name == article.draft.layout:
                    self._failed = ""
                return laid_out
        return None

    def _fail(self, error: AlmostError) -> None:
        """Say once why the page does not follow."""
        if str(error) != self._failed:
            self._failed = str(error)
            self.failed.emit(error)

    def _all_blocks(self) -> list[list[object]]:
        return [["insert", block.key, block.html] for block in self.blocks.blocks]

    def _on_field(self, name: str) -> None:
        if name == "series":
            self._look_around()
        self._show_frame()

    # -- the text

    def _on_body(self, position: int, removed: int, added: int) -> None:
        if self._around is None:
            return
        self._add_patch(self._edit(position, removed, added))
        self._count.start()

    def _edit(self, position: int, removed: int, added: int) -> Patch:
        """Bring the blocks up to date by the edit that the document tells of.

        WORKAROUND: a change of the whole document counts the invisible last paragraph end too, so the figures are
        cut to the text; where the lengths still differ the whole text is compared instead.
        """
        document = self._open_draft.document
        before = self.blocks.text
        length = document.characterCount() - 1
        cursor = QTextCursor(document)
        cursor.setPosition(min(position, length))
        cursor.setPosition(min(position + added, length), QTextCursor.MoveMode.KeepAnchor)
        inserted = clean(cursor.selectedText())
        start = from_utf16(before, position)
        end = from_utf16(before, position + removed)
        if utf16_length(before) - utf16_length(before[start:end]) + utf16_length(inserted) != length:
            return self.blocks.set_text(self._open_draft.body)
        return self.blocks.edit(start, end - start, inserted)

    def _add_patch(self, patch: Patch) -> None:
        if all(isinstance(operation, Keep) for operation in patch):
            return
        self._news.setdefault("patches", []).append([_written(operation) for operation in patch])
        self._flush.start()

    def _count_words(self) -> None:
        if self._open_draft.is_open:
            words = word_count(self.blocks.text)
            if words != self._words:
                self._words = words
                self.counted.emit(words)
                self._show_frame()

    def mark_line(self, line: int, *, reveal: bool = True) -> None:
        """Mark the block that a line of the text belongs to, and with `reveal` bring it into view."""
        self._line = line
        block = self.blocks.block_at(line)
        self._news["mark"] = block.key if block is not None else None
        if reveal:
            self._news["reveal"] = True
        self._flush.start()

    def set_scheme(self, scheme: str) -> None:
        """Show the page in the reader's `light` or `dark` mode."""
        self._news["scheme"] = scheme
        self._flush.start()

    # -- sending

    def _send(self) -> None:
        if self._busy or self._take is None or not self._news:
            return
        news, self._news = self._news, {}
        self._busy = True
        self._take(news, self._on_taken)

    def _on_taken(self, _answer: object) -> None:
        self._busy = False
        if self._news:
            self._flush.start()


def _written(operation: Keep | Insert | Drop) -> list[object]:
    match operation:
        case Keep(count):
            return ["keep", count]
        case Drop(count):
            return ["drop", count]
        case Insert(key, html, _line):
            return ["insert", key, html]
