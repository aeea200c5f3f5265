"""Moving about: from pane to pane, and out of the app to what helps."""

from __future__ import annotations

from PySide6.QtCore import QObject, QUrl

from almost_editor.newsroom.gate import POSTAL_ADDRESS
from almost_editor.ui.actions import action
from almost_editor.ui.details.pane import DetailsPane
from almost_editor.ui.editor.sheet import Sheet
from almost_editor.ui.page.link_sheet import LinkSheet
from almost_editor.ui.page.pane import PagePane
from almost_editor.ui.publication.publication_sheet import PublicationSheet
from almost_editor.ui.shelf.shelf import Shelf
from almost_editor.ui.viewing import Viewing

_SHEET_FIELDS = ("headline", "dek", "slug", "body")


class Moving(QObject):
    """Ctrl and a number for each pane; jumps from a finding to its field."""

    def __init__(
        self,
        *,
        shelf: Shelf,
        sheet: Sheet,
        page: PagePane,
        details: DetailsPane,
        viewing: Viewing,
        links: LinkSheet,
        publication: PublicationSheet,
    ) -> None:
        super().__init__(sheet)
        self._shelf = shelf
        self._sheet = sheet
        self._page = page
        self._details = details
        self._viewing = viewing
        self._links = links
        self._publication = publication

    @action("go.search", "Fi&nd in all articles…", "Ctrl+Shift+F", menu="View", group=4, icon="search")
    def search(self) -> None:
        """Search the words of all articles, on the shelf."""
        if self._shelf.folded:
            self._viewing.shelf(True)
        self._shelf.focus_search()

    @action("go.shelf", "Go to the s&helf", "Ctrl+1", menu="View", group=4)
    def shelf(self) -> None:
        """Move to the list of articles."""
        self._shelf.focus_articles()

    @action("go.text", "Go to the te&xt", "Ctrl+2", menu="View", group=4)
    def text(self) -> None:
        """Move to the text."""
        self.jump("body")

    @action("go.page", "Go to the p&age", "Ctrl+3", menu="View", group=4)
    def page(self) -> None:
        """Move to the page."""
        if self._viewing.mode == "write":
            self._viewing.set_mode("split")
        if self._page.view is not None:
            self._page.view.setFocus()

    def jump(self, field: str) -> None:
        """Put the caret where a field of the draft is written, opening its pane where it is closed."""
        if field == POSTAL_ADDRESS:
            self._publication.reveal(field)
        elif field in _SHEET_FIELDS:
            if self._viewing.mode == "read":
                self._viewing.set_mode("split")
            self._sheet.go_to(field)
        else:
            self._viewing.details(True)
            self._details.reveal(field)

    def follow_link(self, url: QUrl) -> None:
        """Offer to open an address from the page in the person's own browser, once the whole of it was shown."""
        self._links.offer(url)
