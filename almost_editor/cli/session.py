"""What all commands share: the library they were given, and how they speak."""

from __future__ import annotations

import contextlib
import io
import json
import os
import sys
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager
from contextvars import ContextVar
from dataclasses import dataclass, field
from pathlib import Path
from typing import IO

import click

from almost_editor.cli.loading import load
from almost_editor.cli.table import HAND
from almost_editor.errors import InvalidValue, LibraryLocked
from almost_editor.library.store import Library
from almost_editor.paths import default_library_folder, starter_stylebook

_LINE = 78
"""Columns of a progress line: one fewer than the narrowest terminal has, or it would wrap."""


@dataclass(frozen=True, slots=True)
class Handed:
    """A command that runs in a window for another process: the window’s library, its own folder, and what it says."""

    library: Library
    folder: Path
    out: io.StringIO = field(default_factory=io.StringIO)
    err: io.StringIO = field(default_factory=io.StringIO)


# Of the thread that carries it out: the window’s others go on meanwhile.
_HANDED: ContextVar[Handed | None] = ContextVar("handed", default=None)


@contextlib.contextmanager
def handed_as(handed: Handed) -> Iterator[None]:
    """Run the block as a command that was handed over."""
    token = _HANDED.set(handed)
    try:
        yield
    finally:
        _HANDED.reset(token)


@dataclass(slots=True)
class Session:
    """One call of the command line."""

    folder: Path | None
    """The library that was named, if one was."""
    calls: tuple[tuple[str, ...], ...] = ()
    """What is handed to a window that has the library open: the command’s own words, or several calls instead."""

    @property
    def place(self) -> Path:
        """The folder of the library: the named one, else one's own; in a window, the window's."""
        handed = _HANDED.get()
        if handed is not None:
            return handed.library.folder
        return (self.folder or default_library_folder()).absolute()

    def library(self, *, writing: bool) -> AbstractContextManager[Library]:
        """Open the library; one that is not there is made. In a window it is the window’s own. Raises: LibraryError."""
        handed = _HANDED.get()
        if handed is not None:
            return _lent(handed.library)
        library = Library.open(self.place, writing=writing)
        if writing and library.drafts.is_empty():
            library.stylebook.begin(starter_stylebook())
        return library

    def hand(self, locked: LibraryLocked) -> int:
        """Have the window that has the library open carry the calls out, say what it says, and return the exit code.

        Raises: LibraryLocked where there is none.
        """
        worst = 0
        for words in self.calls:
            answer = None if _HANDED.get() else load(HAND)(self.place, *words)
            if answer is None:
                raise locked
            click.echo(answer.out, nl=False)
            click.echo(answer.err, nl=False, err=True)
            worst = max(worst, answer.code)
        return worst


@contextlib.contextmanager
def _lent(library: Library) -> Iterator[Library]:
    yield library
    library.catch_up()


class FilePath(click.Path):
    """A file or folder, as seen from the folder that the command was called in."""

    def __init__(self) -> None:
        super().__init__(path_type=Path)

    def convert(
        self, value: str | os.PathLike[str], param: click.Parameter | None, ctx: click.Context | None
    ) -> str | bytes | os.PathLike[str]:
        """Return the path of a word."""
        handed = _HANDED.get()
        return super().convert(handed.folder / value if handed else value, param, ctx)


class Steps:
    """A progress bar on the terminal's error side, or nothing where nobody watches; call it as progress is called."""

    def __init__(self, label: str) -> None:
        self._label = label
        self._watched = _HANDED.get() is None and sys.stderr.isatty()
        self._width = 24

    def __call__(self, done: int, total: int, what: str) -> None:
        """Show how far the work is."""
        if not self._watched or not total:
            return
        full = self._width * done // total
        bar = "█" * full + "░" * (self._width - full)
        self._line(f"{self._label}  {bar}  {100 * done // total:3} %  {what}")

    def clear(self) -> None:
        """Leave the line as it was."""
        if self._watched:
            self._line("")
            click.echo("\r", err=True, nl=False)

    def _line(self, text: str) -> None:
        # Spaces instead of a terminal's own signs: every terminal knows those.
        click.echo(f"\r{text[:_LINE]:<{_LINE}}", err=True, nl=False)


@contextlib.contextmanager
def steps(label: str) -> Iterator[Callable[[int, int, str], None]]:
    """Show progress while the block runs, and leave nothing of it behind."""
    bar = Steps(label)
    try:
        yield bar
    finally:
        bar.clear()


def be_alone(remedy: str) -> None:
    """Refuse to be carried out by a window: what takes long would hold up its saves. Raises: InvalidValue."""
    if _HANDED.get() is not None:
        raise InvalidValue("A window has the library open.", remedy)


def can_ask() -> bool:
    """Tell whether there is a person who can answer a question."""
    return _HANDED.get() is None and sys.stdin.isatty()


def error_side() -> IO[str] | None:
    """Return where what goes beside an answer is written; nothing for the process's own."""
    handed = _HANDED.get()
    return handed.err if handed else None


def say(*sentences: str) -> None:
    """Tell the person something beside the command's answer."""
    for sentence in sentences:
        click.echo(on_one_line(sentence), file=error_side(), err=True)


def answer(text: str) -> None:
    """Print what the command was asked for."""
    handed = _HANDED.get()
    click.echo(text, file=handed.out if handed else None)


def answer_json(value: object) -> None:
    """Print a value as JSON."""
    answer(json.dumps(value, ensure_ascii=False, indent=2))


def on_one_line(text: str) -> str:
    """Return text without line ends, and without anything that would move a terminal's cursor."""
    return "".join(sign for sign in " ".join(text.split()) if sign.isprintable() or sign == "\u00a0")
