"""Values as they stand in rows: times as ISO text with their offset, so that they come back as they went in."""

from __future__ import annotations

import sqlite3
from collections.abc import Mapping
from datetime import datetime
from typing import Any

from almost_editor.document.draft import (
    Author,
    Correction,
    CorrectionKind,
    Direction,
    Draft,
    FocalPoint,
    Hero,
    Picture,
    Stage,
    Summary,
)

_PICTURE_COLUMNS = ("name", "digest", "format", "width_px", "height_px", "alt", "caption", "credit")
_ADDED_LATER = ("hero_card_x", "hero_card_y", "hero_square_x", "hero_square_y")
"""Columns of a draft that revisions know only where they say something: older ones must not look changed."""

SAVE_DRAFT = """
INSERT INTO drafts (
    id, slug, slug_by_hand, out_slug, stage, headline, dek, words, saved, saved_order, revision, created, published,
    modified, due, embargo, section, dateline, description, commissioned_words, language, direction, legal, layout,
    hero_picture, hero_alt, hero_caption, hero_credit, hero_focal_x, hero_focal_y, hero_card_x,
    hero_card_y, hero_square_x, hero_square_y, notes)
VALUES (
    :id, :slug, :slug_by_hand, :out_slug, :stage, :headline, :dek, :words, :saved,
    (SELECT coalesce(max(saved_order), 0) + 1 FROM drafts), 1, :created, :published,
    :modified, :due, :embargo, :section, :dateline, :description, :commissioned_words, :language, :direction, :legal,
    :layout, :hero_picture, :hero_alt, :hero_caption, :hero_credit, :hero_focal_x, :hero_focal_y,
    :hero_card_x, :hero_card_y, :hero_square_x, :hero_square_y, :notes)
ON CONFLICT (id) DO UPDATE SET
    slug = excluded.slug, slug_by_hand = excluded.slug_by_hand, out_slug = excluded.out_slug,
    stage = CASE WHEN 'withdrawn' IN (drafts.stage, excluded.stage) THEN drafts.stage ELSE excluded.stage END,
    headline = excluded.headline, dek = excluded.dek, words = excluded.words, saved = excluded.saved,
    saved_order = excluded.saved_order, revision = drafts.revision + 1, created = excluded.created,
    published = excluded.published, modified = excluded.modified, due = excluded.due, embargo = excluded.embargo,
    section = excluded.section, dateline = excluded.dateline, description = excluded.description,
    commissioned_words = excluded.commissioned_words, language = excluded.language, direction = excluded.direction,
    legal = excluded.legal, layout = excluded.layout, hero_picture = excluded.hero_picture,
    hero_alt = excluded.hero_alt, hero_caption = excluded.hero_caption, hero_credit = excluded.hero_credit,
    hero_focal_x = excluded.hero_focal_x, hero_focal_y = excluded.hero_focal_y,
    hero_card_x = excluded.hero_card_x, hero_card_y = excluded.hero_card_y,
    hero_square_x = excluded.hero_square_x, hero_square_y = excluded.hero_square_y, notes = excluded.notes
RETURNING revision
"""
"""Write a draft’s own row and return its revision; the values are `draft_values` and what the library adds.

No save withdraws an article or brings it back: a window that does not know yet must not undo it.
"""

SAVE_AGAIN = """
UPDATE drafts SET
    words = :words, saved = :saved, saved_order = (SELECT coalesce(max(saved_order), 0) + 1 FROM drafts),
    revision = revision + 1
WHERE id = :id
RETURNING revision
"""
"""The same for a draft of which only the body is another: indexes of what stays are not written again."""


def time_text(moment: datetime | None) -> str | None:
    """Return a moment as text."""
    return moment.isoformat() if moment else None


def text_time(text: str | None) -> datetime | None:
    """Return the moment of a text. Raises: ValueError where it is none."""
    return datetime.fromisoformat(text) if text else None


def draft_values(draft: Draft) -> dict[str, object]:
    """Return the draft's own fields by the names of their columns; not its slug, body and lists."""
    hero = draft.hero
    card_x, card_y = hero.focal_card or (None, None)
    square_x, square_y = hero.focal_square or (None, None)
    return {
        "id": draft.id,
        "stage": draft.stage.value,
        "headline": draft.headline,
        "dek": draft.dek,
        "created": time_text(draft.created),
        "published": time_text(draft.published),
        "modified": time_text(draft.modified),
        "due": time_text(draft.due),
        "embargo": time_text(draft.embargo),
        "section": draft.section,
        "dateline": draft.dateline,
        "description": draft.description,
        "commissioned_words": draft.commissioned_words,
        "language": draft.language,
        "direction": draft.direction.value,
        "legal": draft.legal,
        "layout": draft.layout,
        "hero_picture": hero.picture,
        "hero_alt": hero.alt,
        "hero_caption": hero.caption,
        "hero_credit": hero.credit,
        "hero_focal_x": hero.focal_x,
        "hero_focal_y": hero.focal_y,
        "hero_card_x": card_x,
        "hero_card_y": card_y,
        "hero_square_x": square_x,
        "hero_square_y": square_y,
        "notes": draft.notes,
    }


def draft_of(
    row: sqlite3.Row | Mapping[str, Any],
    body: str,
    *,
    authors: tuple[Author, ...],
    tags: tuple[str, ...],
    series: tuple[str, ...],
    pictures: tuple[Picture, ...],
    corrections: tuple[Correction, ...],
) -> Draft:
    """Return the draft of a row and its lists. Raises: ValueError, TypeError where one cannot be."""
    return Draft(
        id=row["id"],
        slug=row["slug"],
        created=datetime.fromisoformat(row["created"]),
        headline=row["headline"],
        dek=row["dek"],
        body=body,
        stage=Stage(row["stage"]),
        slug_by_hand=bool(row["slug_by_hand"]),
        authors=authors,
        section=row["section"],
        tags=tags,
        dateline=row["dateline"],
        series=series,
        hero=Hero(
            picture=row["hero_picture"],
            alt=row["hero_alt"],
            caption=row["hero_caption"],
            credit=row["hero_credit"],
            focal_x=row["hero_focal_x"],
            focal_y=row["hero_focal_y"],
            focal_card=_point(row["hero_card_x"], row["hero_card_y"]),
            focal_square=_point(row["hero_square_x"], row["hero_square_y"]),
        ),
        pictures=pictures,
        description=row["description"],
        published=text_time(row["published"]),
        modified=text_time(row["modified"]),
        due=text_time(row["due"]),
        commissioned_words=row["commissioned_words"],
        language=row["language"],
        direction=Direction(row["direction"]),
        embargo=text_time(row["embargo"]),
        legal=bool(row["legal"]),
        notes=row["notes"],
        layout=row["layout"],
        corrections=corrections,
        revision=row["revision"],
    )


def _point(x: float | None, y: float | None) -> FocalPoint | None:
    return None if x is None or y is None else (x, y)


def picture_of(row: sqlite3.Row | Mapping[str, Any]) -> Picture:
    """Return the picture of a row."""
    return Picture(
        name=row["name"],
        digest=row["digest"],
        format=row["format"],
        width_px=row["width_px"],
        height_px=row["height_px"],
        alt=row["alt"],
        caption=row["caption"],
        credit=row["credit"],
    )


def picture_values(picture: Picture) -> tuple[object, ...]:
    """Return the picture's fields in the order of their columns."""
    sizes = (picture.width_px, picture.height_px)
    return (picture.name, picture.digest, picture.format, *sizes, picture.alt, picture.caption, picture.credit)


def correction_of(kind: str, text: str, at: str, by: str) -> Correction:
    """Return the dated record of what stands in its columns. Raises: ValueError, TypeError where one cannot be."""
    return Correction(CorrectionKind(kind), text, datetime.fromisoformat(at), by)


def correction_values(one: Correction) -> tuple[str, ...]:
    """Return a dated record's fields in the order of their columns."""
    return (one.kind.value, one.text, one.at.isoformat(), one.by)


def summary_of(row: sqlite3.Row, byline: str, series: tuple[str, ...]) -> Summary:
    """Return the summary of a row. Raises: ValueError, TypeError where one cannot be."""
    return Summary(
        id=row["id"],
        slug=row["slug"],
        headline=row["headline"],
        dek=row["dek"],
        stage=Stage(row["stage"]),
        byline=byline,
        words=row["words"],
        series=series,
        saved=datetime.fromisoformat(row["saved"]),
        published=text_time(row["published"]),
        due=text_time(row["due"]),
        trashed=text_time(row["trashed"]),
    )


def fields_of(draft: Draft) -> dict[str, object]:
    """Return all of a draft but its body and its count of saves, as JSON takes it: what a revision keeps."""
    # What was kept before there were any must not look changed.
    corrections = {"corrections": [correction_values(one) for one in draft.corrections]} if draft.corrections else {}
    values = draft_values(draft)
    return {name: value for name, value in values.items() if name not in _ADDED_LATER or value is not None} | {
        "slug": draft.slug,
        "slug_by_hand": draft.slug_by_hand,
        "authors": [[author.name, author.url] for author in draft.authors],
        "tags": list(draft.tags),
        "series": list(draft.series),
        "pictures": [dict(zip(_PICTURE_COLUMNS, picture_values(one), strict=True)) for one in draft.pictures],
        **corrections,
    }


def draft_from_fields(fields: Mapping[str, Any], body: str) -> Draft:
    """Return the draft of what a revision kept. Raises: ValueError, KeyError, TypeError where it is none."""
    return draft_of(
        {**dict.fromkeys(_ADDED_LATER), **fields, "revision": 0},
        body,
        authors=tuple(Author(name, url) for name, url in fields["authors"]),
        tags=tuple(fields["tags"]),
        series=tuple(fields["series"]),
        pictures=tuple(picture_of(one) for one in fields["pictures"]),
        corrections=tuple(correction_of(*one) for one in fields.get("corrections", ())),
    )
