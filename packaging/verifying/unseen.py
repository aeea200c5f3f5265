"""Articles that nobody would write and anybody may: legal text and pictures that a layout did not have in mind."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from pathlib import Path

from PIL import Image

from almost_editor.exchange.file_kinds import read_file
from almost_editor.library.store import Library
from almost_editor.newsroom.taking_in import file_bytes, take_in
from almost_editor.paths import resources_folder

TEXTS = Path(__file__).resolve().parent / "texts"
PICTURES = resources_folder() / "sample" / "pictures"
_DEK = "What the board knew, what it said and what it did, in the order in which we could find it all out."
_LINE = "The board met on Tuesday and heard what it had been told before, by the same people and for longer. "
_PARAGRAPH = f"{_LINE * 3}Nobody asked for the minutes.\n\n"
_HEAD = """---
headline: {headline}
dek: {dek}
slug: {slug}
stage: in-edit
authors:
  - Mara Ellison
published: "2026-03-05T07:00:00-05:00"
modified: "2026-03-05T07:00:00-05:00"
dateline: PORT ALDEN
section: News
tags: [Harbor Bridge]
language: {language}
layout: {layout}
hero:
  file: {hero}
  alt: A long steel bridge crosses a still harbor.
  caption: The bridge at dusk.
  credit: Ines Moreno/Almost
---

"""
_SIGNS = "'Board’s “$5 + 5%” Plan & 3 < 4: \"Why Not?\" — 🚢'"
_NARROW, _WIDE = (50, 50), (6_000, 400)


def add_unseen(library: Library) -> list[str]:
    """Take the articles in; return their slugs. Raises: LibraryError."""
    with tempfile.TemporaryDirectory() as folder:
        for name, size in (("narrow.png", _NARROW), ("wide.jpg", _WIDE)):
            Image.linear_gradient("L").resize(size).convert("RGB").save(Path(folder, name))
        slugs = []
        for slug, text in _articles():
            path = Path(folder, f"{slug}.md")
            path.write_text(text, encoding="utf-8")
            taken = read_file(path.name, file_bytes(path), library.publication.load())
            take_in(library, taken, source=path.name, folders=(Path(folder), PICTURES), keep_stage=True)
            slugs.append(slug)
        return slugs


def _articles() -> Iterator[tuple[str, str]]:
    opening = _PARAGRAPH * 2
    yield _article("signs-in-headline", opening, headline=_SIGNS, layout="feature")
    yield _article("long-address", opening + _address(), layout="brief")
    yield _article("wide-table", opening + _table(12))
    yield _article("many-notes", _notes(30))
    yield _article("nested-lists", opening + _nested(6), layout="feature")
    yield _article("photo-essay", opening + _essay(40), layout="feature")
    yield _article("one-sentence", f"{_LINE.strip()}\n", layout="brief")
    yield _article("very-long", "".join(f"## What Part {one} Says\n\n{_PARAGRAPH * 7}" for one in range(1, 51)))
    yield _article("long-lines-of-code", f"{opening}```python\n{'total = ' + ' + '.join(['toll'] * 28)}\n```\n")
    yield _article("odd-pictures", opening + _odd_pictures(), hero="wide.jpg")
    for name, language in (("japanese", "ja"), ("hebrew", "he"), ("mixed-directions", "en-US")):
        headline, dek, body = (TEXTS / f"{name}.md").read_text(encoding="utf-8").split("\n\n", 2)
        yield _article(name, body, headline=headline, dek=dek, language=language)


def _article(slug: str, body: str, **fields: str) -> tuple[str, str]:
    plain = {"headline": f"Board Hears {slug.replace('-', ' ').title()}", "dek": _DEK, "language": "en-US"}
    head = _HEAD.format(**{"slug": slug, "layout": "article", "hero": "county-hall.jpg", **plain, **fields})
    return slug, head + body


def _address() -> str:
    address = f"https://roads.example/{'very-long-segment-of-an-address/' * 12}?{'query=value&' * 20}end=1"
    return f"The board’s own page says it all: {address} and little more.\n\n<{address}>\n"


def _table(columns: int) -> str:
    months = [f"Month {one}" for one in range(1, columns)]
    rows = [["Year", *months], ["---"] * columns, *([f"202{one}", *["1,234,567"] * (columns - 1)] for one in range(5))]
    return "".join(f"| {' | '.join(row)} |\n" for row in rows)


def _notes(count: int) -> str:
    text = "\n\n".join(f"{_LINE.strip()}[^{one}] Then it adjourned." for one in range(1, count + 1))
    return text + "\n\n" + "".join(f"[^{one}]: Minutes of the board, page {one}.\n" for one in range(1, count + 1))


def _nested(depth: int) -> str:
    return "".join(f"{'    ' * level}- Item on level {level + 1}, {_LINE.lower().strip()}\n" for level in range(depth))


def _essay(count: int) -> str:
    names = sorted(one.name for one in PICTURES.iterdir())
    shown = (names[place % len(names)] for place in range(count))
    return "\n".join(
        f'![View {place} of the harbor.]({name} "View {place} from the quay. | Ines Moreno/Almost")\n'
        for place, name in enumerate(shown, 1)
    )


def _odd_pictures() -> str:
    return (
        '![A grey square.](narrow.png "A square. | Ruth Adeyemi/Almost")\n\n'
        '![A grey band.](wide.jpg "A band. | Ruth Adeyemi/Almost")\n'
    )
