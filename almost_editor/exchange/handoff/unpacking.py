"""Reading a hand-off file: all of it is looked over before anybody is given anything of it."""

from __future__ import annotations

import hashlib
import json
import re
from pathlib import PurePath
from types import TracebackType
from typing import IO, Any, Self

from almost_editor.document.dates import believable
from almost_editor.document.draft import Draft, Picture
from almost_editor.document.slugs import is_slug
from almost_editor.errors import ImportRefused
from almost_editor.exchange.handoff.carried import (
    DRAFTS,
    FORMAT,
    MANIFEST,
    PICTURES,
    VERSION,
    CarriedDraft,
    CarriedSeries,
    Handoff,
)
from almost_editor.exchange.handoff.packing import picture_part, pictures_of
from almost_editor.exchange.handoff.values import from_json
from almost_editor.exchange.zip_door import Archive
from almost_editor.media.reading import MAX_PICTURE_BYTES
from almost_editor.wording import later

MAX_PARTS = 5_000
MAX_TEXT_BYTES = 64_000_000
"""Of one article with its history."""
MAX_WHOLE_BYTES = 2_000_000_000
_ID = re.compile("[0-9a-f]{32}")
_SERIES_ID = re.compile(r"[0-9A-Za-z-]{1,64}")
_HASH = re.compile("[0-9a-f]{64}")
_LANGUAGE = re.compile("[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*")
_COLOUR = re.compile("(#[0-9a-f]{6})?")
_FORMATS = frozenset(("jpeg", "png", "gif", "webp", "avif"))
_MOST_NAME = 200
_BROKEN = (ValueError, TypeError, KeyError, AttributeError, RecursionError, OverflowError)


class HandoffFile:
    """A hand-off file that was looked over whole; its pictures are read one at a time.

    Raises, when it is opened: ImportRefused with what is wrong with it.
    """

    def __init__(self, stream: IO[bytes], name: str) -> None:
        self.name = name
        self._archive = Archive(
            stream, name, most_parts=MAX_PARTS, most_bytes=MAX_WHOLE_BYTES, most_of_part=MAX_TEXT_BYTES
        )
        try:
            self.handoff = self._look_over()
        except BaseException:
            self._archive.close()
            raise

    def picture(self, picture: Picture) -> bytes:
        """Return an original. Raises: ImportRefused where the file has changed since it was opened."""
        data = self._archive.read(picture_part(picture))
        if hashlib.sha256(data).hexdigest() != picture.digest:
            raise self._changed(picture_part(picture))
        return data

    def has_picture(self, picture: Picture) -> bool:
        """Tell whether the file has a picture’s original."""
        return picture_part(picture) in self._archive.names

    def close(self) -> None:
        """Let go of the file."""
        self._archive.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def _look_over(self) -> Handoff:
        manifest = self._json(MANIFEST) if MANIFEST in self._archive.names else None
        if not isinstance(manifest, dict) or manifest.get("format") != FORMAT:
            raise ImportRefused(
                later("“{name}” is no hand-off file.", name=self.name),
                later("Choose one that was made with “Hand off”."),
            )
        if manifest.get("version") != VERSION:
            raise ImportRefused(
                later("“{name}” was made by another version of Almost Editor.", name=self.name),
                later("Bring both to the same version, or ask for the article as Markdown."),
            )
        try:
            parts = _hashes(manifest["parts"])
            self._compare(parts)
            return self._handoff(manifest, parts)
        except _BROKEN as error:
            raise self._damaged() from error

    def _compare(self, parts: dict[str, str]) -> None:
        """Hold every part against its hash. Raises: ImportRefused."""
        if set(parts) != self._archive.names - {MANIFEST}:
            raise ImportRefused(
                later("“{name}” does not have the parts that it says.", name=self.name), later("Ask for it once more.")
            )
        for part, digest in parts.items():
            most = MAX_PICTURE_BYTES if part.startswith(PICTURES) else MAX_TEXT_BYTES
            if hashlib.sha256(self._archive.read(part, most)).hexdigest() != digest:
                raise self._changed(part)

    def _handoff(self, manifest: dict[str, Any], parts: dict[str, str]) -> Handoff:
        ids = [str(one) for one in manifest["drafts"]]
        series = tuple(from_json(CarriedSeries, one) for one in manifest["series"])
        texts = {part for part in parts if part.startswith(DRAFTS)}
        if not ids or {f"{DRAFTS}{one}.json" for one in ids} != texts or len(set(ids)) != len(ids):
            raise ValueError("other articles than it says")
        drafts = tuple(from_json(CarriedDraft, self._json(f"{DRAFTS}{one}.json")) for one in ids)
        for draft_id, carried in zip(ids, drafts, strict=True):
            for draft in (carried.draft, *(one.draft for one in carried.kept if one.draft is not None)):
                _check(draft, draft_id)
            if not all(_HASH.fullmatch(one.digest) for one in carried.kept):
                raise ValueError("no digest")
        for one in series:
            if not (_SERIES_ID.fullmatch(one.id) and one.name.strip() and _COLOUR.fullmatch(one.colour)):
                raise ValueError("no series")
        handoff = Handoff(drafts, series)
        pictures = pictures_of(handoff)
        if set(pictures) != set(parts) - texts or any(one.digest != parts[part] for part, one in pictures.items()):
            raise ValueError("other pictures than it says")
        return handoff

    def _json(self, part: str) -> Any:
        try:
            return json.loads(self._archive.read(part).decode())
        except (ValueError, RecursionError) as error:
            raise self._damaged() from error

    def _changed(self, part: str) -> ImportRefused:
        return ImportRefused(
            later("“{name}” was changed on its way: its part “{part}” is not what was handed off.",
                  name=self.name, part=part),
            later("Ask for it once more."),
        )  # fmt: skip

    def _damaged(self) -> ImportRefused:
        return ImportRefused(
            later("“{name}” says something that no article has.", name=self.name), later("Ask for it once more.")
        )


def _hashes(data: Any) -> dict[str, str]:
    if not isinstance(data, dict) or not all(isinstance(one, str) and _HASH.fullmatch(one) for one in data.values()):
        raise ValueError("no hashes")
    return data


def _check(draft: Draft, draft_id: str) -> None:
    """Raise ValueError where a draft is none that a library could hold."""
    names = [one.name for one in draft.pictures]
    hero = draft.hero
    points = (hero.focal, hero.card_point, hero.square_point)
    moments = (draft.created, draft.published, draft.modified, draft.due, draft.embargo)
    is_sound = (
        draft.id == draft_id
        and _ID.fullmatch(draft.id)
        and is_slug(draft.slug)
        and _LANGUAGE.fullmatch(draft.language)
        and len(set(names)) == len(names)
        and all(_is_name(one) for one in names)
        and all(_HASH.fullmatch(one.digest) and one.format in _FORMATS for one in draft.pictures)
        and all(one.width_px > 0 and one.height_px > 0 for one in draft.pictures)
        and all(0 <= x <= 1 and 0 <= y <= 1 for x, y in points)
        and all(believable(one) for one in (*moments, *(one.at for one in draft.corrections)) if one is not None)
        and draft.revision >= 0
    )
    if not is_sound:
        raise ValueError("no such draft")


def _is_name(name: str) -> bool:
    return 0 < len(name) <= _MOST_NAME and PurePath(name).name == name and not set(name) & set('\\/:<>"|?*\n')
