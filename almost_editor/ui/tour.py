"""The tour, from the Help menu and from a library without articles: a draft that teaches by being edited."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject

from almost_editor.document.draft import Draft
from almost_editor.newsroom.tour import begin_tour
from almost_editor.paths import resources_folder
from almost_editor.ui.actions import action
from almost_editor.ui.catalogue import Catalogue
from almost_editor.ui.drafting import Drafting


class Tour(QObject):
    """Opens the tour that somebody is at, or begins one."""

    def __init__(self, drafting: Drafting, catalogue: Catalogue) -> None:
        super().__init__(drafting)
        self._drafting = drafting
        self._catalogue = catalogue

    @action(
        "help.tour", "Take the &tour", menu="Help", icon="idea", writes=True, tip="An article to learn the app with"
    )
    def begin(self) -> None:
        """Open an article that teaches by being edited; from the trash it comes anew."""

        def show(draft: Draft) -> None:
            self._drafting.open(draft.id, write=True)

        self._catalogue.change(partial(begin_tour, resources=resources_folder()), show)
