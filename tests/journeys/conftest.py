from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from almost_editor.library.store import Library
from almost_editor.newsroom.sample import install_sample
from almost_editor.paths import resources_folder
from tests.journeys.driver import Writer


@pytest.fixture
def writer(qapp: QApplication, tmp_path: Path) -> Iterator[Writer]:
    """Somebody who has not started the app yet; whatever they start is closed afterwards."""
    somebody = Writer(qapp, tmp_path)
    yield somebody
    if somebody.newsroom is not None:
        somebody.app.window.close()
        somebody.app.take_down()


@pytest.fixture
def sample(writer: Writer) -> Callable[[], Writer]:
    """Start on the sample library."""

    def start() -> Writer:
        with Library.open(writer.library_folder) as library:
            install_sample(library, resources_folder() / "sample")
        return writer.starts()

    return start
