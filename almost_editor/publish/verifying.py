"""Reading a written package again: is every file there and as it was meant, and does the page lean on nothing else."""

from __future__ import annotations

import contextlib
import hashlib
import json
import posixpath
import re
import zipfile
from collections.abc import Iterable
from pathlib import Path
from typing import Protocol
from urllib.parse import unquote, urlsplit

from almost_editor.publish import bag
from almost_editor.publish.package import ENTRY, FORMAT, MANIFEST
from almost_editor.publish.reading_page import ReadPage, read_page
from almost_editor.publish.weighing import picture_faults, weight_faults
from almost_editor.wording import later, word

_MOST_FILES = 10_000
_PICTURES = (".avif", ".webp", ".jpg", ".png", ".gif")
_CSS_REQUEST = re.compile(rb"@import|url\(", re.I)


class Written(Protocol):
    """A package as it lies on the disk."""

    names: frozenset[str]

    def read(self, name: str) -> bytes:
        """Return a file's bytes."""


class WrittenFolder:
    """A package as a folder. Raises: ValueError where it holds what no package of ours does."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        names = []
        for place in folder.rglob("*"):
            if place.is_symlink() or not (place.is_file() or place.is_dir()):
                raise ValueError(later("{name} is neither a file nor a folder", name=place.name))
            if place.is_file():
                names.append(place.relative_to(folder).as_posix())
            if len(names) > _MOST_FILES:
                raise ValueError(word(later("too many files")))
        self.names = frozenset(names)

    def read(self, name: str) -> bytes:
        """Return a file's bytes."""
        return (self._folder / name).read_bytes()


class WrittenZip:
    """A package as a zip. Raises: ValueError where it is not a canonical one; zipfile.BadZipFile."""

    def __init__(self, path: Path) -> None:
        with zipfile.ZipFile(path) as archive:
            entries = archive.infolist()
            # Stored entries cannot inflate; that they fit into the file rules out those that overlap.
            if len(entries) > _MOST_FILES or sum(one.file_size for one in entries) > path.stat().st_size:
                raise ValueError(word(later("it says it holds more than it can")))
            if any(one.compress_type != zipfile.ZIP_STORED or one.file_size != one.compress_size for one in entries):
                raise ValueError(word(later("a file in it is compressed")))
            tops = {one.filename.partition("/")[0] for one in entries}
            if len(tops) != 1 or len({one.filename for one in entries}) != len(entries):
                raise ValueError(word(later("it does not hold one folder")))
            self._files = {one.filename.partition("/")[2]: archive.read(one) for one in entries}
        self.names = frozenset(self._files)

    def read(self, name: str) -> bytes:
        """Return a file's bytes."""
        return self._files[name]


def verify_package(path: Path) -> tuple[str, ...]:
    """Read a bag, its zip or a plain folder again, and return what is wrong with it, a sentence each; nothing is good.

    Looks at hashes and sizes against both manifests, at files that are missing or too many, at everything the pages
    ask for, at links and anchors within the package, and at what the pages weigh. Raises: OSError where it cannot be
    read.
    """
    try:
        written: Written = WrittenFolder(path) if path.is_dir() else WrittenZip(path)
    except (ValueError, zipfile.BadZipFile) as error:
        return (later("This is no package: {reason}.", reason=error.args[0] if error.args else ""),)
    return (*integrity_faults(written), *link_faults(written), *_weight_faults(written))


def integrity_faults(written: Written) -> tuple[str, ...]:
    """Return what makes a package other than the one that was meant: no upload survives these."""
    prefix = bag.PAYLOAD if bag.DECLARATION in written.names else ""
    faults = [*(_bag_faults(written) if prefix else ()), *_manifest_faults(written, prefix)]
    if not faults:
        faults += _agreement_faults(written, prefix)
    if not faults:
        faults += _request_faults(written, prefix)
    return tuple(faults)


def link_faults(written: Written) -> tuple[str, ...]:
    """Return the links within the package that lead nowhere, and the anchors that two things claim."""
    faults = []
    for name, page in _pages(written):
        where = _where(name)
        faults += [_dead_anchor(one, where) for one in page.fragments if one not in page.ids]
        faults += [_twice(one, where) for one in sorted({one for one in page.ids if page.ids.count(one) > 1})]
        for address in page.links:
            file = _beside(name, address)
            if not {file, _beside(name, address + "/" + ENTRY)} & written.names:
                faults.append(_dead_link(address, where))
    return tuple(faults)


def canonical_of(written: Written) -> str:
    """Return the canonical address that a package says it is for, or nothing where it says none."""
    for prefix in (bag.PAYLOAD, ""):
        if prefix + MANIFEST in written.names:
            try:
                manifest = json.loads(written.read(prefix + MANIFEST))
            except ValueError:
                return ""
            if isinstance(manifest, dict) and manifest.get("format") == FORMAT:
                return str(manifest.get("canonical", ""))
    return ""


def _bag_faults(written: Written) -> Iterable[str]:
    needed = {bag.INFO, bag.MANIFEST, bag.TAG_MANIFEST}
    missing = needed - written.names
    if missing:
        return [later("{name} is missing.", name=name) for name in sorted(missing)]
    listed = bag.read_sums(written.read(bag.MANIFEST)) | bag.read_sums(written.read(bag.TAG_MANIFEST))
    faults = _compare(written, listed, expected=written.names - {bag.TAG_MANIFEST})
    payload = [len(written.read(name)) for name in written.names if name.startswith(bag.PAYLOAD)]
    oxum, said = f"{sum(payload)}.{len(payload)}", bag.read_info(written.read(bag.INFO)).get("Payload-Oxum")
    return (
        faults
        if said in (None, oxum)
        else [
            *faults,
            later("{name} speaks of a payload of {said}; it is {payload}.", name=bag.INFO, said=said, payload=oxum),
        ]
    )


def _manifest_faults(written: Written, prefix: str) -> Iterable[str]:
    try:
        manifest = json.loads(written.read(prefix + MANIFEST)) if prefix + MANIFEST in written.names else {}
        listed = {prefix + str(one["path"]): str(one["sha256"]) for one in manifest["files"]}
    except (ValueError, KeyError, TypeError):
        return [later("{name} is missing or cannot be read.", name=MANIFEST)]
    payload = {name for name in written.names if name.startswith(prefix)}
    for one in manifest["files"]:
        name, said = prefix + str(one["path"]), one.get("bytes")
        if said is not None and name in written.names and said != len(written.read(name)):
            return [later("{name} has another size than {manifest} says.", name=name, manifest=MANIFEST)]
    return _compare(written, listed, expected=payload - {prefix + MANIFEST})


def _agreement_faults(written: Written, prefix: str) -> Iterable[str]:
    """Tell where page, manifest and bag name different addresses: one of them is another article's."""
    canonical = canonical_of(written)
    info = bag.read_info(written.read(bag.INFO)) if prefix else {}
    named = {
        word(later("The page")): read_page(written.read(prefix + ENTRY)).canonical
        if prefix + ENTRY in written.names
        else "",
        bag.INFO: info.get("External-Identifier", ""),
    }
    return [
        later(
            "{who} is of {said}, and {manifest} of {canonical}.",
            who=who,
            said=said,
            manifest=MANIFEST,
            canonical=canonical,
        )
        for who, said in named.items()
        if said and said != canonical
    ]


def _compare(written: Written, listed: dict[str, str], *, expected: Iterable[str]) -> list[str]:
    expected = set(expected)
    faults = [later("{name} is missing.", name=name) for name in sorted(listed.keys() - written.names)]
    faults += [later("{name} is in no manifest.", name=name) for name in sorted(expected - listed.keys())]
    for name in sorted(expected & listed.keys()):
        if hashlib.sha256(written.read(name)).hexdigest() != listed[name]:
            faults.append(later("{name} is not what its manifest says.", name=name))
    return faults


def _request_faults(written: Written, prefix: str) -> Iterable[str]:
    faults = []
    for page_name, page in _pages(written):
        faults += page.faults
        for address in page.requests:
            if urlsplit(address).scheme == "data":
                continue
            if urlsplit(address).scheme or address.startswith("//"):
                faults.append(later("The page asks another host for {address}.", address=address))
            elif _beside(page_name, unquote(address)) not in written.names:
                faults.append(later("The page asks for {address}, which is not in the package.", address=address))
    for name in sorted(written.names):
        if name.endswith(".css") and _CSS_REQUEST.search(written.read(name)):
            faults.append(later("The style sheet {name} asks for other files.", name=name.removeprefix(prefix)))
    return faults


def _weight_faults(written: Written) -> Iterable[str]:
    for name, page in _pages(written):
        files = {_beside(name, unquote(one)) for one in page.always} & written.names
        yield from weight_faults(page, written.read(name), {one: written.read(one) for one in sorted(files)})
    for name in sorted(written.names):
        if name.endswith(_PICTURES):
            yield from picture_faults(name, len(written.read(name)))


def _pages(written: Written) -> Iterable[tuple[str, ReadPage]]:
    """Read every page that the manifest calls one; mails and other systems' files have rules of their own."""
    prefix = bag.PAYLOAD if bag.DECLARATION in written.names else ""
    names = {prefix + ENTRY}
    with contextlib.suppress(ValueError, KeyError, TypeError):
        manifest = json.loads(written.read(prefix + MANIFEST)) if prefix + MANIFEST in written.names else {"files": ()}
        names |= {prefix + str(one["path"]) for one in manifest["files"] if one.get("role") == "page"}
    for name in sorted(names & written.names):
        yield name, read_page(written.read(name))


def _where(name: str) -> str:
    """Say on which page, where it is not the one that a package is about."""
    return "" if name in (ENTRY, bag.PAYLOAD + ENTRY) else name


def _dead_anchor(anchor: str, page: str) -> str:
    if not page:
        return later("A link leads to #{anchor}, which is not on the page.", anchor=anchor)
    return later("A link of {page} leads to #{anchor}, which is not on the page.", page=page, anchor=anchor)


def _twice(anchor: str, page: str) -> str:
    if not page:
        return later("Two things are called #{anchor}.", anchor=anchor)
    return later("Two things of {page} are called #{anchor}.", page=page, anchor=anchor)


def _dead_link(address: str, page: str) -> str:
    if not page:
        return later("A link leads to {address}, which is not in the package.", address=address)
    return later("A link of {page} leads to {address}, which is not in the package.", page=page, address=address)


def _beside(page: str, address: str) -> str:
    """Return the package's name of a file that stands at an address beside a page."""
    return posixpath.normpath(posixpath.join(posixpath.dirname(page), address))
