"""Rescue: words that the library could not take, kept in a second place until it can, and put back from there."""

from __future__ import annotations

import contextlib
import hashlib
import json
import os
import tempfile
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from almost_editor.document.draft import Draft
from almost_editor.errors import LibraryDamaged, LibraryError, LibraryUnwritable, NotFound
from almost_editor.library.atomic import make_folder, write_whole
from almost_editor.library.faults import from_system
from almost_editor.library.rows import draft_from_fields, fields_of
from almost_editor.library.store import Library
from almost_editor.wording import later

_OWN_ALONE = 0o700


@dataclass(frozen=True, slots=True)
class Kept:
    """A draft as it was kept aside; its `revision` is the last save of it that went well."""

    path: Path
    draft: Draft


def last_resort() -> Path:
    """Return a folder of this person’s own among the temporary files: often on another disk, or in memory."""
    owner = os.getuid() if hasattr(os, "getuid") else 0
    return Path(tempfile.gettempdir()) / f"almost-editor-rescue-{owner}"


def keep(places: Sequence[Path], library: Path, drafts: Sequence[Draft]) -> Path:
    """Write drafts aside, into the first of the places that takes them all; return which. What is there of others goes.

    Raises: LibraryUnwritable where none does.
    """
    wrong: LibraryError | None = None
    for place in places:
        try:
            _make_own(place)
            for draft in drafts:
                write_whole(place / _name(library, draft.id), _written(library, draft))
        except OSError as error:
            wrong = from_system(error, place)
        else:
            kept = {_name(library, draft.id) for draft in drafts}
            _remove(path for path in _files(places, library) if path.parent != place or path.name not in kept)
            return place
    raise wrong or LibraryUnwritable(later("There is no second place to keep words in."), later("Save a copy."))


def kept_for(places: Sequence[Path], library: Path) -> list[Kept]:
    """Return what was kept aside for a library; what cannot be read is passed over and stays."""
    found = []
    for path in _files(places, library):
        try:
            stored = json.loads(path.read_text(encoding="utf-8"))
            draft = draft_from_fields(stored["fields"], str(stored["body"]))
            found.append(Kept(path, replace(draft, revision=int(stored["revision"]))))
        except (OSError, ValueError, KeyError, TypeError):
            continue
    return found


def drop(places: Sequence[Path], library: Path) -> None:
    """Take away what was kept aside for a library."""
    _remove(_files(places, library))


def put_back(library: Library, kept: Kept) -> Draft | None:
    """Save into the library what was kept aside, and then let that go; return the draft, or None where nothing is new.

    What was saved since in another way is not overwritten: the words then come as an article of their own.
    Raises: LibraryUnwritable, LibraryLocked; what was kept stays.
    """
    draft = kept.draft
    try:
        there: Draft | None = library.drafts.get(draft.id)
    except NotFound:
        there = None
    except LibraryDamaged:
        # Whole words are better than damaged ones.
        there = replace(draft, body="")
    if there is not None and _holds(there, draft):
        _remove([kept.path])
        return None
    if there is not None and there.revision != draft.revision:
        new = library.drafts.new()
        draft = replace(
            draft, id=new.id, slug=new.slug, slug_by_hand=False, headline=f"{draft.headline} (kept words)".strip()
        )
    saved = library.drafts.save(draft, anew=True)
    _remove([kept.path])
    return library.drafts.get(saved.draft_id)


def _holds(there: Draft, draft: Draft) -> bool:
    """Tell whether a draft has every word of another one: it was killed between saving it and letting the copy go."""
    words = ("headline", "dek", "body", "notes")
    if there.revision == draft.revision:
        return replace(there, slug=draft.slug) == draft
    return all(getattr(draft, name) in getattr(there, name) for name in words)


def _remove(paths: Iterable[Path]) -> None:
    for path in paths:
        with contextlib.suppress(OSError):
            path.unlink()


def _make_own(place: Path) -> None:
    """Make the folder that nobody else can look into. Raises: OSError, also where it is somebody else’s."""
    make_folder(place.parent)
    with contextlib.suppress(FileExistsError):
        place.mkdir(mode=_OWN_ALONE)
    stat = place.lstat()
    if place.is_symlink() or (hasattr(os, "getuid") and stat.st_uid != os.getuid()):
        raise PermissionError(1, "not this person’s own", str(place))
    place.chmod(_OWN_ALONE)


def _files(places: Sequence[Path], library: Path) -> list[Path]:
    found: list[Path] = []
    for place in places:
        with contextlib.suppress(OSError):
            found += sorted(place.glob(_name(library, "*")))
    return found


def _name(library: Path, draft_id: str) -> str:
    return f"{hashlib.sha256(os.fsencode(library.absolute())).hexdigest()[:12]}-{draft_id}.json"


def _written(library: Path, draft: Draft) -> bytes:
    stored = {"library": str(library), "revision": draft.revision, "fields": fields_of(draft), "body": draft.body}
    return json.dumps(stored, ensure_ascii=False, indent=1).encode("utf-8", "surrogatepass")
