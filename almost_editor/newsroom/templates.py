"""Templates: an article begun from the fields and the text of another one, and an article saved as one.

A template is a Markdown file with front matter, as articles are taken in and shown; what belongs to one article alone
(address, dates, stage, pictures, corrections) is neither saved in it nor taken from it.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path

from almost_editor.document.dates import display_date
from almost_editor.document.draft import Draft, Hero, Stage
from almost_editor.document.publication import Publication
from almost_editor.document.writing.blanks import filled
from almost_editor.exchange.markdown_file import read_markdown, write_markdown
from almost_editor.exchange.taken_in import TakenIn
from almost_editor.library.store import Library
from almost_editor.library.text_files import TextFile, read_folder
from almost_editor.newsroom.taking_in import Arrival, take_in


@dataclass(frozen=True, slots=True)
class Template:
    """A template; `own` is the library's, which can be renamed and taken away, and not the app's."""

    file: TextFile
    own: bool

    @property
    def name(self) -> str:
        """What it is called."""
        return self.file.name


def all_templates(library: Library, starters: Path) -> tuple[Template, ...]:
    """Return the library's templates, then those that come with the app and that no template of the library replaces.

    Shapes: `starters` is the app's folder of them.
    """
    own = library.templates.all()
    names = {one.name.casefold() for one in own}
    others = (one for one in read_folder(starters) if one.name.casefold() not in names)
    return (*(Template(one, own=True) for one in own), *(Template(one, own=False) for one in others))


def begin(library: Library, template: TextFile, now: datetime, *, into: Draft | None = None) -> Arrival:
    """Begin an article from a template, or fill an empty one, `into`; its known blanks are filled in.

    Raises: InvalidValue where the file cannot be read, LibraryError.
    """
    publication = library.publication.load()
    read = read_markdown(template.text, publication)
    known = {"today": display_date(now, publication), "publication": publication.name}
    taken = replace(
        _general(read),
        headline=filled(read.headline, known),
        dek=filled(read.dek, known),
        body=filled(read.body, known),
        notes=(),
    )
    return take_in(library, taken, source=f"the template “{template.name}”", into=into, merge=into is not None)


def _general(read: TakenIn) -> TakenIn:
    """Return what was read without what belongs to one article alone."""
    return replace(
        read,
        slug="",
        stage=None,
        part=None,
        published=None,
        modified=None,
        due=None,
        embargo=None,
        hero=Hero(),
        picture_words=(),
        corrections=(),
    )


def save_as_template(library: Library, draft: Draft, name: str, *, instead: bool = False) -> str:
    """Save an article's fields and text as a template and return its name; `instead` of one that has the name.

    Raises: InvalidValue, NameTaken, LibraryUnwritable.
    """
    series = {one.id: one.name for one in library.series.all()}
    names = tuple(series[one] for one in draft.series if one in series)
    source = template_text(draft, library.publication.load(), names)
    return library.templates.save(name, source, before=name if instead else "")


def template_text(draft: Draft, publication: Publication, series_names: tuple[str, ...]) -> str:
    """Return the file of an article's template."""
    general = replace(
        draft,
        slug="",
        stage=Stage.DRAFT,
        published=None,
        modified=None,
        due=None,
        embargo=None,
        hero=Hero(),
        pictures=(),
        corrections=(),
    )
    return write_markdown(general, publication, series_names)
