"""What all commands share: the library they were given, and how they speak."""

from __future__ import annotations

import contextlib
import json
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import click

from almost_editor.library.store import Library
from almost_editor.paths import default_library_folder

_LINE = 78
"""Columns of a progress line: one fewer than the narrowest terminal has, or it would wrap."""


@dataclass(frozen=True, slots=True)
class Session:
    """One call of the command line."""

    folder: Path | None
    """The library that was named, if one was."""

    @property
    def place(self) -> Path:
        """The folder of the library: the named one, else one's own."""
        return (self.folder or default_library_folder()).absolute()

    def library(self, *, writing: bool) -> Library:
        """Open the library; one that is not there is made. Raises: LibraryError."""
        return Library.open(self.place, writing=writing)


class Steps:
    """A progress bar on the terminal's error side, or nothing where nobody watches; call it as progress is called."""

    def __init__(self, label: str) -> None:
        self._label = label
        self._watched = sys.stderr.isatty()
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


def say(*sentences: str) -> None:
    """Tell the person something beside the command's answer."""
    for sentence in sentences:
        click.echo(on_one_line(sentence), err=True)


def answer(text: str) -> None:
    """Print what the command was asked for."""
    click.echo(text)


def answer_json(value: object) -> None:
    """Print a value as JSON."""
    click.echo(json.dumps(value, ensure_ascii=False, indent=2))


def on_one_line(text: str) -> str:
    """Return text without line ends, and without anything that would move a terminal's cursor."""
    return "".join(sign for sign in " ".join(text.split()) if sign.isprintable() or sign == "\u00a0")
