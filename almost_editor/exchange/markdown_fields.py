"""The fields of a front matter as people write them, read into a draft's values; what has no place becomes a note."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date, datetime
from typing import Any

from almost_editor.document.addresses import is_allowed
from almost_editor.document.dates import believable, zone_of
from almost_editor.document.draft import Author, Correction, CorrectionKind, Direction, FocalPoint, Hero, Stage
from almost_editor.document.publication import Publication
from almost_editor.document.slugs import is_slug
from almost_editor.document.text import clean, clean_line
from almost_editor.exchange.date_lines import read_date_line
from almost_editor.exchange.page_head import read_byline
from almost_editor.exchange.taken_in import PictureWords
from almost_editor.wording import later

ALIASES: dict[str, str] = {
    "title": "headline",
    "subtitle": "dek",
    "standfirst": "dek",
    "author": "authors",
    "byline": "authors",
    "date": "published",
    "updated": "modified",
    "lastmod": "modified",
    "lang": "language",
    "keywords": "tags",
}
"""What other programs call our fields; taken only where the field itself is not there."""

_HERO_WORDS = ("file", "alt", "caption", "credit")
_HERO_POINTS = ("focal", "focal_card", "focal_square")

Reader = Callable[[object, Publication], object]


class _Unread(ValueError):
    """A value that its field cannot take."""


def read_fields(fields: Mapping[str, object], publication: Publication) -> tuple[dict[str, Any], list[str]]:
    """Return the parts of a `TakenIn` that the fields give, and notes on those they do not.

    Law: each word of a field is in the parts or in the notes, save `display_date`, which follows from the date.
    """
    fields = {ALIASES[key] if key in ALIASES and ALIASES[key] not in fields else key: fields[key] for key in fields}
    parts: dict[str, Any] = {}
    notes: list[str] = []
    for key, value in fields.items():
        if value in (None, "", [], {}) or key in {"display_date", "author_urls", "more_series"}:
            continue
        reader = _READERS.get(key)
        if reader is None:
            notes.append(
                later(
                    "The file’s field “{key}” has no place here and was kept as this note: {value}",
                    key=key,
                    value=_shown(value),
                )
            )
            continue
        try:
            parts[_PARTS.get(key, key)] = reader(value, publication)
        except (_Unread, ValueError, TypeError, OverflowError):
            notes.append(
                later(
                    "The file’s field “{key}” could not be read; set it by hand: {value}", key=key, value=_shown(value)
                )
            )
    _add_urls(fields.get("author_urls"), parts, notes)
    _drop_urls(parts, notes)
    more = [_text(name) for name in _items(fields.get("more_series") or [])]
    if more:
        parts["series_names"] = tuple(dict.fromkeys((*parts.get("series_names", ()), *more)))
    return parts, notes


def _add_urls(urls: object, parts: dict[str, Any], notes: list[str]) -> None:
    if not urls:
        return
    authors: tuple[Author, ...] = parts.get("authors", ())
    known = {author.name for author in authors}
    if not isinstance(urls, Mapping) or any(name not in known for name in urls):
        notes.append(
            later("The file’s field “author_urls” names people who are not authors: {names}", names=_shown(urls))
        )
    if isinstance(urls, Mapping):
        found = {str(name): _text(url) for name, url in urls.items() if isinstance(url, str)}
        parts["authors"] = tuple(Author(one.name, one.url or found.get(one.name, "")) for one in authors)


def _drop_urls(parts: dict[str, Any], notes: list[str]) -> None:
    """Leave out what no page may lead to: `javascript:` and the like."""
    authors: tuple[Author, ...] = parts.get("authors", ())
    for one in authors:
        if one.url and not is_allowed(one.url):
            notes.append(_left_out(one))
    if authors:
        parts["authors"] = tuple(one if is_allowed(one.url) else Author(one.name) for one in authors)


def _left_out(one: Author) -> str:
    if not one.name:
        return later("The address of an author was left out, since no page may lead to: {address}", address=one.url)
    return later(
        "The address of {name} was left out, since no page may lead to: {address}", name=one.name, address=one.url
    )


def _text(value: object) -> str:
    """Return a value of one line; YAML's numbers and truth values are the words somebody wrote."""
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, (str, int, float)):
        return clean_line(str(value))
    raise _Unread


def _lines(value: object) -> str:
    if isinstance(value, list):
        return "\n".join(_text(item) for item in value)
    return clean(value) if isinstance(value, str) else _text(value)


def _items(value: object) -> list[object]:
    return list(value) if isinstance(value, (list, tuple)) else [value]


def _slug(value: object) -> str:
    text = _text(value)
    if not is_slug(text):
        raise _Unread
    return text


def _names(value: object) -> tuple[str, ...]:
    """Return a list of names; a text is one name."""
    return tuple(_text(item) for item in _items(value))


def _tags(value: object) -> tuple[str, ...]:
    items = [part.strip() for part in value.split(",")] if isinstance(value, str) else [_text(i) for i in _items(value)]
    return tuple(dict.fromkeys(item for item in items if item))


def _authors(value: object, publication: Publication) -> tuple[Author, ...]:
    if isinstance(value, str):
        line = clean_line(value)
        return read_byline(f"By {line}", publication) or read_byline(line, publication) or (Author(line),)
    return tuple(_author(item) for item in _items(value))


def _author(value: object) -> Author:
    if isinstance(value, Mapping):
        if not set(value) <= {"name", "url"}:
            raise _Unread
        return Author(_text(value["name"]) if "name" in value else "", _text(value.get("url") or ""))
    return Author(_text(value))


def _moment(value: object, publication: Publication) -> datetime:
    """Return a time with its zone: the publication's where none is given, noon where there is only a day."""
    text = _text(value).strip()
    try:
        day = date.fromisoformat(text)
        moment = datetime(day.year, day.month, day.day, 12, tzinfo=zone_of(publication))
    except ValueError:
        moment = _time(text, publication)
    if not believable(moment):
        raise _Unread
    return moment


def _time(text: str, publication: Publication) -> datetime:
    try:
        moment = datetime.fromisoformat(text)
    except ValueError:
        line = read_date_line(text, publication)
        if line is None or line.moment is None:
            raise
        return line.moment
    return moment if moment.tzinfo else moment.replace(tzinfo=zone_of(publication))


def _hero(value: object) -> Hero:
    if isinstance(value, str):
        return Hero(_text(value))
    if not isinstance(value, Mapping) or not set(value) <= {*_HERO_WORDS, *_HERO_POINTS}:
        raise _Unread
    file, alt, caption, credit = (_text(value.get(key) or "") for key in _HERO_WORDS)
    focal, card, square = (_point(value.get(key)) for key in _HERO_POINTS)
    return Hero(file, alt, caption, credit, *(focal or (0.5, 0.5)), focal_card=card, focal_square=square)


def _point(value: object) -> FocalPoint | None:
    if value in (None, "", []):
        return None
    if not isinstance(value, (list, tuple)):
        raise _Unread
    x, y = (float(_text(part)) for part in value)
    if not (0 <= x <= 1 and 0 <= y <= 1):
        raise _Unread
    return (x, y)


def _picture_words(value: object) -> tuple[PictureWords, ...]:
    return tuple(_words_of_one(item) for item in _items(value))


def _words_of_one(value: object) -> PictureWords:
    if not isinstance(value, Mapping) or not {"file"} <= set(value) <= {"file", "alt", "caption", "credit"}:
        raise _Unread
    return PictureWords(**{str(key): _text(text or "") for key, text in value.items()})


def _corrections(value: object, publication: Publication) -> tuple[Correction, ...]:
    """Return dated records, the oldest first."""
    found = [_correction(item, publication) for item in _items(value)]
    return tuple(sorted(found, key=lambda one: one.at))


def _correction(value: object, publication: Publication) -> Correction:
    if not isinstance(value, Mapping) or not {"date", "text"} <= set(value) <= {"kind", "date", "text", "by"}:
        raise _Unread
    text = _text(value["text"]).strip()
    if not text:
        raise _Unread
    kind = CorrectionKind(_text(value.get("kind") or CorrectionKind.CORRECTION.value).lower())
    return Correction(kind, text, _moment(value["date"], publication), _text(value.get("by") or ""))


def _count(value: object) -> int:
    number = int(_text(value))
    if number < 1:
        raise _Unread
    return number


def _yes(value: object) -> bool:
    word = _text(value).strip().lower()
    if word not in {"true", "false", "yes", "no", "1", "0"}:
        raise _Unread
    return word in {"true", "yes", "1"}


def _shown(value: object) -> str:
    """Return a value as a note shows it, on one line."""
    if isinstance(value, Mapping):
        return ", ".join(f"{key}: {_shown(item)}" for key, item in value.items())
    if isinstance(value, (list, tuple)):
        return ", ".join(_shown(item) for item in value)
    return clean_line(str(value))


def _plain(reader: Callable[[object], object]) -> Reader:
    return lambda value, _publication: reader(value)


_PARTS: dict[str, str] = {"series": "series_names", "notes": "private_notes", "pictures": "picture_words"}
_READERS: dict[str, Reader] = {
    **{key: _plain(_text) for key in ("headline", "dek", "dateline", "section", "description", "language", "layout")},
    **dict.fromkeys(("published", "modified", "due", "embargo"), _moment),
    **{key: _plain(_count) for key in ("commissioned_words", "part")},
    "authors": _authors,
    "corrections": _corrections,
    "direction": _plain(lambda value: Direction(_text(value).lower())),
    "hero": _plain(_hero),
    "legal": _plain(_yes),
    "notes": _plain(_lines),
    "pictures": _plain(_picture_words),
    "series": _plain(_names),
    "slug": _plain(_slug),
    "stage": _plain(lambda value: Stage(_text(value).lower().replace(" ", "-"))),
    "tags": _plain(_tags),
}
