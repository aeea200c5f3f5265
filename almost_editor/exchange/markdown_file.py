"""Markdown with front matter, in and out."""

from __future__ import annotations

import re

from almost_editor.document.draft import Draft
from almost_editor.document.front_matter import draft_fields, read_document, write_document
from almost_editor.document.publication import Publication
from almost_editor.document.text import clean
from almost_editor.exchange.markdown_fields import read_fields
from almost_editor.exchange.taken_in import TakenIn

_HEADING = re.compile(r"\A(?:# +(?P<atx>[^\n]*?)(?: +#+)?|(?P<setext>[^\s#>\-*+|`~][^\n]*)\n=+)[ \t]*(?:\n+|\Z)")
_ESCAPE = re.compile(r"\\([!-/:-@\[-`{-~])")


def read_markdown(text: str, publication: Publication) -> TakenIn:
    r"""Read a Markdown text: its front matter's fields, and its body without blank lines around it.

    Where no field gives a headline, a first heading of the top level is it. Fields that are unknown or cannot be read
    become notes. Raises: InvalidValue where the front matter is no YAML. Law: `read_markdown(write_markdown(draft))`
    gives the draft's fields and text back, whatever they hold.
    """
    fields, body = read_document(clean(text).removeprefix("\ufeff"))
    parts, notes = read_fields(fields, publication)
    body = _trimmed(body)
    if "headline" not in parts and "headline" not in fields:
        heading = _HEADING.match(body)
        if heading:
            parts["headline"] = _ESCAPE.sub(r"\1", (heading["atx"] or heading["setext"] or "").strip())
            body = body[heading.end() :]
    return TakenIn(**parts, body=body, notes=tuple(notes))


def write_markdown(draft: Draft, publication: Publication, series_names: tuple[str, ...]) -> str:
    """Return a draft as a Markdown file that stays in the house: notes, stage and embargo included."""
    fields = draft_fields(draft, publication, series_names, private=True)
    body = _trimmed(draft.body)
    if "headline" not in fields and _HEADING.match(body):
        # Said outright, or the text's own first heading would become the headline on the way back.
        fields = {"headline": ""} | fields
    return write_document(fields, body)


def _trimmed(body: str) -> str:
    return re.sub(r"\A(?:[ \t]*\n)+", "", body).rstrip()
