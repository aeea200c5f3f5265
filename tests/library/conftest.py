"""A library in a folder of its own, on a clock that the test moves."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from almost_editor.document.draft import Draft
from almost_editor.library.store import Library


class Clock:
    """Tells a second more each time it is asked."""

    def __init__(self) -> None:
        self.now = datetime(2026, 3, 4, 5, 6, 7, 890, tzinfo=UTC)

    def __call__(self) -> datetime:
        self.now += timedelta(seconds=1)
        return self.now


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "library"


@pytest.fixture
def library(folder: Path, clock: Clock) -> Iterator[Library]:
    with Library.open(folder, clock=clock) as library:
        yield library


@pytest.fixture
def write(library: Library):
    """Save a new draft and return it as the library has it."""

    def write(headline: str = "", **fields: object) -> Draft:
        draft = library.drafts.new(headline=headline, **fields)
        library.drafts.save(draft)
        return library.drafts.get(draft.id)

    return write


@pytest.fixture
def change(library: Library):
    """Save a draft with other fields and return it as the library has it."""

    def change(draft: Draft, **fields: object) -> Draft:
        library.drafts.save(replace(draft, **fields))
        return library.drafts.get(draft.id)

    return change
