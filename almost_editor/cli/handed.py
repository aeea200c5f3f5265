"""Carrying out, in a window, a command that another process was called with."""

from __future__ import annotations

from almost_editor.cli.entry import run
from almost_editor.cli.session import Handed, handed_as
from almost_editor.cli.table import COMMANDS, HANDED
from almost_editor.library.store import Library
from almost_editor.newsroom.handing import Answer, Call


def carry_out(library: Library, call: Call) -> Answer:
    """Run a command on a library that is open for writing; what it says comes back. A job for the writing lane."""
    if call.words[0] not in COMMANDS | HANDED:
        return Answer(1, err=f"“{call.words[0]}” cannot be done while a window has the library open. Close it first.\n")
    handed = Handed(library, call.folder)
    with handed_as(handed):
        code = run(list(call.words))
    return Answer(code, handed.out.getvalue(), handed.err.getvalue())
