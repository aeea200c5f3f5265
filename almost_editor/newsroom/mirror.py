"""The plain mirror: each draft as a Markdown file beside the backups, so that reading one's words needs no database."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from almost_editor import __version__
from almost_editor.document.draft import Draft, Summary
from almost_editor.document.publication import Publication
from almost_editor.document.slugs import is_slug
from almost_editor.errors import Cancelled, LibraryDamaged
from almost_editor.exchange.markdown_file import write_markdown
from almost_editor.library.atomic import make_folder, sync_folder, write_whole
from almost_editor.library.backup import copying
from almost_editor.library.faults import Edge
from almost_editor.library.store import Library
from almost_editor.library.verifying import file_digest
from almost_editor.wording import called, later

FOLDER = "mirror"
_INDEX = ".mirror.json"
_ENDING = ".md"
# Windows takes these for devices, whatever their ending.
_DEVICES = {"con", "prn", "aux", "nul", *(f"{kind}{number}" for kind in ("com", "lpt") for number in range(10))}


@dataclass(frozen=True, slots=True)
class Mirrored:
    """What was done in the mirror."""

    written: int = 0
    removed: int = 0
    left: tuple[str, ...] = ()
    """Headlines of damaged drafts: their files stay as they were, they may hold the last sound words."""


def _never() -> bool:
    return False


def mirror(library: Library, *, cancelled: Callable[[], bool] = _never) -> Mirrored:
    """Write the drafts outside the trash that changed, each whole or not at all, and take away those that are gone.

    Files that the mirror did not write, or that somebody changed since, are not taken away.
    Raises: LibraryUnwritable, LibraryLocked, Cancelled between two drafts. Law: the folder then holds `write_markdown`
    of every sound draft. Cost: reads every draft and file.
    """
    folder = library.backups.folder / FOLDER
    summaries = library.drafts.summaries()
    if not summaries and not folder.exists():
        return Mirrored()
    with Edge(folder):
        make_folder(folder)
        with copying(library.backups.folder):
            return _bring_up(library, folder, summaries, cancelled)


def file_name(slug: str, draft_id: str) -> str:
    """Return the name of a draft’s file. Law: a plain name on every system, and no two slugs have the same."""
    if not is_slug(slug):
        return f"_{hashlib.sha256(draft_id.encode()).hexdigest()[:32]}{_ENDING}"
    return f"_{slug}{_ENDING}" if slug in _DEVICES else f"{slug}{_ENDING}"


def _bring_up(library: Library, folder: Path, summaries: list[Summary], cancelled: Callable[[], bool]) -> Mirrored:
    for path in folder.glob(".new-*"):
        path.unlink(missing_ok=True)
    publication = library.publication.load()
    names = {series.id: series.name for series in library.series.all()}
    before = _read_index(folder)
    wanted = {file_name(one.slug, one.id): one for one in summaries}
    if wanted.keys() - before.keys():
        # Known as ours before they are there: what is cut off in between is taken away again one day.
        before |= dict.fromkeys(wanted.keys() - before.keys(), "")
        _write_index(folder, before)
    after: dict[str, str] = {}
    written, left = 0, []
    for name, one in wanted.items():
        if cancelled():
            raise Cancelled(later("Stopped; the mirror is not complete."))
        try:
            draft = library.drafts.get(one.id)
        except LibraryDamaged:
            left.append(called(one.headline))
            after[name] = before[name]
            continue
        series = tuple(names[part] for part in draft.series if part in names)
        source = _source(draft, publication, series)
        if not _is_written(folder / name, source, before[name]):
            data = write_markdown(draft, publication, series).encode()
            write_whole(folder / name, data)
            written += 1
            after[name] = f"{source} {hashlib.sha256(data).hexdigest()}"
        else:
            after[name] = before[name]
    removed = _take_away(folder, {name: known for name, known in before.items() if name not in wanted})
    if after != before:
        _write_index(folder, after)
    return Mirrored(written, removed, tuple(left))


def _source(draft: Draft, publication: Publication, series: tuple[str, ...]) -> str:
    """Return what a file depends on as one value: comparing it costs a tenth of writing the Markdown."""
    facts = repr((__version__, draft, publication, series))
    return hashlib.sha256(facts.encode("utf-8", "surrogatepass")).hexdigest()


def _is_written(path: Path, source: str, known: str) -> bool:
    return path.is_file() and known == f"{source} {file_digest(path)}"


def _take_away(folder: Path, names: dict[str, str]) -> int:
    """Take away files that are as the mirror wrote them; one that somebody wrote in since is theirs."""
    gone = [
        folder / name
        for name, known in names.items()
        if (folder / name).is_file() and known.partition(" ")[2] in ("", file_digest(folder / name))
    ]
    for path in gone:
        path.unlink(missing_ok=True)
    if gone:
        sync_folder(folder)
    return len(gone)


def _read_index(folder: Path) -> dict[str, str]:
    try:
        index = json.loads((folder / _INDEX).read_text(encoding="utf-8"))
    except (FileNotFoundError, ValueError):
        return {}
    if not isinstance(index, dict):
        return {}
    # A name that leads elsewhere is not one that the mirror wrote.
    return {
        name: value
        for name, value in index.items()
        if isinstance(value, str) and name.endswith(_ENDING) and Path(name).name == name and "\\" not in name
    }


def _write_index(folder: Path, index: dict[str, str]) -> None:
    write_whole(folder / _INDEX, json.dumps(index, indent=0, sort_keys=True).encode())
