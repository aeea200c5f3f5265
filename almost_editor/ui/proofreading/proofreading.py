"""Proofreading: the keys, the card and the menu, and what is read in which language."""

from __future__ import annotations

from PySide6.QtCore import QObject

from almost_editor.desk.findings import Finding
from almost_editor.desk.reading import Means, Wish
from almost_editor.document.draft import Draft
from almost_editor.errors import AlmostError
from almost_editor.library.word_lists import DICTIONARIES_NAME
from almost_editor.ui.actions import ActionTable, action
from almost_editor.ui.catalogue import Catalogue
from almost_editor.ui.editor.sheet import Sheet
from almost_editor.ui.lanes import Lanes
from almost_editor.ui.languages import language_name
from almost_editor.ui.notices import Notices
from almost_editor.ui.open_draft import OpenDraft
from almost_editor.ui.proofreading.field_marks import FieldMarks
from almost_editor.ui.proofreading.house import House
from almost_editor.ui.proofreading.looking import Looking
from almost_editor.ui.proofreading.offering import Offering
from almost_editor.ui.proofreading.proofs import Proofs, Right
from almost_editor.ui.proofreading.reader import Reader
from almost_editor.ui.proofreading.spots import Spot
from almost_editor.ui.proofreading.text_marks import TextMarks
from almost_editor.ui.proofreading.walking import Walking
from almost_editor.ui.settings import Settings
from almost_editor.ui.theme import Theme
from almost_editor.wording import tr


class Proofreading(QObject):
    """Spelling and grammar of what is on the sheet."""

    def __init__(
        self,
        sheet: Sheet,
        theme: Theme,
        open_draft: OpenDraft,
        catalogue: Catalogue,
        lanes: Lanes,
        *,
        notices: Notices,
        settings: Settings,
    ) -> None:
        super().__init__(sheet)
        self._sheet, self._open_draft, self._catalogue = sheet, open_draft, catalogue
        self._notices, self._settings = notices, settings
        self._right = Right()
        self.proofs, self._head_proofs = Proofs(self._right), Proofs(self._right)
        self.house = House(self._right, lanes, catalogue, notices)
        self.reader = Reader(lanes.folder / DICTIONARIES_NAME, self)
        self.marks = TextMarks(sheet.text, self.proofs, theme, self)
        self.headline = FieldMarks(sheet.headline, self._head_proofs, theme, self)
        self.dek = FieldMarks(sheet.dek, self.proofs, theme, self)
        self._fields = (self.headline, self.dek)
        self._looking = Looking(sheet.text, self.marks, self._fields, self.reader)
        self._walking = Walking(sheet.text, self.marks, self._fields, proofs=self.proofs, looking=self._looking)
        self.offering = Offering(
            sheet,
            theme,
            self.proofs,
            marks=self.marks,
            fields=self._fields,
            reader=self.reader,
            house=self.house,
        )
        self._told_of: set[str] = set()
        self._connect()

    def _connect(self) -> None:
        self._open_draft.opened.connect(self._on_opened)
        self._open_draft.field_changed.connect(lambda name: self._begin() if name == "language" else None)
        self._looking.came.connect(self._on_more)
        self._looking.means_told.connect(self._on_means)
        self._looking.failed.connect(self._on_failed)
        self.reader.gave_up.connect(self._on_gave_up)
        self.house.changed.connect(self.refresh)

    # -- what is read

    def _on_opened(self, draft: Draft | None) -> None:
        self.offering.close()
        self._walking.stop()
        self.marks.follow()
        if draft is None:
            self._looking.stop()
            return
        self._right.draft_id = draft.id
        self.reader.try_again()
        self.house.read()
        self._begin()

    def _begin(self, *, at_once: bool = False) -> None:
        """Read the open article in its language, for what the settings say."""
        if not self._open_draft.is_open:
            return
        language = self._open_draft.draft.language or self._catalogue.publication.language
        get = self._settings.get
        self._right.go_by(language)
        wish = Wish(language, get("proof/spelling"), get("proof/grammar"), names=get("proof/names"))
        self.proofs.want(wish)
        # A headline is no sentence.
        self._head_proofs.want(Wish(language, wish.spelling, False, names=wish.names))
        self._looking.begin(self.proofs, self._head_proofs, at_once=at_once)
        self.refresh()

    def refresh(self) -> None:
        """Show what is known now."""
        self.marks.refresh()
        for field in self._fields:
            field.refresh()
        self.offering.describe()

    def take_checks(self, lines: dict[str, tuple[Finding, ...]]) -> None:
        """Mark what the rules of the desk found too, by the lines that it stands in."""
        self.proofs.take_checks(lines)
        self._head_proofs.take_checks(lines)
        self.refresh()

    def _on_more(self, lines: set[str]) -> None:
        self.marks.refresh(lines)
        for field in self._fields:
            if field.line in lines:
                field.refresh()
        self.offering.describe()

    def _on_means(self, wish: Wish, means: Means) -> None:
        if wish.spelling and not means.can_spell and wish.language not in self._told_of:
            self._told_of.add(wish.language)
            name = wish.language.replace("-", "_")
            self._notices.say(
                tr(
                    "There is no dictionary for {language}. Put “{name}.aff” and “{name}.dic” into the "
                    "library’s folder “{dictionaries_name}” to have the spelling checked.",
                    language=language_name(wish.language),
                    name=name,
                    dictionaries_name=DICTIONARIES_NAME,
                )
            )

    def _on_failed(self, error: AlmostError) -> None:
        self._walking.stop()
        self._notices.problem(error)

    def _on_gave_up(self) -> None:
        self._looking.stop()
        self._walking.stop()
        self._notices.problem(
            AlmostError(
                tr("Spelling and grammar cannot be checked: what reads the text ended again and again."),
                tr("Open another article to try again; a dictionary of your own may be damaged."),
            )
        )

    def tick(self, actions: ActionTable) -> None:
        """Have the menu show what is checked."""
        for what in ("spelling", "grammar", "names"):
            actions[f"proof.{what}"].setChecked(self._settings.get(f"proof/{what}"))

    def close(self) -> None:
        """End the process that reads."""
        self._looking.stop()
        self.reader.close()

    # -- keys

    @action("proof.next", "Next &finding", "F8", menu="Tools", group=1, on_draft=True)
    def find_next(self) -> None:
        """Go to the next misspelled word or slip of grammar."""
        self._walking.go(self._on_walked, forward=True)

    @action("proof.previous", "Pre&vious finding", "Shift+F8", menu="Tools", group=1, on_draft=True)
    def find_previous(self) -> None:
        """Go to the finding before."""
        self._walking.go(self._on_walked, forward=False)

    @action("proof.suggest", "&Suggestions", "Ctrl+;|Alt+Return", menu="Tools", group=1, on_draft=True, writes=True)
    def suggest(self) -> None:
        """Offer what could stand at the caret instead."""
        spot = self.offering.spot_at_caret()
        if spot is None:
            self._notices.say(tr("Nothing is pointed at here. F8 goes to the next finding."))
        else:
            self.offering.show(spot, keyboard=True)

    @action("proof.spelling", "Check spe&lling", menu="Tools", group=1, checkable=True)
    def set_spelling(self, on: bool) -> None:
        """Point at misspelled words, or leave them alone."""
        self._set("proof/spelling", on)

    @action("proof.grammar", "Check &grammar", menu="Tools", group=1, checkable=True)
    def set_grammar(self, on: bool) -> None:
        """Point at slips of English grammar, or leave them alone."""
        self._set("proof/grammar", on)

    @action("proof.names", "Check &names too", menu="Tools", group=1, checkable=True)
    def set_names(self, on: bool) -> None:
        """Point at capitalised words too that the dictionary does not know, or take them for names."""
        self._set("proof/names", on)

    def _set(self, key: str, on: bool) -> None:
        self._settings.set(key, on)
        self.offering.close()
        self._begin(at_once=True)

    def _on_walked(self, spot: Spot | None) -> None:
        if spot is None:
            self._notices.say(tr("Spelling and grammar: nothing is pointed at in this article."))
            return
        spot.select()
        self.offering.show(spot, keyboard=False)
