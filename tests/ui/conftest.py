import pytest

from tests.ui.details.desk import Desk


@pytest.fixture
def desk(qapp, wait_until, tmp_path):
    """A real library with its lanes, catalogue and open draft."""
    made = Desk(tmp_path / "library", wait_until)
    yield made
    made.close()
