"""The command line: the same library, taking in and publishing, without a window.

Here live the words that people and scripts type, one module for each group of commands, and what they print. Here must
not live: what is done with articles (`newsroom` does it), widgets, SQL. No module here imports what its own commands do
not need: `almost-editor list` starts in a fraction of a second.

Reading order: entry · loading · session · table · listing · showing · making · taking_in · series · trending ·
correcting · stylebook · paper · exporting · proofing · site · uploading · previewing · withdrawing · verifying ·
library · window · handing (what another window does instead) · handed (what is done in a window).
"""

from almost_editor.cli.entry import main

__all__ = ["main"]
