"""The tool bar above the panes."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QMenu, QPushButton, QToolButton, QWidget

from almost_editor.document.draft import STAGE_NAMES
from almost_editor.ui.actions import ActionTable
from almost_editor.ui.catalogue import Catalogue
from almost_editor.ui.icons import dress, keep_icon_size
from almost_editor.ui.open_draft import OpenDraft
from almost_editor.ui.theme import Theme
from almost_editor.ui.viewing import Viewing
from almost_editor.ui.widgets.pill import Pill
from almost_editor.ui.widgets.segments import Segments
from almost_editor.wording import later, tr

_MODES = (("write", later("Write")), ("split", later("Split")), ("read", later("Read")))
_DEVICES = (
    ("phone", later("Phone")),
    ("tablet", later("Tablet")),
    ("desk", later("Desk")),
    ("both", later("Both")),
)
_STAGE_ACTIONS = ("stage.idea", "stage.draft", "stage.in_edit", "stage.ready")


class ToolBar(QWidget):
    """New, go to, stage, view and export, in one row; the least needed step aside in a narrow window."""

    def __init__(
        self, theme: Theme, actions: ActionTable, viewing: Viewing, open_draft: OpenDraft, catalogue: Catalogue
    ) -> None:
        super().__init__()
        self._theme = theme
        self._actions = actions
        self._open_draft = open_draft
        self._catalogue = catalogue
        self.setObjectName("tool-bar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.mode = Segments(theme, _said(_MODES), name=tr("Panes"))
        self.device = Segments(theme, _said(_DEVICES), name=tr("Width of the page"))
        self.stage = Pill(theme, "", kind="accent")
        self.go_to = self._go_to_button()
        self.export = self._primary("article.export")
        self._build()
        self._follow(viewing)
        open_draft.opened.connect(lambda _draft: self._show_stage())
        open_draft.field_changed.connect(lambda name: self._show_stage() if name == "stage" else None)
        catalogue.listed.connect(self._show_stage)
        self._show_stage()

    def _build(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(*(self._theme.px(side) for side in (12, 7, 12, 7)))
        row.setSpacing(self._theme.px(8))
        self.new = QPushButton()
        self.new.setText(tr("New article"))
        dress(self.new, "plus", self._theme)
        self.new.setToolTip(self._actions["draft.new"].toolTip())
        self.new.clicked.connect(self._actions["draft.new"].trigger)
        _follow_action(self.new, self._actions["draft.new"])
        menu = QMenu(self.stage)
        for action_id in _STAGE_ACTIONS:
            menu.addAction(self._actions[action_id])
        menu.addSeparator()
        menu.addAction(self._actions["article.withdraw"])
        self.stage.clicked.connect(lambda: menu.popup(self.stage.mapToGlobal(self.stage.rect().bottomLeft())))
        self.stage.setToolTip(tr("Move the article to another stage"))
        row.addWidget(self._tool("view.shelf"))
        row.addWidget(self.new)
        row.addWidget(self.go_to)
        row.addStretch(1)
        row.addWidget(self.stage)
        row.addStretch(1)
        row.addWidget(self.mode)
        row.addWidget(self.device)
        row.addWidget(self._tool("view.reader_dark"))
        self._cards = self._tool("view.cards")
        row.addWidget(self._cards)
        row.addWidget(self._tool("view.details"))
        row.addWidget(self.export)

    def _tool(self, action_id: str) -> QToolButton:
        button = QToolButton()
        button.setDefaultAction(self._actions[action_id])
        keep_icon_size(button, self._theme)
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        return button

    def _go_to_button(self) -> QPushButton:
        action = self._actions["go.article"]
        button = QPushButton(tr("Go to…"))
        button.setObjectName("go-to")
        button.setProperty("field", True)
        dress(button, "search", self._theme, "quiet")
        button.setToolTip(action.toolTip())
        button.clicked.connect(action.trigger)
        return button

    def _primary(self, action_id: str) -> QPushButton:
        action = self._actions[action_id]
        button = QPushButton(tr("Export…"))
        button.setProperty("primary", True)
        button.setToolTip(action.toolTip())
        button.clicked.connect(action.trigger)
        _follow_action(button, action)
        return button

    def _follow(self, viewing: Viewing) -> None:
        self.mode.choose(viewing.mode)
        self.mode.chosen.connect(viewing.set_mode)
        viewing.mode_changed.connect(self.mode.choose)
        self.device.chosen.connect(viewing.set_device)
        viewing.device_changed.connect(self.device.choose)
        self.device.choose(viewing.device)

    def _show_stage(self) -> None:
        self.stage.setVisible(self._open_draft.is_open)
        if self._open_draft.is_open:
            stage = self._open_draft.draft.stage
            name = tr(STAGE_NAMES[stage])
            self.stage.say(name, "good" if stage.may_go_out else "accent")
            self.stage.setAccessibleName(tr("Stage: {stage}", stage=name))

    def fit(self, width_px: int) -> None:
        """Leave out what a narrow window has no room for; all of it stays in the menus."""
        scale = self._theme.scale
        self.go_to.setVisible(width_px >= 1240 * scale)
        self.device.setVisible(width_px >= 960 * scale)
        self._cards.setVisible(width_px >= 1040 * scale)
        self.new.setText(tr("New article") if width_px >= 1100 * scale else "")
        self.new.setAccessibleName(tr("New article"))


def _said(options: tuple[tuple[str, str], ...]) -> tuple[tuple[str, str], ...]:
    return tuple((value, tr(label)) for value, label in options)


def _follow_action(button: QPushButton, action: QAction) -> None:
    """Keep a button as its action is: on or off, and saying why."""

    def follow() -> None:
        button.setEnabled(action.isEnabled())
        button.setToolTip(action.toolTip())

    action.changed.connect(follow)
