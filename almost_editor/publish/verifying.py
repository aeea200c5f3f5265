"""Reading a written package again: is every file there and as it was meant, and does the page lean on nothing else."""

from __future__ import annotations

import hashlib
import json
import re
import zipfile
from collections.abc import Iterable
from html.parser import HTMLParser
from pathlib import Path
from typing import Protocol
from urllib.parse import unquote, urlsplit

from almost_editor.document.addresses import is_allowed
from almost_editor.publish import bag
from almost_editor.publish.package import ENTRY, FORMAT, MANIFEST
from almost_editor.publish.pictures import FOLDER

_MOST_FILES = 10_000
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
                raise ValueError(f"{place.name} is neither a file nor a folder")
            if place.is_file():
                names.append(place.relative_to(folder).as_posix())
            if len(names) > _MOST_FILES:
                raise ValueError("too many files")
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
                raise ValueError("it says it holds more than it can")
            if any(one.compress_type != zipfile.ZIP_STORED or one.file_size != one.compress_size for one in entries):
                raise ValueError("a file in it is compressed")
            tops = {one.filename.partition("/")[0] for one in entries}
            if len(tops) != 1 or len({one.filename for one in entries}) != len(entries):
                raise ValueError("it does not hold one folder")
            self._files = {one.filename.partition("/")[2]: archive.read(one) for one in entries}
        self.names = frozenset(self._files)

    def read(self, name: str) -> bytes:
        """Return a file's bytes."""
        return self._files[name]


def verify_package(path: Path) -> tuple[str, ...]:
    """Read a bag, its zip or a plain folder again, and return what is wrong with it, a sentence each; nothing is good.

    Looks at hashes and sizes against both manifests, at files that are missing or too many, at everything the page
    asks for, and at links within the page. Raises: OSError where it cannot be read.
    """
    try:
        written: Written = WrittenFolder(path) if path.is_dir() else WrittenZip(path)
    except (ValueError, zipfile.BadZipFile) as error:
        return (f"This is no package: {error}.",)
    return (*integrity_faults(written), *link_faults(written))


def integrity_faults(written: Written) -> tuple[str, ...]:
    """Return what makes a package other than the one that was meant: no upload survives these."""
    prefix = bag.PAYLOAD if bag.DECLARATION in written.names else ""
    faults = [*(_bag_faults(written) if prefix else ()), *_manifest_faults(written, prefix)]
    if not faults:
        faults += _request_faults(written, prefix)
    return tuple(faults)


def link_faults(written: Written) -> tuple[str, ...]:
    """Return the links within the page that lead nowhere."""
    prefix = bag.PAYLOAD if bag.DECLARATION in written.names else ""
    if prefix + ENTRY not in written.names:
        return ()
    page = _read_page(written, prefix)
    faults = [f"A link leads to #{one}, which is not on the page." for one in page.fragments if one not in page.ids]
    for address in page.links:
        if prefix + address not in written.names and prefix + address.rstrip("/") + "/" + ENTRY not in written.names:
            faults.append(f"A link leads to {address}, which is not in the package.")
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
        return [f"{name} is missing." for name in sorted(missing)]
    listed = bag.read_sums(written.read(bag.MANIFEST)) | bag.read_sums(written.read(bag.TAG_MANIFEST))
    return _compare(written, listed, expected=written.names - {bag.TAG_MANIFEST})


def _manifest_faults(written: Written, prefix: str) -> Iterable[str]:
    try:
        manifest = json.loads(written.read(prefix + MANIFEST)) if prefix + MANIFEST in written.names else {}
        listed = {prefix + str(one["path"]): str(one["sha256"]) for one in manifest["files"]}
    except (ValueError, KeyError, TypeError):
        return [f"{MANIFEST} is missing or cannot be read."]
    payload = {name for name in written.names if name.startswith(prefix)}
    return _compare(written, listed, expected=payload - {prefix + MANIFEST})


def _compare(written: Written, listed: dict[str, str], *, expected: Iterable[str]) -> list[str]:
    expected = set(expected)
    faults = [f"{name} is missing." for name in sorted(listed.keys() - written.names)]
    faults += [f"{name} is in no manifest." for name in sorted(expected - listed.keys())]
    for name in sorted(expected & listed.keys()):
        if hashlib.sha256(written.read(name)).hexdigest() != listed[name]:
            faults.append(f"{name} is not what its manifest says.")
    return faults


def _request_faults(written: Written, prefix: str) -> Iterable[str]:
    page = _read_page(written, prefix)
    faults = list(page.faults)
    for address in page.requests:
        if urlsplit(address).scheme == "data":
            continue
        if urlsplit(address).scheme or address.startswith("//"):
            faults.append(f"The page asks another host for {address}.")
        elif prefix + unquote(address) not in written.names:
            faults.append(f"The page asks for {address}, which is not in the package.")
    for name in sorted(written.names):
        if name.endswith(".css") and _CSS_REQUEST.search(written.read(name)):
            faults.append(f"The style sheet {name.removeprefix(prefix)} asks for other files.")
    return faults


def _read_page(written: Written, prefix: str) -> _Page:
    page = _Page()
    page.feed(written.read(prefix + ENTRY).decode("utf-8", "replace"))
    page.close()
    return page


class _Page(HTMLParser):
    """What a page asks for and leads to."""

    def __init__(self) -> None:
        super().__init__()
        self.requests: list[str] = []
        self.links: list[str] = []
        self.fragments: list[str] = []
        self.ids: set[str] = set()
        self.faults: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        values = {name: value or "" for name, value in attrs}
        self.ids |= {values["id"]} if values.get("id") else set()
        self.faults += [f"<{tag}> has the attribute {name}." for name in values if name == "style" or name[:2] == "on"]
        if tag in ("iframe", "object", "embed", "form", "style", "base"):
            self.faults.append(f"The page holds <{tag}>.")
        if tag == "script" and values.get("type") != "application/ld+json":
            self.faults.append("The page holds a script.")
        if tag == "a":
            self._take_link(values.get("href", ""))
        elif tag == "link" and values.get("rel") != "canonical":
            self.requests.append(values.get("href", ""))
        elif tag == "meta" and values.get("property", values.get("name", "")) in ("og:image", "twitter:image"):
            self._take_shared(values.get("content", ""))
        self.requests += [values[name] for name in ("src", "poster", "data") if values.get(name)]
        self.requests += [part.split()[0] for part in values.get("srcset", "").split(",") if part.strip()]

    def _take_link(self, href: str) -> None:
        if href and not href.startswith("#") and not is_allowed(href):
            self.faults.append(f"A link leads to {href}, where no page may lead.")
        elif href.startswith("#"):
            self.fragments += [unquote(href[1:])] if href[1:] else []
        elif href and not urlsplit(href).scheme and not href.startswith(("/", "?")):
            self.links.append(unquote(urlsplit(href).path))

    def _take_shared(self, address: str) -> None:
        """Others take these from beside the page, so they must be in the package too."""
        self.requests += [FOLDER + address.rpartition("/")[2]] if FOLDER in address else []
