"""Checking: the findings in their pane, and the ways from one to its place or out of sight."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtWidgets import QWidget

from almost_editor.desk.checks.finding import Finding, Level
from almost_editor.desk.findings import HOUSE
from almost_editor.desk.findings import Finding as LineFinding
from almost_editor.library.word_lists import Ignored
from almost_editor.ui.actions import ActionTable, action
from almost_editor.ui.checking.checking_process import CheckedDraft
from almost_editor.ui.checking.checks import Checks
from almost_editor.ui.checking.findings_pane import FindingsPane
from almost_editor.ui.checking.ignore_sheet import IgnoreSheet
from almost_editor.ui.editor.sheet import Sheet
from almost_editor.ui.lanes import Lanes
from almost_editor.ui.notices import Notices
from almost_editor.ui.open_draft import OpenDraft
from almost_editor.ui.proofreading.proofreading import Proofreading
from almost_editor.ui.proofreading.spots import Spot, Written
from almost_editor.ui.settings import Settings
from almost_editor.ui.theme import Theme
from almost_editor.ui.viewing import Viewing
from almost_editor.wording import tr

_SETTING = "window/findings"


class Checking(QObject):
    """Shows what the rules of the desk say of the open article."""

    field_wanted = Signal(str)
    """Somebody wants to go to a field."""

    def __init__(
        self,
        window: QWidget,
        theme: Theme,
        sheet: Sheet,
        open_draft: OpenDraft,
        lanes: Lanes,
        *,
        proofreading: Proofreading,
        viewing: Viewing,
        settings: Settings,
        notices: Notices,
    ) -> None:
        super().__init__(window)
        self._sheet, self._open_draft = sheet, open_draft
        self._proofreading, self._viewing = proofreading, viewing
        self._settings, self._notices = settings, notices
        self._to_ignore: Finding | None = None
        self.checks = Checks(open_draft, lanes, self)
        self.pane = FindingsPane(theme, self)
        self.pane.setVisible(bool(settings.get(_SETTING)))
        self.ignoring = IgnoreSheet(theme, window)
        sheet.add_side(self.pane, (self.pane.cross, self.pane.view))
        sheet.installEventFilter(self)
        self._connect()

    def _connect(self) -> None:
        self.checks.came.connect(self._take)
        self._proofreading.house.changed.connect(self.checks.look)
        self.pane.chosen.connect(lambda row: self._go(self.pane.model.found[row]))
        self.pane.ignored.connect(lambda row: self._ask_to_ignore(self.pane.model.found[row]))
        self.pane.left.connect(lambda: self._sheet.text.setFocus(Qt.FocusReason.OtherFocusReason))
        self.ignoring.given.connect(self._ignore)

    def tick(self, actions: ActionTable) -> None:
        """Tick the menu as the pane is, and keep it so; there is room for one column beside the text."""
        findings, outline = actions["desk.findings"], actions["view.outline"]
        findings.setChecked(not self.pane.isHidden())
        self.pane.closed.connect(findings.trigger)
        findings.toggled.connect(lambda on: outline.trigger() if on and outline.isChecked() else None)
        outline.toggled.connect(lambda on: findings.trigger() if on and findings.isChecked() else None)

    @action("desk.findings", "Fin&dings", "Ctrl+F8", menu="Tools", group=1, icon="warning", checkable=True)
    def show(self, on: bool) -> None:
        """Show what the rules of the desk find beside the text, or take it away."""
        self._settings.set(_SETTING, on)
        if on and self._viewing.mode == "read":
            self._viewing.set_mode("split")
        had_keys = self.pane.isAncestorOf(self.pane.window().focusWidget())
        self.pane.setVisible(on)
        if on:
            self.pane.view.setFocus(Qt.FocusReason.ShortcutFocusReason)
        elif had_keys:
            self._sheet.text.setFocus(Qt.FocusReason.OtherFocusReason)

    def close(self) -> None:
        """End the process."""
        self.checks.close()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Give the pane its part of the sheet's room."""
        if event.type() in (QEvent.Type.Resize, QEvent.Type.Show):
            self.pane.fit(self._sheet.width())
        return False

    # -- what was found

    def _take(self, checked: CheckedDraft | None) -> None:
        self._proofreading.take_checks(checked.lines if checked is not None else {})
        if checked is None:
            self.pane.show_found(())
            self.pane.wait()
        else:
            self.pane.show_found(checked.found)

    def _go(self, finding: Finding) -> None:
        spot = self._spot(finding)
        if spot is None:
            self.field_wanted.emit(finding.field)
            return
        self._sheet.go_to(finding.field)
        spot.select()
        self._proofreading.offering.show(spot, keyboard=False)

    def _spot(self, finding: Finding) -> Spot | None:
        """Return where a finding is on the screen; None where it is about no words, or they have changed."""
        written: dict[str, Written] = {
            "body": self._sheet.text,
            "headline": self._sheet.headline,
            "dek": self._sheet.dek,
        }
        field = written.get(finding.field)
        if field is None or finding.line is None or not finding.words:
            return None
        at = field.document().findBlockByNumber(finding.line).position()
        told = LineFinding(
            finding.start_utf16, finding.end_utf16, HOUSE, finding.rule, finding.words, finding.message,
            finding.suggestions, finding.context,
        )  # fmt: skip
        spot = Spot(field, told, at + finding.start_utf16, at + finding.end_utf16)
        return spot if spot.stands() else None

    # -- leaving one alone

    def _ask_to_ignore(self, finding: Finding) -> None:
        if finding.level is Level.BLOCK:
            self._notices.say(tr("What stops an export cannot be ignored; the export itself takes a reason."))
        elif self._open_draft.is_open:
            self._to_ignore = finding
            self.ignoring.ask(finding, None)

    def _ignore(self, reason: str) -> None:
        finding, self._to_ignore = self._to_ignore, None
        if finding is not None and self._open_draft.is_open:
            ignored = Ignored(self._open_draft.draft.id, finding.rule, finding.context, reason)
            self._proofreading.house.leave_alone(ignored, finding.words or tr(finding.message))
            self.pane.view.setFocus(Qt.FocusReason.OtherFocusReason)
