import pytest

from almost_editor.errors import LibraryUnwritable
from almost_editor.library.drafts import Drafts
from tests.ui.details.desk import Desk

FULL = LibraryUnwritable("The disk is full.", "Make room on it.")


@pytest.fixture
def desk(qapp, wait_until, tmp_path):
    """A real library with its lanes, catalogue and open draft."""
    made = Desk(tmp_path / "library", wait_until)
    yield made
    made.close()


@pytest.fixture
def failing(monkeypatch):
    """Let saves fail, and go well again."""
    works = Drafts.save

    def fail(*_arguments, **_named):
        raise FULL

    return (
        lambda: monkeypatch.setattr(Drafts, "save", fail),
        lambda: monkeypatch.setattr(Drafts, "save", works),
    )
