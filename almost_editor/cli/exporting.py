"""`export`: articles on their way out."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from functools import partial
from pathlib import Path

import click

from almost_editor.cli.loading import load
from almost_editor.cli.paper import print_page
from almost_editor.cli.series import find_series
from almost_editor.cli.session import FilePath, Session, answer, on_one_line, say, steps
from almost_editor.cli.table import LISTENS
from almost_editor.document.draft import Draft, Stage
from almost_editor.document.series import Series
from almost_editor.errors import Cancelled, ExportRefused, LibraryLocked
from almost_editor.library.store import Library
from almost_editor.newsroom import exporting, other_systems
from almost_editor.newsroom.gate import pass_gate
from almost_editor.newsroom.layouts import layout_folders
from almost_editor.newsroom.telling_readers import is_owed, tell_readers
from almost_editor.paths import resources_folder

_FORMATS = (*exporting.FORMATS, *other_systems.SYSTEMS)
_RECORDED = ("draft_id", "address", "format", "digest", "override", "silent", "tombstone")


@dataclass(frozen=True, slots=True)
class _Asked:
    """What is to be exported: articles, or a series, and where and how."""

    slugs: tuple[str, ...]
    series: str
    to: Path
    format: str
    override: str
    silent: bool


@click.command(
    epilog="""\b
Examples:
  almost-editor export night-ferry-will-run-through-winter --to ~/upload
  almost-editor export night-ferry-will-run-through-winter --to ~/upload --zip
  almost-editor export night-ferry-will-run-through-winter --to ~/upload --silent
  almost-editor export five-questions --to /tmp/proof --override "For the lawyer"
  almost-editor export --series the-crossing --to ~/upload --format wxr
  almost-editor export --site --to ~/site    the whole site; see almost-editor export --site --help
  almost-editor export --changed --to ~/up   what changed since the last upload; see export --changed --help

The package is almost-SLUG/ or almost-SLUG.zip in that folder: bag is the page with everything that belongs to it in a
BagIt bag, zip is the same as one file, html is what is uploaded, without the bag around it. email (a letter, and its
text part), text, md, docx and pdf are files of their own, almost-SLUG with an ending. For other systems: wxr is a file
that WordPress imports, ghost one that Ghost does, both with all the articles; ninjs and apple are a file for each, for
agencies and for Apple News.
"""
)
@click.argument("slugs", nargs=-1, metavar="SLUG...")
@click.option("--series", default="", metavar="SERIES", help="All articles of a series that are ready.")
@click.option("--to", required=True, type=FilePath(), metavar="DIR", help="The folder to write into.")
@click.option("--format", "format_", type=click.Choice(_FORMATS), default=None, help="bag unless you say so.")
@click.option("--zip", "as_zip", is_flag=True, help="The same as --format zip.")
@click.option("--override", default="", metavar="REASON", help="Export although the gate says no; the reason is kept.")
@click.option("--silent", is_flag=True, help="Leave the Updated date as it is, though readers get other words.")
@click.pass_obj
def export(
    session: Session,
    *,
    slugs: tuple[str, ...],
    series: str,
    to: Path,
    format_: str | None,
    as_zip: bool,
    override: str,
    silent: bool,
) -> None:
    """Export articles as packages that can be uploaded as they are, or for other systems; whole or not at all.

    Articles that are ready or were exported before go out; for others say why with --override. One that readers have
    with other words gets a new Updated date, unless you say --silent.
    """
    if as_zip and format_ not in (None, "zip"):
        raise click.UsageError(f"--zip and --format {format_} contradict each other.")
    if bool(slugs) == bool(series):
        raise click.UsageError("Name articles, or a series with --series.")
    asked = _Asked(slugs, series, to, "zip" if as_zip else format_ or "bag", override, silent)
    now = datetime.now(UTC)
    try:
        opened = session.library(writing=True)
    except LibraryLocked as locked:
        exported = _beside_window(session, locked, asked, now)
    else:
        with opened as library:
            going = _going(library, asked)
            for slug in () if silent else going:
                _tell(library, slug, now, override)
            exported = _exported(library, asked, going, each=partial(exporting.record, library))
    for one in exported:
        say(*one.notes)
    for path in dict.fromkeys(one.path for one in exported):
        answer(str(path))


def _going(library: Library, asked: _Asked) -> tuple[str, ...]:
    """Return the slugs of what goes out. Raises: NotFound; ExportRefused where the gate stops one of them."""
    slugs = _may_go_out(library, find_series(library, asked.series), asked.override) if asked.series else asked.slugs
    for slug in slugs:
        pass_gate(exporting.what_is_found(library, exporting.find_article(library, slug)), asked.override)
    return slugs


def _may_go_out(library: Library, series: Series, override: str) -> tuple[str, ...]:
    """Return the slugs of a series’ parts that may go out, in order, and say which stay. Raises: ExportRefused."""
    known = {one.id: one for one in library.drafts.summaries()}
    parts = [known[part] for part in series.parts if part in known and known[part].stage is not Stage.WITHDRAWN]
    going = tuple(one.slug for one in parts if one.stage.may_go_out or override)
    staying = [one.slug for one in parts if one.slug not in going]
    if not going:
        raise ExportRefused(
            f"No article of “{on_one_line(series.name)}” is ready.",
            "Set one’s stage to ready, or say --override REASON.",
        )
    if staying:
        say(f"Not ready, and left out: {', '.join(staying)}")
    return going


def _owed(library: Library, slug: str, at: datetime, override: str) -> Draft | None:
    """Return the article where it is to have a new Updated date before it goes out. Raises: ExportRefused."""
    draft = exporting.find_article(library, slug)
    if draft.stage is Stage.WITHDRAWN or not is_owed(library, draft):
        return None
    pass_gate(exporting.what_is_found(library, draft, at), override)
    return draft


def _tell(library: Library, slug: str, at: datetime, override: str) -> None:
    """Set the Updated date of an article that may go out, where it is owed."""
    if (draft := _owed(library, slug, at, override)) is not None:
        tell_readers(library, draft, at)


def _exported(
    library: Library,
    asked: _Asked,
    slugs: tuple[str, ...],
    each: Callable[[exporting.Exported], None] = lambda _exported: None,
) -> list[exporting.Exported]:
    """Export one after the other, and call `each` as soon as an article is out."""
    where = (asked.to, asked.format, asked.override)
    done: list[exporting.Exported] = []
    with steps("Exporting") as progress:
        if asked.format in other_systems.SYSTEMS:
            name = find_series(library, asked.series).slug if asked.series else ""
            made = other_systems.hand_over(library, slugs, *where, name=name, progress=progress)
            for one in made:
                done.append(replace(one, silent=asked.silent))
                each(done[-1])
            return done
        layouts = layout_folders(library, resources_folder())
        for slug in slugs:
            one = exporting.export(
                library,
                slug,
                *where,
                silent=asked.silent,
                layouts=layouts,
                progress=progress,
                print_page=print_page,
            )
            done.append(one)
            each(one)
    return done


def _beside_window(session: Session, locked: LibraryLocked, asked: _Asked, now: datetime) -> list[exporting.Exported]:
    """Export here, where no key waits for it, and have the open window put it on record."""
    if not load(LISTENS)(session.place):
        raise locked
    with session.library(writing=False) as library:
        going = _going(library, asked)
        owed = [slug for slug in going if not asked.silent and _owed(library, slug, now, asked.override) is not None]
    if owed:
        session.calls = tuple(("tell", slug, now.isoformat(), asked.override) for slug in owed)
        if session.hand(locked):
            raise Cancelled("The open window did not set the Updated date.", "Set it there, and export with --silent.")
    with session.library(writing=False) as library:
        exported = _exported(library, asked, going)
    session.calls = tuple(("record", _facts(one)) for one in exported)
    if session.hand(locked):
        raise Cancelled(f"“{exported[0].path}” is written, and not on record.", "Export it once more from the window.")
    return exported


def _facts(exported: exporting.Exported) -> str:
    facts = {name: getattr(exported, name) for name in _RECORDED}
    return json.dumps(facts | {"path": str(exported.path.absolute())})


@click.command("record", hidden=True)
@click.argument("facts")
@click.pass_obj
def record(session: Session, facts: str) -> None:
    """Put on record what another process exported.

    \b
    Example:
      almost-editor record '{"draft_id": "…", …}'
    """
    known = json.loads(facts)
    with session.library(writing=True) as library:
        library.exports.record(
            known["draft_id"],
            address=known["address"],
            to=known["path"],
            format=known["format"],
            digest=known["digest"],
            override_reason=known["override"],
            silent=known["silent"],
            tombstone=known["tombstone"],
        )


@click.command("tell", hidden=True)
@click.argument("slug")
@click.argument("at")
@click.argument("override", default="")
@click.pass_obj
def tell(session: Session, slug: str, at: str, override: str) -> None:
    """Set the Updated date of an article that another process will export.

    \b
    Example:
      almost-editor tell night-ferry 2026-03-04T05:06:00+00:00
    """
    with session.library(writing=True) as library:
        _tell(library, slug, datetime.fromisoformat(at), override)
