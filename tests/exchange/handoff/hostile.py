"""Hand-off files for tests: a sound one, and what can be done to one on its way."""

from __future__ import annotations

import hashlib
import io
import json
import zipfile
from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any

from almost_editor.document.draft import Author, Correction, CorrectionKind, Draft, Hero, Picture, Stage
from almost_editor.exchange.handoff.carried import CarriedDraft, CarriedSeries, Handoff, Kept
from almost_editor.exchange.handoff.packing import pack

MOMENT = datetime(2026, 3, 1, 9, tzinfo=UTC)
PHOTO = b"not decoded here"
PICTURE = Picture("pier.jpg", hashlib.sha256(PHOTO).hexdigest(), "jpeg", 800, 600, "A pier.")
DRAFT = Draft(
    id="a" * 32,
    slug="ferry",
    created=MOMENT,
    headline="Ferry Runs Late",
    body="One 😀.\n\n![](pier.jpg)",
    stage=Stage.READY,
    authors=(Author("Ann", "https://ann.example/"),),
    series=("b" * 32,),
    hero=Hero("pier.jpg", focal_x=0.25, focal_card=(0.5, 1.0)),
    pictures=(PICTURE,),
    published=MOMENT,
    commissioned_words=600,
    corrections=(Correction(CorrectionKind.UPDATE, "Later.", MOMENT, "Bo"),),
)
HANDOFF = Handoff(
    (CarriedDraft(DRAFT, (Kept("c" * 64, MOMENT, "Ann", "Handed off", 2, DRAFT), Kept("d" * 64, MOMENT))),),
    (CarriedSeries("b" * 32, "Harbor", colour="#3a6e8f", parts=("a" * 32,)),),
)


def packed(handoff: Handoff = HANDOFF) -> bytes:
    stream = io.BytesIO()
    pack(handoff, lambda _picture: PHOTO, stream)
    return stream.getvalue()


def parts_of(data: bytes) -> dict[str, bytes]:
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def zipped(parts: Mapping[str, bytes], how: int = zipfile.ZIP_STORED) -> bytes:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", how) as archive:
        for name, data in parts.items():
            archive.writestr(name, data)
    return stream.getvalue()


def resealed(parts: Mapping[str, bytes], **manifest: Any) -> bytes:
    """Return a file of these parts whose hashes are right, as somebody who means harm would make it."""
    said = json.loads(parts["manifest.json"])
    said["parts"] = {name: hashlib.sha256(one).hexdigest() for name, one in parts.items() if name != "manifest.json"}
    return zipped({**parts, "manifest.json": json.dumps({**said, **manifest}).encode()})


def with_draft(**fields: Any) -> bytes:
    """Return a file whose article says other things than an article does."""
    parts = parts_of(packed())
    name = f"drafts/{'a' * 32}.json"
    said = json.loads(parts[name])
    said["draft"] |= fields
    return resealed({**parts, name: json.dumps(said).encode()})
