import pytest

from tests.ui.details.desk import Desk


@pytest.fixture
def desk(qapp, wait_until, tmp_path):
    made = Desk(tmp_path / "library", wait_until)
    yield made
    made.close()
