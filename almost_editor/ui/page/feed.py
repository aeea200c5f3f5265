"""The feed: from a change of the open draft to news for its pages.

What stands around the text (the frame) is told when it changed; the text goes as patches of its blocks. Every page has
an outlet of its own, which sends when that page can take more.
"""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal

from almost_editor.document.draft import Draft
from almost_editor.document.live_text import Span
from almost_editor.document.withdrawal import Withdrawal
from almost_editor.errors import AlmostError
from almost_editor.publish.article import Article, Surroundings, build, render_options
from almost_editor.publish.layouts import Layout, load_layout
from almost_editor.publish.page import body_attributes, style_path
from almost_editor.render.blocks import Blocks
from almost_editor.render.options import RenderOptions
from almost_editor.render.patches import Insert, Patch
from almost_editor.ui.catalogue import Catalogue
from almost_editor.ui.lanes import Lanes
from almost_editor.ui.open_draft import OpenDraft
from almost_editor.ui.page.outlet import Outlet, Take
from almost_editor.ui.page.rendering import Rendering
from almost_editor.ui.page.stone import AS_IT_WAS, IN_ITS_PLACE, Drawn, draw, draw_stone, read_place
from almost_editor.wording import tr

PLAIN_LAYOUT = "article"
"""The layout that the application brings, for a draft whose own cannot be used."""
REFRAME_AFTER_MS = 300
"""Quiet after which the page's own count of words and minutes follows the typing."""
_NO_FRAME: dict[str, Any] = {"html": "", "attributes": {"html": {}, "body": {}}, "style": ""}


class PageFeed(QObject):
    """Keeps every page in step with the open draft."""

    failed = Signal(object)
    """An `AlmostError`: the page cannot follow, said once; the last good page of the draft stays."""
    served = Signal(object, object)
    """The `Article` and its `Layout`, before a page that shows them may ask for what is in them."""
    noted = Signal(str)
    """A sentence about what the pages show otherwise than they should, for now; or nothing any more."""
    shown = Signal()
    """Every page was told another text."""
    patched = Signal()
    """The pages were told of a change of the text."""

    def __init__(
        self,
        open_draft: OpenDraft,
        catalogue: Catalogue,
        lanes: Lanes,
        layouts: tuple[Path, ...],
        rendering: Rendering,
    ) -> None:
        super().__init__(rendering)
        self._open_draft = open_draft
        self._lanes = lanes
        self._layouts = layouts
        self._rendering = rendering
        self._outlets: list[Outlet] = []
        self._around: Surroundings | None = None
        self._frame: dict[str, Any] = {}
        self._framed = ""
        self._failed = ""
        self._line = 0
        self._withdrawal: Withdrawal | None = None
        self._as_it_was = False
        self._words: str | None = None
        """What stands in the text's place of a page that is no article's."""
        open_draft.opened.connect(self._on_opened)
        open_draft.field_changed.connect(self._on_field)
        open_draft.body_changed.connect(self._on_body)
        self._recounted = QTimer(self, singleShot=True, interval=REFRAME_AFTER_MS)
        self._recounted.timeout.connect(self._show_frame)
        self._mark_soon = QTimer(self, singleShot=True, interval=0)
        self._mark_soon.timeout.connect(lambda: self.tell(mark=self._marked()))
        open_draft.counted.connect(lambda _words: self._recounted.start())
        catalogue.listed.connect(self.look_around)
        rendering.patched.connect(self._on_patched)
        rendering.noted.connect(self._note)
        rendering.counted.connect(open_draft.tell_words)

    @property
    def around(self) -> Surroundings | None:
        """What the page shows of the rest of the library, as far as it has been read."""
        return self._around

    @property
    def blocks(self) -> Blocks:
        """The text as its pages show it."""
        return self._rendering.blocks

    @property
    def is_whole(self) -> bool:
        """Whether the blocks are all that the text gives, with nothing still to be worked off."""
        return self._rendering.is_whole

    @property
    def is_idle(self) -> bool:
        """Whether every page has heard everything that there is to tell."""
        # Asked first: catching up with the last keys gives the pages something to hear.
        is_whole = self._rendering.is_whole
        return is_whole and not self._mark_soon.isActive() and all(outlet.is_idle for outlet in self._outlets)

    def attach(self, take: Take) -> Outlet:
        """Feed a page that has just been loaded, from the beginning, until its outlet is detached."""
        outlet = Outlet(take, self)
        if self._frame and self._around is not None:
            self._tell_all(outlet)
        # Behind that: keys that are caught up with only now would come as a patch of what it does not have yet.
        self._outlets.append(outlet)
        return outlet

    def detach(self, outlet: Outlet) -> None:
        """Tell a page nothing more: it is going away, or was lost."""
        outlet.close()
        self._outlets.remove(outlet)
        outlet.deleteLater()

    def close(self) -> None:
        """Tell no page anything more."""
        self._recounted.stop()
        self._mark_soon.stop()
        self._rendering.close()
        for outlet in self._outlets:
            outlet.close()

    # -- another draft, or other surroundings

    def _on_opened(self, draft: Draft | None) -> None:
        self._around = self._withdrawal = self._words = None
        self._as_it_was = False
        self._failed = ""
        self._line = 0
        self._rendering.close()
        if draft is None:
            self._framed = ""
            self._frame = {}
            for outlet in self._outlets:
                outlet.tell_all((), frame=_NO_FRAME)
        else:
            self.look_around()

    def look_around(self) -> None:
        """Read what the page shows of other articles; the answer brings the frame up to date."""
        if not self._open_draft.is_open:
            return
        draft = self._open_draft.snapshot()

        def show(place: tuple[Surroundings, Withdrawal | None]) -> None:
            if not self._open_draft.is_open or self._open_draft.draft.id != draft.id:
                return
            first, (self._around, self._withdrawal) = self._around is None, place
            self._note()
            if first:
                self._show_whole()
            else:
                self._show_frame()

        self._lanes.reading.send(partial(read_place, draft=draft), show, self._fail)

    @property
    def is_withdrawn(self) -> bool:
        """Whether another page stands in the article's place."""
        return self._withdrawal is not None

    def show_as_it_was(self, on: bool) -> None:
        """Show a withdrawn article instead of the page in its place, or that again."""
        self._as_it_was = on
        if self._around is not None:
            self._note()
            self._show_frame()

    def _note(self, sentence: str = "") -> None:
        """Say what the page shows otherwise than it should; of a withdrawn article, what it is."""
        withdrawn = tr(AS_IT_WAS if self._as_it_was else IN_ITS_PLACE) if self.is_withdrawn else ""
        self.noted.emit(sentence or withdrawn)

    def _show_whole(self) -> None:
        """Render another draft's text, and tell every page all of it, as far as it goes at once."""
        article = self._article()
        self._rendering.open(self._open_draft.body, render_options(article) if article else RenderOptions())
        self._show_frame(whole=True)

    def _tell_all(self, outlet: Outlet) -> None:
        blocks = tuple(Insert(block.key, block.html, block.first_line) for block in self.blocks.blocks)
        if self._words is not None:
            blocks = (Insert(0, self._words, 0),) if self._words else ()
        outlet.tell_all(blocks, frame=self._frame, scroll="top", mark=self._marked())

    # -- the frame

    def _article(self) -> Article | None:
        if self._around is None:
            return None
        try:
            return build(self._open_draft.draft, self._around, words=self._open_draft.words or 0)
        except AlmostError as error:
            self._fail(error)
            return None

    def _show_frame(self, *, whole: bool = False) -> None:
        """Tell the frame where it changed; with `whole` the text goes with it, for it is another one."""
        article = self._article()
        laid_out = self._lay_out(article) if article is not None else None
        # A page without a frame has no place for the text: it goes with its first one.
        whole = whole or not self._frame
        if article is not None and laid_out is not None:
            layout, drawn = laid_out
            self.served.emit(drawn.article, layout)
            attributes = body_attributes(drawn.article, layout)
            frame = {"html": drawn.html, "attributes": attributes, "style": style_path(layout)}
            self._rendering.set_options(render_options(article))
            changed = frame != self._frame
            # Another text than before goes with its own frame.
            whole = whole or drawn.words != self._words
            self._frame, self._framed, self._words = frame, article.draft.id, drawn.words
        else:
            changed = False
        if whole and self._frame:
            for outlet in self._outlets:
                self._tell_all(outlet)
            self.shown.emit()
        elif changed:
            self.tell(frame=self._frame)

    def _lay_out(self, article: Article) -> tuple[Layout, Drawn] | None:
        """Return the draft's layout and the page in it.

        A layout that does not work leaves the last good page of the draft; a draft that has none yet is shown in the
        application's own layout.
        """
        for name, folders in ((article.draft.layout, self._layouts), (PLAIN_LAYOUT, self._layouts[-1:])):
            try:
                layout = load_layout(name, folders)
                laid_out = layout, self._draw(article, layout)
            except AlmostError as error:
                self._fail(error)
                if self._framed == article.draft.id:
                    return None
            else:
                if name == article.draft.layout:
                    self._failed = ""
                return laid_out
        return None

    def _draw(self, article: Article, layout: Layout) -> Drawn:
        if self._withdrawal is None or self._as_it_was or self._around is None:
            return draw(article, layout)
        return draw_stone(article.draft, self._withdrawal, self._around, layout)

    def _fail(self, error: AlmostError) -> None:
        """Say once why the page does not follow."""
        if str(error) != self._failed:
            self._failed = str(error)
            self.failed.emit(error)

    def _on_field(self, name: str) -> None:
        if name in ("series", "corrections"):
            self.look_around()
        self._show_frame()

    # -- the text

    def _on_body(self, span: Span) -> None:
        if self._around is not None:
            self._rendering.edit(span)

    def _on_patched(self, patch: Patch) -> None:
        if self._words is not None:
            return
        for outlet in self._outlets:
            outlet.tell_patch(patch)
            # The caret's block may be another one now, with the caret where it was.
            outlet.tell(mark=self._marked())
            outlet.hurry()
        self.patched.emit()

    def mark_line(self, line: int) -> None:
        """Mark the block that a line of the text belongs to."""
        self._line = line
        self._mark_soon.start()

    def _marked(self) -> int | None:
        block = self.blocks.block_at(self._line) if self._words is None else None
        return block.key if block is not None else None

    def tell(self, *, but: Take | None = None, **news: Any) -> None:
        """Tell every page but one something that is not the text: the frame, the caret, where to scroll."""
        for outlet in self._outlets:
            if outlet.take != but:
                outlet.tell(**news)
