"""What runs in the reader's process: no Qt here, nor in anything that it imports, so that it starts fast.

It talks through one pipe: in come requests, out goes one answer to each, in order; it ends with the pipe.
"""

from __future__ import annotations

import signal
from dataclasses import dataclass
from multiprocessing.connection import Connection
from pathlib import Path

from almost_editor.desk.findings import Finding
from almost_editor.desk.reading import Means, Reader, Wish
from almost_editor.errors import AlmostError


@dataclass(frozen=True, slots=True)
class Lines:
    """A request for what is there to look at in some lines."""

    wish: Wish
    lines: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Suggestions:
    """A request for what a word could be meant for."""

    language: str
    word: str


@dataclass(frozen=True, slots=True)
class Read:
    """An answer to `Lines`; with other `means` than before, what was read before is out of date."""

    wish: Wish
    means: Means
    found: dict[str, tuple[Finding, ...]]


@dataclass(frozen=True, slots=True)
class Suggested:
    """An answer to `Suggestions`."""

    word: str
    suggestions: tuple[str, ...]


Request = Lines | Suggestions
Answer = Read | Suggested | AlmostError


def serve(connection: Connection, dictionaries: Path) -> None:
    """Answer requests until the pipe ends; a dictionary that cannot be read is an answer too."""
    # Ctrl+C in a terminal reaches the whole group; the window decides what becomes of its processes.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    reader = Reader(dictionaries)
    while True:
        try:
            connection.send(_answer(reader, connection.recv()))
        except (EOFError, OSError):
            return


def _answer(reader: Reader, request: Request) -> Answer:
    try:
        if isinstance(request, Suggestions):
            return Suggested(request.word, reader.suggest(request.word, request.language))
        means = reader.means(request.wish.language)
        return Read(request.wish, means, {line: reader.read(line, request.wish) for line in request.lines})
    except AlmostError as error:
        return error
