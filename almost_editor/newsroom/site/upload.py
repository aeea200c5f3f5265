"""The upload package: what of the site has to go up since the last one, and what has to go from the server."""

from __future__ import annotations

import hashlib
import json
import shutil
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from almost_editor.document.addresses import article_address
from almost_editor.document.draft import Stage
from almost_editor.errors import Cancelled, ExportRefused
from almost_editor.library.store import Library
from almost_editor.newsroom.site.cache import SiteCache
from almost_editor.newsroom.site.exporting import Progress, article_name, export_site
from almost_editor.newsroom.site.files import MANIFEST, translated
from almost_editor.publish.site.paths import file_of
from almost_editor.wording import later

KEPT = Path("cache") / "uploaded"
"""Where a library keeps the site that uploads are cut from; it may be emptied at any time."""
FILES = "files"
REMOVE = "remove.txt"
LIST = "upload.json"
FORMAT = "almost-upload"
FORMAT_VERSION = 1


@dataclass(frozen=True, slots=True)
class Upload:
    """What differs between the site and the server.

    Shapes: `changed` and `removed` are paths of the site, sorted; `new` are those of `changed` that the server does not
    have yet; `files` is all that it has afterwards, with SHA-256; `path` is the package, None where none was written.
    """

    path: Path | None
    address: str
    changed: tuple[str, ...]
    new: tuple[str, ...]
    removed: tuple[str, ...]
    files: Mapping[str, str]
    notes: tuple[str, ...]


def compare_with_server(
    library: Library,
    *,
    layouts: tuple[Path, ...],
    everything: bool = False,
    progress: Progress = lambda _done, _total, _what: None,
    cancelled: Callable[[], bool] = lambda: False,
    now: datetime | None = None,
) -> Upload:
    """Make the site in the library's cache, and hold it against what was uploaded last; or against nothing.

    Raises: what `export_site` raises. Cost: where nothing changed, a look at each file.
    """
    kept = library.folder / KEPT
    kept.parent.mkdir(parents=True, exist_ok=True)
    site = export_site(library, kept, layouts=layouts, progress=progress, cancelled=cancelled, now=now)
    files = files_of(kept / MANIFEST)
    last = {} if everything else library.uploads.last()
    changed = tuple(path for path, sha256 in sorted(files.items()) if last.get(path) != sha256)
    return Upload(
        path=None,
        address=site.address,
        changed=changed,
        new=tuple(path for path in changed if path not in last),
        removed=tuple(sorted(last.keys() - files.keys())),
        files=files,
        notes=site.notes,
    )


def write_upload(library: Library, upload: Upload, to: Path, *, cancelled: Callable[[], bool] = lambda: False) -> Path:
    """Write an upload package into the folder `to`, whole or not at all, and return its path.

    It holds the changed files under `files/`, the paths to remove in `remove.txt`, and both with hashes in
    `upload.json`. Each file is read again and compared. Raises: ExportRefused, Cancelled.
    """
    target = to / f"almost-upload-{library.uploads.count + 1}"
    if target.exists():
        raise ExportRefused(
            later("{target} is already there.", target=target), later("Choose another folder, or take it away.")
        )
    aside = target.with_name(f"{target.name}.writing")
    with translated(to):
        shutil.rmtree(aside, ignore_errors=True)
        try:
            for path in upload.changed:
                if cancelled():
                    raise Cancelled
                _copy(library.folder / KEPT / path, aside / FILES / path, upload.files[path])
            aside.mkdir(parents=True, exist_ok=True)
            (aside / REMOVE).write_text("".join(f"{path}\n" for path in upload.removed), encoding="utf-8")
            (aside / LIST).write_bytes(_list(upload))
            aside.replace(target)
        finally:
            shutil.rmtree(aside, ignore_errors=True)
    return target


def record_upload(library: Library, files: Mapping[str, str], *, now: datetime | None = None) -> None:
    """Put on record that these files are on the server: readers have those articles from now on.

    An article whose page went up as the library has it counts as exported, and its history keeps it. Law: nothing that
    a page shows changes. Raises: LibraryDamaged. Cost: a look at every article's row.
    """
    publication, cache = library.publication.load(), SiteCache.load(library.folder)
    changed = library.drafts.changed_since_out()
    going = [
        one
        for one in library.drafts.going_out(now or datetime.now(UTC))
        if one.stage is Stage.READY or one.id in changed
    ]
    library.uploads.record(files)
    for one in going:
        made = cache.entries.get(article_name(one.id))
        address = article_address(one.slug, one.dated, publication)
        page = file_of(address, publication)
        digests = {path: sha256 for path, sha256, _ in made.files} if made is not None and made.own == one.own else {}
        if page in digests and files.get(page) == digests[page]:
            library.exports.record(
                one.id,
                address=address,
                to=f"almost-upload-{library.uploads.count}",
                format="upload",
                digest=digests[page],
            )


def files_of(manifest: Path) -> dict[str, str]:
    """Return the SHA-256 of each file of an exported site by its path. Raises: ExportRefused."""
    try:
        return {path: one["sha256"] for path, one in json.loads(manifest.read_bytes())["files"].items()}
    except (OSError, ValueError, KeyError, TypeError, AttributeError) as error:
        raise ExportRefused(later("{manifest} cannot be read.", manifest=manifest), later("Export again.")) from error


def _copy(source: Path, target: Path, sha256: str) -> None:
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_bytes(source.read_bytes())
    if hashlib.sha256(target.read_bytes()).hexdigest() != sha256:
        raise ExportRefused(later("{name} is not what the site's list says.", name=source.name), later("Export again."))


def _list(upload: Upload) -> bytes:
    whole = {
        "format": FORMAT,
        "formatVersion": FORMAT_VERSION,
        "address": upload.address,
        "files": {path: upload.files[path] for path in upload.changed},
        "remove": list(upload.removed),
    }
    return (json.dumps(whole, ensure_ascii=False, indent=2) + "\n").encode()
