"""A library to work on, its clock, and pictures to put beside files."""

from __future__ import annotations

import io
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from PIL import Image

from almost_editor.document.draft import Author, Draft, Stage
from almost_editor.library.store import Library
from almost_editor.paths import resources_folder

LAYOUTS = (resources_folder() / "layouts",)


class Clock:
    """A clock that goes on by a second whenever it is asked."""

    def __init__(self) -> None:
        self.now = datetime(2023, 3, 1, 9, tzinfo=UTC)

    def __call__(self) -> datetime:
        self.now += timedelta(seconds=1)
        return self.now


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    with Library.open(tmp_path / "library", clock=Clock()) as opened:
        yield opened


@pytest.fixture
def write(library: Library) -> Callable[..., Draft]:
    """Save a draft with some fields, ready to go out unless said otherwise, and return it."""

    def save(headline: str, **fields: object) -> Draft:
        usual = {
            "dek": f"What to know about {headline}.",
            "body": "One paragraph.\n",
            "stage": Stage.READY,
            "authors": (Author("Mara Ellison"),),
            "published": datetime(2023, 2, 1, 12, tzinfo=UTC),
        }
        draft = library.drafts.new(headline=headline, **(usual | fields))
        library.drafts.save(draft)
        return library.drafts.get(draft.id)

    return save


def picture(colour: str = "#3a6e8f", width: int = 64, height: int = 48) -> bytes:
    stream = io.BytesIO()
    Image.new("RGB", (width, height), colour).save(stream, "PNG")
    return stream.getvalue()
