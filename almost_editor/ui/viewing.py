"""Viewing: which panes are open, how wide the page is, light and dark."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from almost_editor.ui.actions import ActionTable, action
from almost_editor.ui.page.pane import DEVICES, PagePane
from almost_editor.ui.settings import Settings
from almost_editor.ui.theme import Theme

MODES: tuple[str, ...] = ("write", "split", "read")


LARGE_TEXT_PERCENT = 200
"""What a page must bear without anything being cut off or running into something else (WCAG 2.2, 1.4.4)."""


class Viewing(QObject):
    """What the View menu does; the window listens and moves its panes."""

    mode_changed = Signal(str)
    device_changed = Signal(str)
    scheme_changed = Signal(str)
    shelf_changed = Signal(bool)
    details_changed = Signal(bool)

    def __init__(self, settings: Settings, theme: Theme, page: PagePane) -> None:
        super().__init__(page)
        self._settings = settings
        self._theme = theme
        self._page = page
        self.mode = settings.get("view/mode") if settings.get("view/mode") in MODES else "split"
        device = settings.get("view/device")
        page.set_device(device if device in DEVICES else "desk")
        page.set_text_percent(LARGE_TEXT_PERCENT if settings.get("view/large_text") else 100)
        self.shelf_open: bool = settings.get("window/shelf")
        self.details_open: bool = settings.get("window/details")
        theme.changed.connect(self._follow_theme)
        settings.changed.connect(self._follow_setting)
        self._follow_theme()

    @property
    def scheme(self) -> str:
        """The reader's mode that the page is shown in: `light` or `dark`."""
        return str(self._settings.get("view/scheme")) or self._theme.name

    def tick(self, actions: ActionTable) -> None:
        """Tick the View menu as the window is, and keep it so."""
        self.mode_changed.connect(lambda mode: actions[f"view.{mode}"].setChecked(True))
        self.device_changed.connect(lambda device: actions[f"view.{device}"].setChecked(True))
        self.scheme_changed.connect(lambda scheme: actions["view.reader_dark"].setChecked(scheme == "dark"))
        self.shelf_changed.connect(actions["view.shelf"].setChecked)
        self.details_changed.connect(actions["view.details"].setChecked)
        for name in (self.mode, self.device, self._theme.mode):
            actions[f"view.{name}"].setChecked(True)
        actions["view.reader_dark"].setChecked(self.scheme == "dark")
        actions["view.large_text"].setChecked(self._settings.get("view/large_text"))
        actions["view.shelf"].setChecked(self.shelf_open)
        actions["view.details"].setChecked(self.details_open)

    def _follow_theme(self) -> None:
        self._page.set_scheme(self.scheme)
        self.scheme_changed.emit(self.scheme)

    def _follow_setting(self, key: str) -> None:
        if key == "view/scheme":
            self._follow_theme()

    @property
    def device(self) -> str:
        """The device whose width the page has."""
        return self._page.device

    def set_mode(self, mode: str) -> None:
        """Show the text alone, text and page, or the page alone."""
        self._settings.set("view/mode", mode)
        self.show_mode(mode)

    def set_device(self, device: str) -> None:
        """Give the page a device's width."""
        self._page.set_device(device)
        self._settings.set("view/device", device)
        self.device_changed.emit(device)

    def show_mode(self, mode: str) -> None:
        """Show the panes of a mode for now: the next window begins with the one that somebody chose."""
        self.mode = mode
        self.mode_changed.emit(mode)

    @action("view.write", "&Write", "Alt+1", menu="View", choice="mode", tip="The text alone")
    def write(self, _on: bool = True) -> None:
        """Show the text alone."""
        self.set_mode("write")

    @action("view.split", "&Split", "Alt+2", menu="View", choice="mode", tip="Text and page")
    def split(self, _on: bool = True) -> None:
        """Show text and page."""
        self.set_mode("split")

    @action("view.read", "&Read", "Alt+3", menu="View", choice="mode", tip="The page alone")
    def read(self, _on: bool = True) -> None:
        """Show the page alone."""
        self.set_mode("read")

    @action("view.phone", "&Phone", "Alt+4", menu="View", group=1, choice="device", tip="As wide as a phone")
    def phone(self, _on: bool = True) -> None:
        """Show the page as wide as a phone."""
        self.set_device("phone")

    @action("view.tablet", "&Tablet", "Alt+5", menu="View", group=1, choice="device", tip="As wide as a tablet")
    def tablet(self, _on: bool = True) -> None:
        """Show the page as wide as a tablet."""
        self.set_device("tablet")

    @action("view.desk", "&Desk", "Alt+6", menu="View", group=1, choice="device", tip="As wide as a desk’s screen")
    def desk(self, _on: bool = True) -> None:
        """Show the page as wide as a desk's screen."""
        self.set_device("desk")

    @action("view.both", "&Both", "Alt+7", menu="View", group=1, choice="device", tip="A phone and a desk side by side")
    def both(self, _on: bool = True) -> None:
        """Show a phone's page and a desk's side by side."""
        self.set_device("both")

    @action(
        "view.large_text",
        "Reader’s text at &200 %",
        "Alt+9",
        menu="View",
        group=2,
        checkable=True,
        tip="As to a reader who has set text of twice the size",
    )
    def large_text(self, on: bool) -> None:
        """Show the page as to a reader who has set text of twice the size."""
        self._settings.set("view/large_text", on)
        self._page.set_text_percent(LARGE_TEXT_PERCENT if on else 100)

    @action(
        "view.as_it_was",
        "Pre&view withdrawn article as it was",
        menu="View",
        group=2,
        checkable=True,
        on_draft=True,
        tip="Show a withdrawn article’s page as it was, instead of the page in its place",
    )
    def as_it_was(self, on: bool) -> None:
        """Show a withdrawn article instead of the page in its place."""
        self._page.show_as_it_was(on)

    @action("view.reader_dark", "Reader’s dark &mode", "Alt+0", menu="View", group=2, icon="moon", checkable=True)
    def reader_dark(self, on: bool) -> None:
        """Show the page as a reader sees it whose system is dark."""
        chosen = "dark" if on else "light"
        self._settings.set("view/scheme", "" if chosen == self._theme.name else chosen)

    @action(
        "view.shelf", "Shel&f", "F9", menu="View", group=3, icon="shelf", checkable=True, tip="Fold or open the shelf"
    )
    def shelf(self, on: bool) -> None:
        """Open or fold the shelf."""
        self.shelf_open = on
        self._settings.set("window/shelf", on)
        self.shelf_changed.emit(on)

    @action("view.details", "D&etails", "Ctrl+4", menu="View", group=3, icon="details", checkable=True)
    def details(self, on: bool) -> None:
        """Open or close the details."""
        self.details_open = on
        self._settings.set("window/details", on)
        self.details_changed.emit(on)

    @action("view.light", "&Light window", menu="View", group=5, choice="theme")
    def light_window(self, _on: bool = True) -> None:
        """Make the window light, whatever the system is."""
        self._set_theme("light")

    @action("view.dark", "Dar&k window", menu="View", group=5, choice="theme")
    def dark_window(self, _on: bool = True) -> None:
        """Make the window dark, whatever the system is."""
        self._set_theme("dark")

    @action("view.system", "Window as the s&ystem", menu="View", group=5, choice="theme")
    def system_window(self, _on: bool = True) -> None:
        """Let the window follow the system's light and dark."""
        self._set_theme("system")

    def _set_theme(self, mode: str) -> None:
        self._settings.set("appearance/theme", mode)
        self._theme.set_mode(mode)
