"""Mending: a suggestion put in the place of what was found."""

from __future__ import annotations

from almost_editor.document.editing import Edit, Selection


def mend(text: str, selection: Selection, *, suggestion: str) -> Edit:
    """Put a suggestion in place of the selection; where it is nothing, a space that would be left double goes too.

    Law: nothing else of the text changes but such a space.
    """
    start, end = sorted(selection)
    if not suggestion and text[start - 1 : start] in ("", " ", "\n") and text[end : end + 1] == " ":
        end += 1
    caret = start + len(suggestion)
    return Edit(start, end, suggestion, (caret, caret))
