"""Lines as actions: moved, doubled, joined, nested."""

from __future__ import annotations

from almost_editor.document.writing import lines, lists
from almost_editor.ui.actions import action
from almost_editor.ui.editor.commands import whole_blocks
from almost_editor.ui.editor.text_pane import TextPane


class LineActions:
    """What the Edit menu does to whole lines."""

    _text: TextPane

    @action("line.up", "&Move line up", menu="Edit", group=5, own_keys="Alt+Up", on_draft=True, writes=True)
    def up(self) -> None:
        """Move the line, the item with all that belongs to it, or the paragraph before what stands before it."""
        self._text.run(lines.move_up, whole_blocks)

    @action("line.down", "Move line do&wn", menu="Edit", group=5, own_keys="Alt+Down", on_draft=True, writes=True)
    def down(self) -> None:
        """Move the line, the item with all that belongs to it, or the paragraph behind what stands behind it."""
        self._text.run(lines.move_down, whole_blocks)

    @action("line.duplicate", "Dupl&icate line", "Ctrl+Shift+D", menu="Edit", group=5, on_draft=True, writes=True)
    def duplicate(self) -> None:
        """Put the line, the item or the paragraph once more behind itself."""
        self._text.run(lines.duplicate, whole_blocks)

    @action("line.join", "&Join lines", "Ctrl+J", menu="Edit", group=5, on_draft=True, writes=True)
    def join(self) -> None:
        """Make the selected lines, or this one and the next, one line."""
        self._text.run(lines.join, whole_blocks)

    @action("list.nest", "Nest it&em", menu="Format", group=3, own_keys="Tab", on_draft=True, writes=True)
    def nest(self) -> None:
        """Make the item part of the one before it."""
        self._text.run(lists.nest, whole_blocks)

    @action("list.un_nest", "&Un-nest item", menu="Format", group=3, own_keys="Shift+Tab", on_draft=True, writes=True)
    def un_nest(self) -> None:
        """Put the item beside the one that it is part of."""
        self._text.run(lists.un_nest, whole_blocks)
