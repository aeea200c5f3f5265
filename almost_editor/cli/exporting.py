"""`export`: articles on their way out."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path

import click

from almost_editor.cli.loading import load
from almost_editor.cli.series import find_series
from almost_editor.cli.session import FilePath, Session, answer, on_one_line, say, steps
from almost_editor.cli.table import LISTENS
from almost_editor.document.series import Series
from almost_editor.errors import Cancelled, ExportRefused, LibraryLocked
from almost_editor.library.store import Library
from almost_editor.newsroom import exporting, other_systems
from almost_editor.newsroom.gate import findings, pass_gate
from almost_editor.newsroom.layouts import layout_folders
from almost_editor.paths import resources_folder

_FORMATS = (*exporting.FORMATS, *other_systems.SYSTEMS)
_RECORDED = ("draft_id", "address", "format", "digest", "override")


@dataclass(frozen=True, slots=True)
class _Asked:
    """What is to be exported: articles, or a series, and where and how."""

    slugs: tuple[str, ...]
    series: str
    to: Path
    format: str
    override: str


@click.command(
    epilog="""\b
Examples:
  almost-editor export night-ferry-will-run-through-winter --to ~/upload
  almost-editor export night-ferry-will-run-through-winter --to ~/upload --zip
  almost-editor export five-questions --to /tmp/proof --override "For the lawyer"
  almost-editor export --series the-crossing --to ~/upload --format wxr

The package is almost-SLUG/ or almost-SLUG.zip in that folder: bag is the page with everything that belongs to it in a
BagIt bag, zip is the same as one file, html is what is uploaded, without the bag around it. For other systems: wxr is
a file that WordPress imports, ghost one that Ghost does, both with all the articles; ninjs and apple are a file for
each, for agencies and for Apple News.
"""
)
@click.argument("slugs", nargs=-1, metavar="SLUG...")
@click.option("--series", "series_name", default="", metavar="SERIES", help="All articles of a series that are ready.")
@click.option("--to", required=True, type=FilePath(), metavar="DIR", help="The folder to write into.")
@click.option("--format", "format_", type=click.Choice(_FORMATS), default=None, help="bag unless you say so.")
@click.option("--zip", "as_zip", is_flag=True, help="The same as --format zip.")
@click.option("--override", default="", metavar="REASON", help="Export although the gate says no; the reason is kept.")
@click.pass_obj
def export(
    session: Session,
    *,
    slugs: tuple[str, ...],
    series_name: str,
    to: Path,
    format_: str | None,
    as_zip: bool,
    override: str,
) -> None:
    """Export articles as packages that can be uploaded as they are, or for other systems; whole or not at all.

    Articles that are ready or were exported before go out; for others say why with --override.
    """
    if as_zip and format_ not in (None, "zip"):
        raise click.UsageError(f"--zip and --format {format_} contradict each other.")
    if bool(slugs) == bool(series_name):
        raise click.UsageError("Name articles, or a series with --series.")
    format_ = "zip" if as_zip else format_ or "bag"
    work = partial(_exported, asked=_Asked(slugs, series_name, to, format_, override))
    try:
        opened = session.library(writing=True)
    except LibraryLocked as locked:
        exported = _beside_window(session, locked, work)
    else:
        with opened as library:
            exported = work(library, each=partial(exporting.record, library))
    for one in exported:
        say(*one.notes)
    for path in dict.fromkeys(one.path for one in exported):
        answer(str(path))


def _exported(
    library: Library, asked: _Asked, each: Callable[[exporting.Exported], None] = lambda _exported: None
) -> list[exporting.Exported]:
    """Export one after the other, and call `each` as soon as an article is out; none goes where the gate stops one."""
    slugs, name = asked.slugs, ""
    if asked.series:
        series = find_series(library, asked.series)
        slugs, name = _may_go_out(library, series, asked.override), series.slug
    publication = library.publication.load()
    for slug in slugs:
        pass_gate(findings(exporting.find(library, slug), publication), asked.override)
    where = (asked.to, asked.format, asked.override)
    layouts = layout_folders(library, resources_folder())
    done: list[exporting.Exported] = []
    with steps("Exporting") as progress:
        if asked.format in other_systems.SYSTEMS:
            done += other_systems.hand_over(library, slugs, *where, name=name, progress=progress)
            for one in done:
                each(one)
            return done
        for slug in slugs:
            done.append(exporting.export(library, slug, *where, layouts=layouts, progress=progress))
            each(done[-1])
    return done


def _may_go_out(library: Library, series: Series, override: str) -> tuple[str, ...]:
    """Return the slugs of a series’ parts that may go out, in order, and say which stay. Raises: ExportRefused."""
    known = {one.id: one for one in library.drafts.summaries()}
    parts = [known[part] for part in series.parts if part in known]
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


def _beside_window(
    session: Session, locked: LibraryLocked, work: Callable[[Library], list[exporting.Exported]]
) -> list[exporting.Exported]:
    """Export here, where no key waits for it, and have the open window put it on record."""
    if not load(LISTENS)(session.place):
        raise locked
    with session.library(writing=False) as library:
        exported = work(library)
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
        )
