"""A file opened as a draft: the draft is a copy, and neither side ever overwrites what it has not seen."""

from __future__ import annotations

import contextlib
import enum
import hashlib
import os
import tempfile
from dataclasses import dataclass, replace
from pathlib import Path

from almost_editor.document.draft import Draft, Stage
from almost_editor.errors import AlmostError, ImportRefused, InvalidValue, NotFound
from almost_editor.exchange.file_kinds import MARKDOWN_ENDINGS, read_file
from almost_editor.exchange.markdown_file import write_markdown
from almost_editor.library.files import FileLink
from almost_editor.library.store import Library
from almost_editor.newsroom.taking_in import file_bytes, reason_of, take_in
from almost_editor.wording import later


class FileState(enum.Enum):
    """How a file and its draft stand to each other; what to do about it is the person's to say."""

    TAKEN_IN = "taken in"
    """The file is new here: a draft was made of it. Said once: the draft is a copy."""
    UNCHANGED = "unchanged"
    """The file is as it was last read or written; the draft may have gone on."""
    FILE_NEWER = "file newer"
    """Only the file changed: `open_file` took its text into the untouched draft, `save_to_file` did nothing."""
    BOTH_CHANGED = "both changed"
    """Nothing was done: `take_file` keeps both, `save_to_file(replace=True)` keeps the draft's."""
    FILE_GONE = "file gone"
    """The file is no longer there; the draft is."""
    SAVED = "saved"
    """The draft was written to the file."""


@dataclass(frozen=True, slots=True)
class FileAnswer:
    """A draft, its file, and how they stand to each other."""

    draft: Draft
    path: Path
    state: FileState
    notes: tuple[str, ...] = ()


def open_file(library: Library, path: Path) -> FileAnswer:
    """Open a file as a draft: the same draft each time, brought up to date where only the file changed.

    Raises: NotFound, ImportRefused, InvalidValue, LibraryError.
    """
    link = library.files.linked(path)
    if link is None:
        return _take(library, path, None, FileState.TAKEN_IN)
    draft = library.drafts.get(link.draft_id)
    if library.drafts.summary(draft.id).trashed:
        # Whoever opens the file asks for the article.
        library.drafts.untrash(draft.id)
    state = _state(library, link, draft)
    if state is FileState.FILE_NEWER:
        return _take(library, path, draft, state)
    return FileAnswer(draft, link.path, state)


def take_file(library: Library, path: Path) -> FileAnswer:
    """Take the file's text into its draft although both changed; the draft's own version is kept as another draft.

    Raises: as `open_file`; NotFound where the file has no draft.
    """
    link = library.files.linked(path)
    if link is None:
        raise NotFound(later("“{name}” has no article here.", name=path.name), later("Open the file instead."))
    draft = library.drafts.get(link.draft_id)
    spare = library.drafts.new(headline=draft.headline)
    spare = replace(draft, id=spare.id, slug=spare.slug, slug_by_hand=False, stage=Stage.DRAFT, revision=0)
    # Read first: where the file cannot be taken in, there is nothing to keep a copy for.
    file_bytes(path)
    saved = library.drafts.save(spare)
    answer = _take(library, path, draft, FileState.FILE_NEWER)
    kept = later("The draft’s own version was kept as “{slug}”.", slug=saved.slug)
    return replace(answer, notes=(kept, *answer.notes))


def save_to_file(library: Library, draft_id: str, path: Path | None = None, *, replace: bool = False) -> FileAnswer:
    """Write a draft to its file, or to another one that becomes its file; its pictures are put beside it.

    A file that changed since it was last read or written, or that was never seen, is left alone unless `replace`. The
    answer is FILE_NEWER then where only the file changed (`open_file` takes its text in, nothing is lost), else
    BOTH_CHANGED. Raises: NotFound, InvalidValue where the file is no Markdown or cannot be written.
    """
    draft = library.drafts.get(draft_id)
    link = library.files.linked(path) if path else library.files.of_draft(draft_id)
    target = path or (link.path if link else None)
    if target is None:
        raise NotFound(later("This article has no file yet."), later("Choose where to save it."))
    if target.suffix.lower() not in MARKDOWN_ENDINGS:
        raise InvalidValue(
            later("“{name}” is not a Markdown file.", name=target.name), later("Choose a name that ends in .md.")
        )
    if target.exists() and not replace:
        own = link is not None and link.draft_id == draft_id
        state = _state(library, link, draft) if link is not None and own else FileState.BOTH_CHANGED
        if state is not FileState.UNCHANGED:
            return FileAnswer(draft, target, state)
    data = _written(library, draft).encode()
    notes = _put_pictures(library, draft, target.parent)
    _write(target, data)
    _link(library, target, draft, data)
    return FileAnswer(draft, target, FileState.SAVED, notes)


def _take(library: Library, path: Path, draft: Draft | None, state: FileState) -> FileAnswer:
    data = file_bytes(path)
    taken = read_file(path.name, data, library.publication.load())
    arrival = take_in(library, taken, source=path.name, folders=(path.parent,), into=draft)
    _link(library, path, arrival.draft, data)
    return FileAnswer(arrival.draft, path.resolve(), state, arrival.notes)


def _state(library: Library, link: FileLink, draft: Draft) -> FileState:
    if not link.path.is_file():
        return FileState.FILE_GONE
    file_digest, draft_digest = _seen(link)
    if _digest_of(link.path) == file_digest:
        return FileState.UNCHANGED
    touched = _digest(_written(library, draft).encode()) != draft_digest
    return FileState.BOTH_CHANGED if touched else FileState.FILE_NEWER


def _link(library: Library, path: Path, draft: Draft, data: bytes) -> None:
    # Both sides as they were when they last agreed: the clock could not tell whether the draft was touched since.
    agreed = f"{_digest(data)} {_digest(_written(library, draft).encode())}"
    library.files.link(path, draft.id, agreed)


def _seen(link: FileLink) -> tuple[str, str]:
    file_digest, _, draft_digest = link.digest.partition(" ")
    return file_digest, draft_digest


def _digest(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()


def _digest_of(path: Path) -> str:
    """Return a file's digest, read piece by piece: a picture may be larger than any article. Raises: ImportRefused."""
    try:
        with path.open("rb") as file:
            return hashlib.file_digest(file, "sha256").hexdigest()
    except OSError as error:
        raise ImportRefused(
            later("“{name}” cannot be read ({reason}).", name=path.name, reason=reason_of(error)),
            later("Check that you may read it."),
        ) from error


def _written(library: Library, draft: Draft) -> str:
    names = {series.id: series.name for series in library.series.all()}
    series = tuple(names[one] for one in draft.series if one in names)
    return write_markdown(draft, library.publication.load(), series)


def _put_pictures(library: Library, draft: Draft, folder: Path) -> tuple[str, ...]:
    """Put the draft's pictures beside the file where no file of their name is; another one of that name stays."""
    notes = []
    for picture in draft.pictures:
        place = folder / picture.name
        try:
            if place.exists():
                if _digest_of(place) != picture.digest:
                    notes.append(
                        later(
                            "The picture “{name}” beside the file is another one, and was left as it is.",
                            name=picture.name,
                        )
                    )
                continue
            _write(place, library.pictures.read(picture))
        except AlmostError as error:
            notes.append(
                later(
                    "The picture “{name}” was not put beside the file: {reason}",
                    name=picture.name,
                    reason=error.english,
                )
            )
    return tuple(notes)


def _write(path: Path, data: bytes) -> None:
    """Write a file whole or not at all. Raises: InvalidValue with what to do."""
    temporary: Path | None = None
    try:
        handle, name = tempfile.mkstemp(dir=path.parent, prefix=".new-", suffix=path.suffix)
        temporary = Path(name)
        with os.fdopen(handle, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        # A file keeps who may read it; a new one is like any other that its owner makes.
        temporary.chmod(path.stat().st_mode & 0o777 if path.exists() else 0o644)
        temporary.replace(path.resolve())
        _settle(path.resolve().parent)
    except OSError as error:
        raise InvalidValue(
            later("“{name}” could not be written ({reason}).", name=path.name, reason=reason_of(error)),
            later("Choose another folder; the article is safe in the library."),
        ) from error
    finally:
        if temporary is not None:
            with contextlib.suppress(OSError):
                temporary.unlink(missing_ok=True)


def _settle(folder: Path) -> None:
    if os.name == "nt":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
