"""Clipboards in the shape in which each program writes them (made here), with the Markdown that they are to become."""

from __future__ import annotations

from pathlib import Path

import pytest

from almost_editor.exchange.rich.pasted import is_copied_source, read_rich

FOLDER = Path(__file__).with_name("clipboards")
REMARKS = {
    "word": ("A comment was left out.", "Tracked changes were taken as accepted.", "Colours of words were left out."),
    "google-docs": (
        "Highlighting was left out.",
        "A table had no head; its first row became that.",
        "A picture on lh7-rt.googleusercontent.com was not fetched; save it and add it by hand.",
    ),
    "libreoffice": (
        "Underlining was left out.",
        "Merged cells of a table came apart.",
        "Colours of words were left out.",
    ),
    "chrome-page": (
        "The link to “javascript:void(0)” was left out, since no page may lead there; its words stayed.",
        "A picture on cdn.example was not fetched; save it and add it by hand.",
        "An embedded page was left out.",
    ),
}


@pytest.mark.parametrize("name", sorted(path.stem for path in FOLDER.glob("*.html")))
def test_a_clipboard_becomes_its_markdown(name: str) -> None:
    html = (FOLDER / f"{name}.html").read_text(encoding="utf-8")
    assert not is_copied_source(html)
    rich = read_rich(html)
    written = "\n\n".join(part for part in (rich.text, rich.notes) if part)
    assert written == (FOLDER / f"{name}.md").read_text(encoding="utf-8").rstrip("\n")
    assert rich.remarks == REMARKS.get(name, ())


@pytest.mark.parametrize(
    "html",
    [
        '<!DOCTYPE HTML><html><head><meta name="qrichtext" content="1" /></head><body><p>**a**</p></body></html>',
        "<meta charset='utf-8'><div style=\"color:#ccc;font-family:'Droid Sans Mono', monospace;white-space: pre;\">"
        '<div><span style="color:#fff;">**a**</span></div></div>',
        "<html><head></head><body><pre style=\"background-color:#fff;font-family:'JetBrains Mono',monospace\">a</pre>",
    ],
)
def test_what_shows_plain_text_is_plain_text(html: str) -> None:
    assert is_copied_source(html)
