"""Linking: from chosen words to an article of ours, or to an address, by a few letters."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QMimeData, QObject
from PySide6.QtGui import QGuiApplication, QTextCursor
from PySide6.QtWidgets import QWidget

from almost_editor.document.addresses import article_slug
from almost_editor.document.editing import is_address, link_to
from almost_editor.document.inner_links import inner_address, inner_id
from almost_editor.document.writing.links import Link, remove_link, set_link
from almost_editor.errors import AlmostError, LibraryDamaged, NotFound
from almost_editor.library.candidates import Named
from almost_editor.library.store import Library
from almost_editor.ui.actions import action
from almost_editor.ui.catalogue import Catalogue
from almost_editor.ui.editor.commands import nearby
from almost_editor.ui.editor.text_pane import TextPane
from almost_editor.ui.lanes import Lanes
from almost_editor.ui.linking.at_caret import link_of, seen
from almost_editor.ui.linking.target_sheet import TargetSheet
from almost_editor.ui.linking.targets import NO_LINK, Target, address_target, article_target
from almost_editor.ui.open_draft import OpenDraft
from almost_editor.ui.quick_open.gathering import Gathering
from almost_editor.ui.theme import Theme
from almost_editor.wording import later, tr

SHOWN = 40
"""Rows that are shown at most: whoever does not see it among them types another letter."""
_PLACES = ("/", "#")
"""How an address begins that says no scheme: a path of our site, a place of the page."""
_SAID = 60
"""Characters of what a link leads to now: the sentence is to be one line."""
_HOW = later("Type a headline, or paste an address.")


@dataclass(frozen=True, slots=True)
class _Answer:
    """What the library knows: the article of the address, those that are meant, and the one that it leads to now."""

    own: tuple[Named, ...]
    meant: tuple[Named, ...]
    now: tuple[Named, ...]


class Linking(QObject):
    """Asks where the words of the text shall lead; each key is answered from the names that were gathered."""

    def __init__(
        self,
        window: QWidget,
        theme: Theme,
        open_draft: OpenDraft,
        catalogue: Catalogue,
        lanes: Lanes,
        *,
        text: TextPane,
        gathering: Gathering,
    ) -> None:
        super().__init__(window)
        self._open_draft, self._catalogue, self._lanes = open_draft, catalogue, lanes
        self._text = text
        self._gathering = gathering
        self._asked = 0
        self._link: Link | None = None
        self.sheet = TargetSheet(theme, window)
        self.sheet.typed.connect(lambda _text: self._look())
        self.sheet.chosen.connect(self._choose)
        gathering.grew.connect(self._on_grown)
        open_draft.opened.connect(lambda _draft: self.sheet.dismiss())

    @action("format.link", "&Link…", "Ctrl+K", menu="Format", icon="link", on_draft=True, writes=True)
    def ask(self) -> None:
        """Lead the selection to one of our articles, or to an address; change or remove the link at the caret."""
        if not self.sheet.isHidden():
            self.sheet.dismiss()
            return
        cursor = self._text.textCursor()
        self._link = link_of(cursor)
        words = cursor.selectedText().strip()
        self.sheet.field.setText(words if is_address(words) else "")
        self.sheet.hang_from(None)
        self._gathering.refresh()
        self._look()

    # -- what is offered

    def _on_grown(self) -> None:
        if not self.sheet.isHidden() and self.sheet.field.text().strip():
            self._look()

    def _look(self) -> None:
        """Find what is meant, and read what is shown of it; only the newest question is answered."""
        if not self._open_draft.is_open:
            return
        self._asked += 1
        typed = self.sheet.field.text().strip()
        address = typed if typed else _copied()
        address = address if is_address(address) or (typed and address.startswith(_PLACES)) else ""
        meant = self._gathering.index.find(typed, limit=SHOWN) if typed and not address else None
        job = partial(
            _read,
            slug=article_slug(address, self._catalogue.publication) if address else "",
            meant=meant if typed else None,
            now=inner_id(self._link.address) if self._link is not None else "",
            here=self._open_draft.draft.id,
        )
        self._lanes.reading.send(job, partial(self._show, self._asked, typed, address), self._say)

    def _show(self, asked: int, typed: str, address: str, answer: _Answer) -> None:
        if asked != self._asked:
            return
        rows = [article_target(one) for one in answer.own]
        rows += [address_target(address, copied=not typed)] if address else []
        own = {one.id for one in answer.own}
        rows += [article_target(one) for one in answer.meant if one.id not in own and (not typed or not address)]
        if self._link is not None and not typed:
            rows.append(NO_LINK)
        self.sheet.show_rows(rows, self._sentence(typed, rows, answer))

    def _sentence(self, typed: str, rows: list[Target], answer: _Answer) -> str:
        if typed:
            if rows:
                return ""
            if not self._gathering.is_complete:
                return tr("Reading the names of all articles…")
            return tr("No article is called anything like it. An address begins with https://.")
        if self._link is None:
            return tr(_HOW)
        if answer.now:
            return tr("It leads to “{short}” now.", short=_short(answer.now[0].headline or tr("Untitled")))
        if inner_id(self._link.address):
            return tr("It leads to an article that is not here any more.")
        return tr("It leads to {address} now.", address=_short(self._link.address)) if self._link.address else tr(_HOW)

    def _say(self, error: AlmostError) -> None:
        self.sheet.show_rows((), str(error))

    def _choose(self, target: Target) -> None:
        self.sheet.dismiss()
        command = remove_link if target is NO_LINK else partial(set_link, address=target.address, words=target.words)
        self._text.run(command, nearby)
        self._text.setFocus()

    # -- what is pasted

    def take_address(self, mime: QMimeData) -> bool:
        """Lead the selection to an article of ours whose address on the site is pasted over it; by its id, as ever."""
        address = mime.text().strip() if mime.hasText() else ""
        slug = article_slug(address, self._catalogue.publication) if is_address(address) else ""
        cursor = QTextCursor(self._text.textCursor())
        if not slug or not cursor.hasSelection() or link_to(*seen(cursor), address) is None:
            return False
        document = cursor.document()

        def put(answer: _Answer) -> None:
            if self._text.document() is document:
                self._text.setTextCursor(cursor)
                named = inner_address(answer.own[0].id) if answer.own else address
                self._text.run(partial(link_to, address=named), nearby)

        job = partial(_read, slug=slug, meant=[], now="", here="")
        self._lanes.reading.send(job, put, lambda _error: put(_Answer((), (), ())))
        return True


def _short(called: str) -> str:
    return called if len(called) <= _SAID else called[:_SAID] + "…"


def _copied() -> str:
    return QGuiApplication.clipboard().text()[:2_000].strip()


def _read(library: Library, slug: str, meant: list[str] | None, now: str, here: str) -> _Answer:
    """Read what is shown of the articles that are meant, or of the newest; never of the one that is written."""
    own: list[str] = []
    if slug:
        try:
            own = [library.drafts.find(slug).id]
        except (NotFound, LibraryDamaged):
            own = []
    found = library.candidates.newest(SHOWN) if meant is None else library.candidates.of(meant)
    return _Answer(
        tuple(library.candidates.of(own)) if own else (),
        tuple(one for one in found if one.id != here),
        tuple(library.candidates.of([now])) if now else (),
    )
