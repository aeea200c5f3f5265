"""The fields of a publication, each with its sentence where something is wrong with it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from functools import partial
from typing import Any

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QComboBox, QCompleter, QLabel, QLineEdit, QVBoxLayout, QWidget

from almost_editor.document.addresses import article_address, author_address, series_address
from almost_editor.document.dates import DATE_STYLES, display_date
from almost_editor.document.draft import Author
from almost_editor.document.publication import Publication
from almost_editor.document.series import Series
from almost_editor.document.text import clean_line
from almost_editor.ui.catalogue import Catalogue
from almost_editor.ui.details.form import Form, choice_box, hint_label, show_text
from almost_editor.ui.publication.checking import WORD_SLOTS, faults, time_zones
from almost_editor.ui.publication.nav_rows import NavRows
from almost_editor.ui.publication.trending_list import TrendingList
from almost_editor.ui.theme import Theme
from almost_editor.ui.widgets.chips import Chips
from almost_editor.ui.widgets.number_field import NumberField
from almost_editor.ui.widgets.plain import hairline, mark, section_label
from almost_editor.wording import later, tr

_WORDS = (
    ("by", later("Before the byline")),
    ("conjunction", later("Between the last two names")),
    ("updated", later("Before the date of an update")),
    ("correction", later("Before a correction")),
    ("clarification", later("Before a clarification")),
    ("update", later("Before news of what has happened since")),
    ("withdrawn", later("In the place of a withdrawn article")),
    ("withdrawn_on", later("Before the date of a withdrawal")),
    ("minutes", later("Reading time")),
    ("nameplate", later("What cards without a picture show")),
    ("more_on", later("Over the series’ other articles")),
    ("newsletter", later("Newsletter call")),
    ("trending", later("Over the trending articles")),
    ("trending_empty", later("Where nothing is trending")),
)
_EXAMPLE_SERIES = Series("", "The Crossing", "the-crossing")
_EXAMPLE_AUTHOR = Author("Mara Ellison")
_CASES = (("title", later("Headlines In Title Case")), ("sentence", later("Headlines in sentence case")))
_STYLES = (("ap", later("Associated Press")), ("none", later("None")))
_FALLBACKS = (("none", later("Show those alone")), ("section", later("Fill up with the newest of the section")))


class PublicationForm(QWidget):
    """Edit a publication's settings as a value; `edited` tells of every change by a person."""

    edited = Signal()

    def __init__(self, theme: Theme, catalogue: Catalogue, now: Callable[[], datetime]) -> None:
        super().__init__()
        self._theme = theme
        self._now = now
        self.publication = Publication()
        """The settings as they stand in the fields."""
        self.fields: dict[str, QWidget] = {}
        self._lines: dict[str, QLineEdit] = {}
        self._hints: dict[str, QLabel] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(theme.px(16))
        self._add_identity(self._group(tr("Name and place"), first=True))
        self._add_addresses(self._group(tr("Addresses")))
        self._add_style(self._group(tr("House style")))
        self._add_words(self._group(tr("House words")))
        self._add_lists(self._group(tr("Sections and links")))
        self._add_more_on(self._group(tr("More On")))
        self._add_trending(self._group(tr("Trending")), catalogue)

    # -- building

    def _group(self, title: str, *, first: bool = False) -> Form:
        if not first:
            self._column.addWidget(hairline())
        self._column.addWidget(section_label(title))
        return Form.inside(self._column, self._theme)

    def _line(self, form: Form, name: str, label: str) -> QLineEdit:
        line = QLineEdit()
        line.textEdited.connect(lambda text: self._take(name, clean_line(text)))
        self._lines[name] = line
        self._add(form, name, label, line)
        return line

    def _add(self, form: Form, name: str, label: str, field: QWidget) -> None:
        hint = hint_label()
        hint.hide()
        form.field(label, field, hint)
        self.fields[name] = field
        self._hints[name] = hint

    def _add_identity(self, form: Form) -> None:
        self._line(form, "name", tr("Name"))
        self._line(form, "language", tr("Language of the pages’ own words"))
        zone = self._line(form, "time_zone", tr("Time zone"))
        completer = QCompleter(sorted(time_zones()), zone)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        if (popup := completer.popup()) is not None:
            popup.setObjectName("completion")
        completer.activated.connect(lambda _name: self._take("time_zone", zone.text()))
        zone.setCompleter(completer)

    def _add_addresses(self, form: Form) -> None:
        self._line(form, "address", tr("Site"))
        self._line(form, "article_path", tr("Articles"))
        self._line(form, "series_path", tr("Series"))
        self._line(form, "author_path", tr("Authors who name no address of their own"))
        self._line(form, "newsletter_address", tr("Newsletter"))
        self._line(form, "unsubscribe", tr("Where a letter’s readers take themselves off the list"))
        self._line(form, "postal_address", tr("Postal address at a letter’s end"))

    def _add_style(self, form: Form) -> None:
        self._dates = choice_box(tr("Dates"))
        for style in DATE_STYLES:
            self._dates.addItem("", style)
        self._dates.activated.connect(lambda row: self._take("date_style", self._dates.itemData(row)))
        self._add(form, "date_style", tr("Dates"), self._dates)
        self._case = choice_box(tr("Headlines"))
        for value, label in _CASES:
            self._case.addItem(tr(label), value)
        self._case.activated.connect(lambda row: self._take("headline_case", self._case.itemData(row)))
        self._add(form, "headline_case", tr("Headlines"), self._case)
        self._style = choice_box(tr("Style of English texts"))
        for value, label in _STYLES:
            self._style.addItem(tr(label), value)
        self._style.activated.connect(lambda row: self._take("house_style", self._style.itemData(row)))
        self._add(form, "house_style", tr("Style of English texts"), self._style)

    def _add_words(self, form: Form) -> None:
        for name, label in _WORDS:
            said = tr(label)
            if name in WORD_SLOTS:
                said = tr("{label}, with {{{slot}}}", label=said, slot=WORD_SLOTS[name])
            self._line(form, f"words.{name}", said)

    def _add_lists(self, form: Form) -> None:
        self._sections = Chips(self._theme, tr("Add a section…"))
        self._sections.changed.connect(partial(self._take, "sections"))
        self._add(form, "sections", tr("Sections"), self._sections)
        self._nav = NavRows(self._theme)
        self._nav.changed.connect(partial(self._take, "nav"))
        self._add(form, "nav", tr("Links in the head of every page"), self._nav)

    def _add_more_on(self, form: Form) -> None:
        self._most = NumberField(self._theme, tr("More On: at most"), least=0, most=50)
        self._most.setSpecialValueText(tr("All of the series"))
        self._most.valueChanged.connect(partial(self._take, "more_on_count"))
        self._add(form, "more_on_count", tr("Articles at most"), self._most)
        self._fallback = choice_box(tr("More On: where there are few"))
        for value, label in _FALLBACKS:
            self._fallback.addItem(tr(label), value)
        self._fallback.activated.connect(lambda row: self._take("more_on_fallback", self._fallback.itemData(row)))
        self._add(form, "more_on_fallback", tr("Where there are few"), self._fallback)
        self._least = NumberField(self._theme, tr("More On: fewer than"), least=1, most=20)
        self._least.valueChanged.connect(partial(self._take, "more_on_least"))
        self._add(form, "more_on_least", tr("Few are fewer than"), self._least)

    def _add_trending(self, form: Form, catalogue: Catalogue) -> None:
        self._trending = TrendingList(self._theme, catalogue, self._now)
        self._trending.changed.connect(partial(self._take, "trending"))
        self._trending.ends_changed.connect(partial(self._take, "trending_ends"))
        self._add(form, "trending", tr("Articles, in order"), self._trending)
        self._count = NumberField(self._theme, tr("At most"), least=0, most=20)
        self._count.valueChanged.connect(partial(self._take, "trending_count"))
        self._add(form, "trending_count", tr("At most"), self._count)

    # -- showing

    def show_publication(self, publication: Publication) -> None:
        """Show settings; fields that say the same already stay as they are."""
        self.publication = publication
        for name, line in self._lines.items():
            show_text(line, _value(publication, name))
        for place, style in enumerate(DATE_STYLES):
            self._dates.setItemText(place, style)
        _choose(self._dates, publication.date_style)
        _choose(self._case, publication.headline_case)
        _choose(self._style, publication.house_style)
        if self._sections.values() != publication.sections:
            self._sections.set_values(publication.sections)
        self._nav.show_links(publication.nav)
        self._trending.show_slots(publication.trending, publication.trending_ends)
        _choose(self._fallback, publication.more_on_fallback)
        numbers = ((self._count, "trending_count"), (self._most, "more_on_count"), (self._least, "more_on_least"))
        for field, name in numbers:
            with QSignalBlocker(field):
                field.setValue(getattr(publication, name))
        self._least.setEnabled(publication.more_on_fallback != "none")
        self._tell()

    def faults(self) -> dict[str, str]:
        """Return what is wrong with the settings as they stand."""
        return faults(self.publication)

    def _take(self, name: str, value: Any) -> None:
        group, _, rest = name.partition(".")
        if rest:
            value = replace(getattr(self.publication, group), **{rest: value})
        self.publication = replace(self.publication, **{group: value})
        self._least.setEnabled(self.publication.more_on_fallback != "none")
        self._tell()
        self.edited.emit()

    def _tell(self) -> None:
        """Say beside each field what is wrong with it, or what comes of it."""
        wrong = self.faults()
        examples = self._examples(wrong)
        for name, hint in self._hints.items():
            sentence = wrong.get(name, "")
            hint.setText(sentence or examples.get(name, ""))
            hint.setVisible(bool(hint.text()))
            mark(hint, wrong=bool(sentence), quiet=not sentence)
            if name in self._lines:
                mark(self._lines[name], wrong=bool(sentence))

    def _examples(self, wrong: dict[str, str]) -> dict[str, str]:
        publication, now = self.publication, self._now()
        if wrong.keys() & {"address", "time_zone"}:
            return {}
        for place, style in enumerate(DATE_STYLES):
            self._dates.setItemText(place, display_date(now, replace(publication, date_style=style)))
        made: dict[str, Callable[[], str]] = {
            "article_path": lambda: article_address("harbor-bridge-vote", now, publication),
            "series_path": lambda: series_address(_EXAMPLE_SERIES, publication),
            "author_path": lambda: author_address(_EXAMPLE_AUTHOR, publication),
        }
        return {name: tr("Such as {make}", make=make()) for name, make in made.items() if name not in wrong}


def _value(publication: Publication, name: str) -> str:
    value: Any = publication
    for part in name.split("."):
        value = getattr(value, part)
    return str(value)


def _choose(box: QComboBox, value: str) -> None:
    box.setCurrentIndex(max(0, box.findData(value)))
