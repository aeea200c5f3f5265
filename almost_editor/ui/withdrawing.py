"""Taking the open article down, and putting it back: the sheet that asks why, and what is then to be done."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QPushButton, QWidget

from almost_editor.document.dates import display_date
from almost_editor.document.draft import Draft, Stage
from almost_editor.document.text import clean_line, squash
from almost_editor.document.withdrawal import Withdrawal
from almost_editor.errors import AlmostError
from almost_editor.library.store import Library
from almost_editor.ui.actions import action
from almost_editor.ui.catalogue import Catalogue
from almost_editor.ui.details.form import Form, GrowingText, hint_label
from almost_editor.ui.details.telling import Telling
from almost_editor.ui.open_draft import OpenDraft
from almost_editor.ui.settings import Settings
from almost_editor.ui.theme import Theme
from almost_editor.ui.widgets.elided_label import ElidedLabel
from almost_editor.ui.widgets.plain import mark, plain_label
from almost_editor.ui.widgets.sheet import Sheet
from almost_editor.wording import count, tr

_WIDTH = 420


@dataclass(frozen=True, slots=True)
class Standing:
    """How an article stands towards its readers: `beside` is how many pages out there name or lead to it."""

    was_out: bool
    withdrawal: Withdrawal | None
    beside: int


def read_standing(library: Library, draft_id: str) -> Standing:
    """Return how an article stands; a job."""
    was_out = library.withdrawals.was_out(draft_id)
    return Standing(was_out, library.withdrawals.of(draft_id), len(library.exports.beside((draft_id,))))


class Withdrawing(Sheet):
    """Withdraw the open article for a reason, or put it back."""

    export_requested = Signal()
    """The page in its place, or the article that came back, is to be exported."""
    changed_requested = Signal()
    """What changes on the site with it is to be exported."""

    def __init__(
        self,
        window: QWidget,
        theme: Theme,
        open_draft: OpenDraft,
        catalogue: Catalogue,
        *,
        notices: Telling,
        settings: Settings,
    ) -> None:
        super().__init__(theme, tr("Withdraw"), window, width=_WIDTH)
        self._open_draft = open_draft
        self._catalogue = catalogue
        self._notices = notices
        self._settings = settings
        self._standing: Standing | None = None
        self._headline = ElidedLabel()
        self._headline.setFont(theme.font("strong"))
        self._said = plain_label(wrap=True)
        self._said.setMinimumWidth(1)
        self.body.addWidget(self._headline)
        self.body.addWidget(self._said)
        self._asked = QWidget()
        form = Form(self._asked, theme)
        self.reason = GrowingText(tr("Reason of the withdrawal"), most=5)
        self.reason.setPlaceholderText(tr("Why it is taken down"))
        self.reason.edited.connect(lambda _text: self._refresh())
        form.field(tr("Reason"), self.reason, hint_label(tr("It is kept in the library either way.")))
        self.shows_reason = QCheckBox(tr("Readers see the reason"))
        self.shows_headline = QCheckBox(tr("Readers see the headline"))
        for box in (self.shows_reason, self.shows_headline):
            box.toggled.connect(lambda _on: self._refresh())
            form.addWidget(box)
        self.body.addWidget(self._asked)
        self.body.addStretch(1)
        self._add_buttons(theme)
        open_draft.opened.connect(self._on_opened)
        open_draft.field_changed.connect(self._on_field)

    def _add_buttons(self, theme: Theme) -> None:
        self.withdraw_button = QPushButton(tr("Withdraw"))
        self.withdraw_button.setProperty("primary", True)
        self.withdraw_button.clicked.connect(self.withdraw)
        self.back_button = QPushButton(tr("Put back"))
        self.back_button.clicked.connect(self.put_back)
        self.save_button = QPushButton(tr("Save reason"))
        self.save_button.clicked.connect(self.reword)
        self.export_button = QPushButton(tr("Export…"))
        self.export_button.clicked.connect(self._export)
        row = QHBoxLayout()
        row.setSpacing(theme.px(8))
        row.addStretch(1)
        for button in (self.back_button, self.save_button, self.export_button, self.withdraw_button):
            row.addWidget(button)
        self.foot.addLayout(row)

    @action(
        "article.withdraw",
        "&Withdraw or put back…",
        menu="File",
        group=4,
        icon="withdrawn",
        tip="Take a published article down, put it back, or reword the reason",
        on_draft=True,
        writes=True,
    )
    def open(self) -> None:
        """Show how the open article stands, and what can be done."""
        if self._open_draft.is_open:
            self._standing = None
            self._fill(None)
            self._refresh()
            self.hang_from(None)
            self._look()

    def withdraw(self) -> None:
        """Take the article down."""
        if not self.withdraw_button.isEnabled():
            return
        job = partial(
            _withdraw,
            draft_id=self._open_draft.draft.id,
            reason=self.reason.text(),
            by=str(self._settings.get("writer/name")),
            shows=(self.shows_reason.isChecked(), self.shows_headline.isChecked()),
        )
        self._catalogue.change(job, self._on_changed, self._on_failed)

    def reword(self) -> None:
        """Give the withdrawal the reason that stands in the sheet; the notice offers the way back."""
        draft_id = self._open_draft.draft.id

        def told(before: Withdrawal) -> None:
            back = partial(
                _reword, draft_id=draft_id, reason=before.reason, shows=(before.shows_reason, before.shows_headline)
            )
            self._notices.say(
                tr("The reason is another one now; readers see it with the next export."),
                tr("Undo"),
                lambda: self._catalogue.change(back, lambda _one: self._look_again(draft_id), self._on_failed),
            )
            self._look_again(draft_id)

        shows = (self.shows_reason.isChecked(), self.shows_headline.isChecked())
        job = partial(_reword, draft_id=draft_id, reason=self.reason.text(), shows=shows)
        self._catalogue.change(job, told, self._on_failed)

    def put_back(self) -> None:
        """End the withdrawal."""
        draft_id = self._open_draft.draft.id
        self._catalogue.change(
            lambda library: library.withdrawals.put_back(draft_id), self._on_changed, self._on_failed
        )

    def _on_changed(self, done: Withdrawal) -> None:
        back = self._open_draft.is_open and self._open_draft.draft.stage is not Stage.WITHDRAWN
        said = [tr("The article is back.") if back else tr("The article is withdrawn.")]
        if self._standing and self._standing.beside:
            said.append(
                count(
                    "One other page names or links to it, and changes too.",
                    "{n:,} other pages name or link to it, and change too.",
                    self._standing.beside,
                )
            )
        said.append(tr("Readers see it with the next upload."))
        self._notices.say(" ".join(said), tr("Export what changed…"), self._export_changed)
        self._look_again(done.draft_id)

    def _look_again(self, draft_id: str) -> None:
        if self._open_draft.is_open and self._open_draft.draft.id == draft_id and not self.isHidden():
            self._look()

    def _on_failed(self, error: AlmostError) -> None:
        if self.isHidden():
            self._notices.problem(error)
        else:
            self._say(str(error), "problem")

    def _export(self) -> None:
        self.dismiss()
        self.export_requested.emit()

    def _export_changed(self) -> None:
        self.dismiss()
        self.changed_requested.emit()

    # -- what it shows

    def _fill(self, one: Withdrawal | None) -> None:
        """Put into the fields what a withdrawal says, or what a new one begins with."""
        self.reason.set_text(one.reason if one else "")
        for box, on in (
            (self.shows_reason, one.shows_reason if one else True),
            (self.shows_headline, one.shows_headline if one else True),
        ):
            with QSignalBlocker(box):
                box.setChecked(on)

    def _look(self) -> None:
        draft_id = self._open_draft.draft.id

        def show(standing: Standing) -> None:
            if self._open_draft.is_open and self._open_draft.draft.id == draft_id:
                before = self._standing.withdrawal if self._standing else None
                self._standing = standing
                if standing.withdrawal != before:
                    self._fill(standing.withdrawal)
                self._refresh()
                self.focus_first()

        self._catalogue.ask(partial(read_standing, draft_id=draft_id), show)

    def _on_opened(self, _draft: Draft | None) -> None:
        self.dismiss()

    def _on_field(self, name: str) -> None:
        if name == "stage" and not self.isHidden():
            self._look()

    def _refresh(self) -> None:
        if not self._open_draft.is_open:
            return
        standing = self._standing
        one = standing.withdrawal if standing else None
        self._headline.setText(squash(self._open_draft.draft.headline) or tr("Untitled"))
        may = standing is not None and standing.was_out and one is None
        self._asked.setVisible(may or one is not None)
        self.withdraw_button.setVisible(one is None)
        self.back_button.setVisible(one is not None)
        self.export_button.setVisible(one is not None)
        self.save_button.setVisible(one is not None and not self._says(one))
        self.save_button.setEnabled(bool(squash(self.reason.text())))
        self.withdraw_button.setEnabled(may and bool(squash(self.reason.text())))
        self.withdraw_button.setToolTip("" if self.withdraw_button.isEnabled() else tr("Give the reason first."))
        self._say(self._sentence(standing), "")

    def _says(self, one: Withdrawal) -> bool:
        """Tell whether the fields say what a withdrawal does."""
        shows = (self.shows_reason.isChecked(), self.shows_headline.isChecked())
        return clean_line(self.reason.text()).strip() == one.reason and shows == (one.shows_reason, one.shows_headline)

    def _sentence(self, standing: Standing | None) -> str:
        if standing is None:
            return tr("Looking…")
        if (one := standing.withdrawal) is not None:
            day = display_date(one.at, self._catalogue.publication)
            said = (
                tr("Withdrawn {day} by {name}. Its export is the page in its place.", day=day, name=one.by)
                if one.by
                else tr("Withdrawn {day}. Its export is the page in its place.", day=day)
            )
        elif not standing.was_out:
            return tr("It was never exported, so no reader has it. Move it to the trash instead.")
        else:
            said = tr("A page that says so stands in its place once you have exported and uploaded it.")
        return f"{said} {_other_pages(standing.beside)}" if standing.beside else said

    def _say(self, sentence: str, tone: str) -> None:
        self._said.setText(sentence)
        mark(self._said, tone=tone)
        self.fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.reason.hasFocus():
            (self.save_button if self.save_button.isVisibleTo(self) else self.withdraw_button).click()
            return
        super().keyPressEvent(event)


def _withdraw(library: Library, draft_id: str, reason: str, by: str, shows: tuple[bool, bool]) -> Withdrawal:
    return library.withdrawals.withdraw(draft_id, reason, by=by, shows_reason=shows[0], shows_headline=shows[1])


def _reword(library: Library, draft_id: str, reason: str, shows: tuple[bool, bool]) -> Withdrawal:
    return library.withdrawals.reword(draft_id, reason, shows_reason=shows[0], shows_headline=shows[1])


def _other_pages(number: int) -> str:
    return count(
        "One other page names or links to it: export these again too.",
        "{n:,} other pages name or link to it: export these again too.",
        number,
    )
