"""Proofing: from the open draft to a proof on the disk; what is on the screen is what is in it."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog, QWidget

from almost_editor.publish.proof import Stamp, stamp
from almost_editor.ui.actions import action
from almost_editor.ui.catalogue import Catalogue
from almost_editor.ui.open_draft import OpenDraft
from almost_editor.ui.printing.printing import Printing
from almost_editor.ui.proofing.proof_sheet import ProofSheet
from almost_editor.ui.settings import Settings
from almost_editor.ui.theme import Theme
from almost_editor.wording import later, tr

_FILTERS = {"html": later("Web page (*.html)"), "pdf": later("PDF (*.pdf)")}


class Proofing(QObject):
    """Asks for whom a proof is, and has it written."""

    def __init__(
        self,
        window: QWidget,
        theme: Theme,
        open_draft: OpenDraft,
        catalogue: Catalogue,
        *,
        printing: Printing,
        settings: Settings,
        reason: str,
    ) -> None:
        """Take the `reason` why this machine shows no page, or nothing: without a page there is no PDF."""
        super().__init__(window)
        self._window = window
        self._open_draft = open_draft
        self._catalogue = catalogue
        self._printing = printing
        self._settings = settings
        self.anchor: QWidget | None = None
        """The button that the sheet hangs from."""
        self.sheet = ProofSheet(theme, window)
        self.sheet.choose(str(settings.get("proof/format")))
        self.sheet.wanted.connect(self._choose_place)
        if reason:
            self.sheet.choose("html")
            self.sheet.forbid_paper(reason)
        else:
            settings.changed.connect(self._follow_setting)
        open_draft.opened.connect(self._on_opened)

    @action(
        "article.proof",
        "Pr&oof for a reader…",
        menu="File",
        group=4,
        icon="page",
        tip="Write the page for a lawyer or a source, marked as not for publication",
        on_draft=True,
    )
    def open(self) -> None:
        """Ask for whom it is, and as what."""
        if self._open_draft.is_open:
            self.sheet.hang_from(self.anchor)

    def stamp(self) -> Stamp:
        """Return what a proof says of itself that is made now."""
        draft = self._open_draft.draft
        return stamp(draft.slug, draft.revision, self.sheet.reader, datetime.now(UTC), self._catalogue.publication)

    def write_to(self, path: Path) -> None:
        """Write the proof; the sheet goes, and what comes of it is told under the bar."""
        self._settings.set("proof/format", self.sheet.kind)
        self.sheet.dismiss()
        self._printing.print_to(path.with_suffix(f".{self.sheet.kind}"), self.stamp())

    def _on_opened(self, draft: object) -> None:
        if draft is None:
            self.sheet.dismiss()

    def _follow_setting(self, key: str) -> None:
        if key == "proof/format":
            self.sheet.choose(str(self._settings.get(key)))

    def _choose_place(self) -> None:
        kind = self.sheet.kind
        suggested = self._printing.suggested().with_name(f"{self.stamp().name}.{kind}")
        dialog = QFileDialog(self._window, tr("Save proof"), str(suggested), tr(_FILTERS[kind]))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix(kind)
        dialog.fileSelected.connect(lambda path: self.write_to(Path(path)))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
