"""What runs in the checking process: no Qt here, nor in anything that it imports.

It reads the library for itself, so that no text travels through the pipe: in comes an article's id, out goes what was
found in it as it was saved last.
"""

from __future__ import annotations

import signal
from collections import defaultdict
from dataclasses import dataclass
from multiprocessing.connection import Connection
from pathlib import Path

from almost_editor.desk.checks.finding import Finding
from almost_editor.desk.findings import HOUSE
from almost_editor.desk.findings import Finding as LineFinding
from almost_editor.document.draft import Draft
from almost_editor.document.positions import utf16_length
from almost_editor.errors import AlmostError, NotFound
from almost_editor.library.store import Library
from almost_editor.newsroom.checking import check_article

_LONGEST_MARK = 60
"""Characters that a wavy line may stand under."""


@dataclass(frozen=True, slots=True)
class CheckedDraft:
    """What was found in an article, at one revision of it.

    Shapes: `lines` has what is about words of the text, the headline and the dek, by the lines that they stand in.
    """

    draft_id: str
    revision: int
    found: tuple[Finding, ...]
    lines: dict[str, tuple[LineFinding, ...]]


Answer = CheckedDraft | AlmostError


def serve(connection: Connection, folder: Path) -> None:
    """Answer until the pipe ends."""
    # Ctrl+C in a terminal reaches the whole group; the window decides what becomes of its processes.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    while True:
        try:
            connection.send(_answer(folder, connection.recv()))
        except (EOFError, OSError):
            return


def _answer(folder: Path, draft_id: str) -> Answer:
    try:
        # Opened each time: it costs milliseconds, and a library that somebody restores meanwhile is another one.
        with Library.open(folder, writing=False, make=False) as library:
            return checked(library, draft_id)
    except NotFound:
        return CheckedDraft(draft_id, 0, (), {})
    except AlmostError as error:
        return error


def checked(library: Library, draft_id: str) -> CheckedDraft:
    """Return what is to be said of an article. Raises: NotFound, LibraryDamaged."""
    draft = library.drafts.get(draft_id)
    found = check_article(library, draft)
    return CheckedDraft(draft_id, draft.revision, found, _by_lines(draft, found))


def _by_lines(draft: Draft, found: tuple[Finding, ...]) -> dict[str, tuple[LineFinding, ...]]:
    texts = {"body": draft.body.split("\n"), "headline": [draft.headline], "dek": [draft.dek]}
    lines: defaultdict[str, list[LineFinding]] = defaultdict(list)
    for one in found:
        if one.line is not None and one.words and one.field in texts:
            lines[texts[one.field][one.line]].append(_marked(one))
    return {line: tuple(sorted(told, key=lambda one: one.start_utf16)) for line, told in lines.items()}


def _marked(finding: Finding) -> LineFinding:
    """Return a finding as it is marked: what is about a whole paragraph, at its first word."""
    words, end = finding.words, finding.end_utf16
    if len(words) > _LONGEST_MARK:
        words = words.split(maxsplit=1)[0]
        end = finding.start_utf16 + utf16_length(words)
    return LineFinding(
        finding.start_utf16, end, HOUSE, finding.rule, words, finding.message, finding.suggestions, finding.context
    )
