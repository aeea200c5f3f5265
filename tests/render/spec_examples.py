"""The examples of CommonMark 0.31 and of the parser's own tables, from the archive that `make test` fetches."""

from __future__ import annotations

import json
import sys
import tarfile
from dataclasses import dataclass
from functools import cache
from importlib.metadata import version
from pathlib import Path

VERSION = version("markdown-it-py")
ARCHIVE = Path(sys.prefix) / "examples" / f"markdown_it_py-{VERSION}.tar.gz"


@dataclass(frozen=True)
class Example:
    number: int
    markdown: str
    html: str


@cache
def commonmark() -> tuple[Example, ...]:
    found = json.loads(_read("tests/test_cmark_spec/commonmark.json"))
    return tuple(Example(one["example"], one["markdown"], one["html"]) for one in found)


@cache
def gfm() -> tuple[str, ...]:
    """Tables and strikethrough, as GitHub has them: the Markdown alone."""
    texts: list[str] = []
    for name in ("tables", "strikethrough", "commonmark_extras"):
        parts = _read(f"tests/test_port/fixtures/{name}.md").split("\n.\n")
        texts += [part.removeprefix(".\n") for part in parts[1::2]] + [part.removeprefix(".\n") for part in parts[::2]]
    return tuple(text for text in texts if text.strip())


def _read(path: str) -> str:
    assert ARCHIVE.exists(), f"{ARCHIVE} is missing: `make test` fetches it."
    with tarfile.open(ARCHIVE) as archive:
        member = archive.extractfile(f"markdown_it_py-{VERSION}/{path}")
        assert member is not None
        return member.read().decode("utf-8")
