"""Front matter: the fields of an article as YAML above its Markdown, for files that people read and edit."""

from __future__ import annotations

import io
import re
from collections.abc import Mapping
from datetime import date, datetime
from urllib.parse import quote

from ruamel.yaml import YAML
from ruamel.yaml.constructor import SafeConstructor
from ruamel.yaml.error import YAMLError
from ruamel.yaml.events import AliasEvent, CollectionEndEvent, CollectionStartEvent
from ruamel.yaml.nodes import ScalarNode
from ruamel.yaml.representer import SafeRepresenter

from almost_editor.document.dates import display_date, machine_date
from almost_editor.document.draft import Draft, Hero
from almost_editor.document.publication import Publication
from almost_editor.errors import InvalidValue
from almost_editor.wording import later

MAX_LENGTH = 100_000
"""Characters of front matter that are read: a person's own never come near; a bomb does."""
MAX_DEPTH = 40
"""Lists within lists; reading them takes square time in their depth, and ours are three deep."""

_FENCED = re.compile(r"\A\ufeff?---[ \t]*\n(.*?)^(?:---|\.\.\.)[ \t]*(?:\n|\Z)", re.M | re.S)
# What YAML 1.1 readers, still the most common ones, take for a truth value, nothing, a number or a date.
_AMBIGUOUS = re.compile(r"(?i)y|n|yes|no|on|off|true|false|null|~|=|<<|[-+.\d][\d_.:eExXoO+\-a-fA-FT ]*Z?")


class _AsWritten(SafeConstructor):
    """Leaves dates the text that somebody wrote: YAML's own reading drops how the zone was given."""


_AsWritten.add_constructor("tag:yaml.org,2002:timestamp", SafeConstructor.construct_yaml_str)


class _Careful(SafeRepresenter):
    """Quotes text that another reader would take for something else."""


def _represent_text(representer: SafeRepresenter, text: str) -> ScalarNode:
    style = "'" if _AMBIGUOUS.fullmatch(text) else None
    node: ScalarNode = representer.represent_scalar("tag:yaml.org,2002:str", text, style=style)
    return node


_Careful.add_representer(str, _represent_text)


def read_document(text: str) -> tuple[dict[str, object], str]:
    r"""Return the front matter's fields and the body behind it; no front matter gives no fields.

    Shapes: `text` has `\n` line ends; dates come back as text, as they were written; the body has no leading
    blank lines. Raises: InvalidValue where there is front matter that cannot be read.
    """
    match = _FENCED.match(text)
    if not match:
        return {}, text
    source = match[1]
    if len(source) > MAX_LENGTH:
        raise InvalidValue(
            later("The front matter is too long to be one."), later("Shorten what stands between the --- lines.")
        )
    yaml = YAML(typ="safe", pure=True)
    yaml.Constructor = _AsWritten
    try:
        if "&" in source or source.count("[") + source.count("{") > MAX_DEPTH:
            _check_shape(yaml, source)
        fields = yaml.load(source)
    except (YAMLError, ValueError, RecursionError) as error:
        raise InvalidValue(
            _unread(error),
            later("Mend the YAML between the --- lines, or remove it."),
        ) from error
    if fields is None:
        fields = {}
    if not isinstance(fields, dict):
        # A thematic break at the top of plain Markdown is no front matter.
        return {}, text
    return {str(key): value for key, value in fields.items()}, text[match.end() :].lstrip("\n")


def _check_shape(yaml: YAML, source: str) -> None:
    """Refuse what grows or takes long before anything is built of it. Raises: InvalidValue."""
    depth = 0
    for event in yaml.parse(source):
        depth += isinstance(event, CollectionStartEvent) - isinstance(event, CollectionEndEvent)
        # A few aliases of aliases grow to more values than memory holds.
        if isinstance(event, AliasEvent):
            raise InvalidValue(
                later("The front matter uses YAML anchors, which are not read."),
                later("Write each value out where it is used."),
            )
        if depth > MAX_DEPTH:
            raise InvalidValue(
                later("The front matter nests too deep."), later("Remove what stands in so many brackets.")
            )


def _unread(error: Exception) -> str:
    mark = getattr(error, "problem_mark", None)
    if mark is None:
        return later("The front matter cannot be read.")
    return later("The front matter cannot be read (line {line}).", line=mark.line + 2)


def write_document(fields: Mapping[str, object], body: str) -> str:
    """Return a text file of front matter and body; the same fields always give the same bytes.

    Law: `read_document` gives the fields (dates as text) and the body back.
    """
    yaml = YAML(typ="safe", pure=True)
    yaml.Representer = _Careful
    yaml.default_flow_style = False
    yaml.allow_unicode = True
    yaml.width = 1_000_000
    yaml.sort_base_mapping_type_on_output = False  # type: ignore[assignment]
    stream = io.StringIO()
    yaml.dump({key: _plain(value) for key, value in fields.items()}, stream)
    return f"---\n{stream.getvalue()}---\n\n{body.rstrip()}\n"


def _plain(value: object) -> object:
    if isinstance(value, Mapping):
        return {str(key): _plain(item) for key, item in value.items()}
    if isinstance(value, (list, tuple)):
        return [_plain(item) for item in value]
    if isinstance(value, (datetime, date)):
        return value.isoformat()
    return value


def draft_fields(
    draft: Draft, publication: Publication, series_names: tuple[str, ...], *, private: bool = False
) -> dict[str, object]:
    """Return the fields that a file of the draft carries, in reading order; what is empty is left out.

    Shapes: `series_names` are the names of the draft's series, the main one first. `private` adds what readers
    never see (stage, notes, due date, commission, embargo, legal flag), for files that stay in the house.
    """
    fields: dict[str, object] = {
        "headline": draft.headline,
        "dek": draft.dek,
        "slug": draft.slug,
        "authors": [author.name for author in draft.authors],
        "author_urls": {author.name: author.url for author in draft.authors if author.url},
        "published": machine_date(draft.dated, publication),
        "modified": machine_date(draft.updated, publication),
        "display_date": display_date(draft.dated, publication),
        "dateline": draft.dateline,
        "section": draft.section,
        "series": series_names[0] if series_names else "",
        "more_series": list(series_names[1:]),
        "tags": list(draft.tags),
        "description": draft.description,
        "language": draft.language,
        "direction": "" if draft.direction == "auto" else str(draft.direction),
        "layout": draft.layout,
        "hero": _hero_fields(draft.hero),
        "pictures": _picture_fields(draft, private=private),
        "corrections": _correction_fields(draft, publication, private=private),
    }
    if private:
        # An undated draft stays undated on the way out and in again.
        fields["published"] = machine_date(draft.published, publication) if draft.published else ""
        fields["modified"] = machine_date(draft.modified, publication) if draft.modified else ""
        fields["display_date"] = ""
        fields |= {
            "stage": str(draft.stage),
            "due": draft.due,
            "commissioned_words": draft.commissioned_words,
            "embargo": draft.embargo,
            "legal": draft.legal,
            "notes": draft.notes,
        }
    return {key: value for key, value in fields.items() if value not in ("", None, [], {}, False)}


def _hero_fields(hero: Hero) -> dict[str, object]:
    """Return the hero's fields; a focal point where it is not the one that a crop has anyway."""
    if not hero.picture:
        return {}
    points = {
        "focal": hero.focal if hero.focal != (0.5, 0.5) else None,
        "focal_card": hero.focal_card,
        "focal_square": hero.focal_square,
    }
    words = {"file": hero.picture, "alt": hero.alt, "caption": hero.caption, "credit": hero.credit}
    return words | {key: list(point) for key, point in points.items() if point}


def _correction_fields(draft: Draft, publication: Publication, *, private: bool) -> list[dict[str, str]]:
    """Return the dated records; who made one stays in the house."""
    return [
        {"kind": str(one.kind), "date": machine_date(one.at, publication), "text": one.text}
        | ({"by": one.by} if private and one.by else {})
        for one in draft.corrections
    ]


def _picture_fields(draft: Draft, *, private: bool) -> list[dict[str, str]]:
    """Return the words of the draft's pictures; what readers see knows only of those that the text names."""
    return [
        {"file": one.name} | {key: text for key in ("alt", "caption", "credit") if (text := getattr(one, key))}
        for one in draft.pictures
        if one.has_words and (private or one.name in draft.body or quote(one.name) in draft.body)
    ]
