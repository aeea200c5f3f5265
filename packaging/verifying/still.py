"""Validators that need no browser: the Nu HTML Checker, BagIt, links, feeds, and those of Node."""

from __future__ import annotations

import html
import json
import logging
import re
import subprocess
import sys
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any

from almost_editor.publish.verifying import verify_package
from verifying.serving import served
from verifying.telling import Verdict
from verifying.tools import Tools

_AT_ONCE = 250
"""Pages that one run of the checker is given: a command line has an end."""
_APART = ("newsletter", "interchange")
"""Folders for other readers, with rules of their own."""


def pages_below(folder: Path) -> list[Path]:
    """Return every page that readers get."""
    found = folder.rglob("*.html")
    return sorted(one for one in found if not set(one.relative_to(folder).parts[:-1]) & set(_APART))


def nu(tools: Tools, folder: Path, name: str) -> Verdict:
    """Hold pages, style sheets and marks against the Nu HTML Checker; over loopback, so that it reads policies."""
    pages = pages_below(folder)
    beside = {one.name: one for ending in ("css", "svg") for one in folder.rglob(f"*.{ending}")}
    messages: list[dict[str, Any]] = []
    with served(folder) as address:
        names = [address + one.relative_to(folder).as_posix() for one in pages]
        for first in range(0, len(names), _AT_ONCE):
            messages += _nu(tools, [], names[first : first + _AT_ONCE], address)
    messages += _nu(tools, ["--also-check-css", "--also-check-svg"], [str(one) for one in sorted(beside.values())], "")
    errors = [_said(one) for one in messages if one["type"] != "info"]
    warnings = [_said(one) for one in messages if one.get("subType") == "warning"]
    return Verdict(name, len(pages) + len(beside), errors, warnings)


def _nu(tools: Tools, how: Sequence[str], names: Sequence[str], address: str) -> list[dict[str, Any]]:
    if not names:
        return []
    allowed = [f"-Dnu.validator.servlet.{one}" for one in ("allow-forbidden-hosts=true", "allowed-address-type=all")]
    jar = tools.modules / "vnu-jar" / "build" / "dist" / "vnu.jar"
    done = subprocess.run(
        [tools.java, "-Xss2m", *allowed, "-jar", str(jar), *how, "--format", "json", "--exit-zero-always", *names],
        capture_output=True, text=True, check=False,
    )  # fmt: skip
    try:
        found: list[dict[str, Any]] = json.loads(done.stderr)["messages"]
    except (ValueError, KeyError):
        return [{"type": "error", "message": f"the checker gave no answer: {done.stderr[:200]}"}]
    return [{**one, "url": one.get("url", "").removeprefix(address)} for one in found]


def _said(message: dict[str, Any]) -> str:
    return f"{message.get('url', '')} line {message.get('lastLine', '?')}: {message['message']}"


def bags(tools: Tools, packages: Iterable[Path]) -> Verdict:
    """Validate every bag with the Library of Congress's bagit."""
    sys.path.insert(0, str(tools.python))
    import bagit  # type: ignore[import-not-found]  # noqa: PLC0415 - installed a moment ago

    logging.getLogger("bagit").setLevel(logging.CRITICAL)
    errors, count = [], 0
    for package in packages:
        count += 1
        try:
            bagit.Bag(str(package)).validate(processes=1)
        except bagit.BagError as error:
            errors.append(f"{package.name}: {error}")
    return Verdict("BagIt (bagit-python)", count, errors)


def packages_again(packages: Sequence[Path]) -> Verdict:
    """Read every package again, as `almost-editor verify` does: links, anchors, files, hashes, weight."""
    errors = [f"{one.name}: {fault}" for one in packages for fault in verify_package(one)]
    return Verdict("packages read again", len(packages), errors)


def links(folder: Path, name: str) -> Verdict:
    """Follow every link of the pages: to files, to anchors, to articles of the same publication."""
    pages = pages_below(folder)
    text = {one: one.read_text(encoding="utf-8") for one in pages}
    known = {_canonical(page) for page in text.values()}
    errors = []
    for path, page in text.items():
        anchors = set(re.findall(r' id="([^"]*)"', page))
        for address in {html.unescape(one) for one in re.findall(r'<a [^>]*?href="([^"]*)"', page)}:
            if fault := _link_fault(path, address, anchors, known):
                errors.append(f"{path.relative_to(folder)}: {fault}")
    return Verdict(name, len(pages), errors)


_DATED = re.compile(r"https://[^/]+/\d{4}/\d{2}/[^/]+/")


def _link_fault(path: Path, address: str, anchors: set[str], known: set[str]) -> str:
    if address.startswith("#"):
        return "" if address[1:] in anchors else f"no anchor {address}"
    if re.match(r"(https|mailto|tel):", address):
        # Articles alone: series, authors and the newsletter are pages of the site.
        own = next(iter(known)).split("/")[2]
        gone = address.split("/")[2:3] == [own] and _DATED.fullmatch(address) and address not in known
        return f"leads to {address}, which is not published" if gone else ""
    if re.match(r"[a-z][a-z0-9+.-]*:|//", address):
        return f"leads to {address}"
    target = path.parent / address.partition("#")[0]
    return "" if target.is_file() or (target / "index.html").is_file() else f"no file {address}"


def _canonical(page: str) -> str:
    found = re.search(r'<link rel="canonical" href="([^"]*)"', page)
    return html.unescape(found[1]) if found else ""


def feeds(tools: Tools, folder: Path, name: str) -> Verdict:
    """Parse every RSS and Atom feed strictly; JSON feeds are held against their schema in Node."""
    sys.path.insert(0, str(tools.python))
    import feedparser  # type: ignore[import-not-found]  # noqa: PLC0415 - installed a moment ago

    errors, count = [], 0
    for path in sorted(folder.rglob("*.xml")):
        data = path.read_bytes()
        if not re.search(rb"<(rss|feed)[\s>]", data[:600]) or b"wordpress.org/export" in data[:2000]:
            continue
        count += 1
        read = feedparser.parse(data)
        if read.bozo or read.version not in ("rss20", "atom10"):
            errors.append(f"{path.relative_to(folder)}: {read.get('bozo_exception') or read.version or 'no feed'}")
    return Verdict(name, count, errors)


def in_node(tools: Tools, script: str, name: str, *arguments: str) -> Verdict:
    """Run one of the scripts for Node; it prints one object: looked_at, errors, warnings, figure."""
    done = subprocess.run(
        [tools.node, str(tools.scripts / script), *arguments], capture_output=True, text=True, check=False
    )
    try:
        said = json.loads(done.stdout.splitlines()[-1])
    except (ValueError, IndexError):
        last = (done.stderr or done.stdout).strip().splitlines()
        return Verdict(name, 0, [f"{script} ended with {done.returncode}: {' '.join(last[-3:])}"])
    return Verdict(name, said["looked_at"], said["errors"], said.get("warnings", ()), said.get("figure", ""))
