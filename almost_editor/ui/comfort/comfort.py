"""Comfort: what the View menu does about the text on the screen."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from almost_editor.ui.actions import ActionTable, action
from almost_editor.ui.comfort.focus import KINDS, lit_paragraph, lit_sentence
from almost_editor.ui.comfort.type_sheet import TypeSheet
from almost_editor.ui.comfort.typewriter import Typewriter
from almost_editor.ui.editor.text_pane import TextPane
from almost_editor.ui.settings import Settings
from almost_editor.ui.theme import Theme
from almost_editor.wording import later

WHEEL_STEP = 120
"""Eighths of a degree that a wheel turns from notch to notch."""
_LIT = {"off": None, "paragraph": lit_paragraph, "sentence": lit_sentence}
_MENU = later("&Zoom, type and focus")


class Comfort(QObject):
    """Zoom, type, focus and typewriter mode of the text pane, all of them remembered."""

    def __init__(self, window: QWidget, theme: Theme, text: TextPane, settings: Settings) -> None:
        super().__init__(window)
        self._text, self._settings = text, settings
        self.anchor: QWidget | None = None
        """What the sheet hangs from: one at the window’s far edge leaves the text in sight."""
        self.sheet = TypeSheet(theme, text.type, window)
        self.typewriter = Typewriter(text)
        told = settings.get("text/focus")
        self.focus = told if told in KINDS else "off"
        self.types_in_place = bool(settings.get("text/typewriter"))
        text.ground.set_lit(_LIT[self.focus])
        self.typewriter.switch(self.types_in_place)
        self._turned = 0
        text.zoom_turned.connect(self._on_wheel)
        self._actions: ActionTable | None = None

    def tick(self, actions: ActionTable) -> None:
        """Tick the menu as the settings are, and keep it so."""
        self._actions = actions
        actions[f"focus.{self.focus}"].setChecked(True)
        actions["view.typewriter"].setChecked(self.types_in_place)

    # -- zoom and type

    @action("zoom.in", "Zoom &in", "Ctrl++|Ctrl+=", menu="View", group=3, submenu=_MENU, tip="Set the text larger")
    def zoom_in(self) -> None:
        """Set the text a step larger; the page keeps its size."""
        self._text.type.step_zoom(1)

    @action("zoom.out", "Zoom &out", "Ctrl+-", menu="View", group=3, submenu=_MENU, tip="Set the text smaller")
    def zoom_out(self) -> None:
        """Set the text a step smaller; the page keeps its size."""
        self._text.type.step_zoom(-1)

    @action("zoom.reset", "&Actual size", "Ctrl+0", menu="View", group=3, submenu=_MENU, tip="Set the text at 100 %")
    def zoom_reset(self) -> None:
        """Set the text at the size that was chosen for it."""
        self._text.type.choose(replace(self._text.type.choice, zoom=100))

    def _on_wheel(self, turned: int) -> None:
        # Fine wheels turn in parts of a step.
        self._turned += turned
        steps = int(self._turned / WHEEL_STEP)
        self._turned -= steps * WHEEL_STEP
        self._text.type.step_zoom(steps)

    @action("text.type", "&Type of the text…", menu="View", group=3, submenu=_MENU, tip="Font, size and line width")
    def choose_type(self) -> None:
        """Choose the font, the size, the spacing and the line width of the text."""
        if self.sheet.isHidden():
            self.sheet.fill()
            # Behind the text that is alone there is no bar to hang from.
            is_there = self.anchor is not None and self.anchor.isVisible()
            self.sheet.hang_from(self.anchor if is_there else None)
        else:
            self.sheet.dismiss()

    # -- focus

    @action("focus.off", "&Everything bright", menu="View", group=3, submenu=_MENU, choice="focus")
    def focus_off(self, _on: bool = True) -> None:
        """Leave all of the text bright."""
        self.set_focus("off")

    @action("focus.paragraph", "Focus on the &paragraph", menu="View", group=3, submenu=_MENU, choice="focus")
    def focus_paragraph(self, _on: bool = True) -> None:
        """Dim everything but the paragraph that you write."""
        self.set_focus("paragraph")

    @action("focus.sentence", "Focus on the &sentence", menu="View", group=3, submenu=_MENU, choice="focus")
    def focus_sentence(self, _on: bool = True) -> None:
        """Dim everything but the sentence that you write."""
        self.set_focus("sentence")

    @action("focus.next", "Next &focus", "Shift+F11", menu="View", group=3, submenu=_MENU, tip="Dim more, or nothing")
    def focus_next(self) -> None:
        """Go from everything to the paragraph, to the sentence, and back."""
        self.set_focus(KINDS[(KINDS.index(self.focus) + 1) % len(KINDS)])

    def set_focus(self, kind: str) -> None:
        """Dim everything but what is written. Shapes: `kind` is one of `KINDS`."""
        self.focus = kind
        self._settings.set("text/focus", kind)
        self._text.ground.set_lit(_LIT[kind])
        if self._actions is not None:
            self._actions[f"focus.{kind}"].setChecked(True)

    @action(
        "view.typewriter",
        "Type&writer mode",
        "Ctrl+F11",
        menu="View",
        group=3,
        submenu=_MENU,
        checkable=True,
        tip="Keep the line that you write at its height",
    )
    def typewrite(self, on: bool) -> None:
        """Keep the line that you write at its height; the text moves past it."""
        self.types_in_place = on
        self._settings.set("text/typewriter", on)
        self.typewriter.switch(on)
