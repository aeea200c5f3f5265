"""The family of errors that are the world's fault, not ours.

    AlmostError                 anything a person can do something about: one sentence, and what to do
    ├── NotFound                no such draft, series or file
    ├── InvalidValue            a value that a draft, series or publication cannot take
    │   └── NameTaken           a name that another one has already
    ├── LibraryError            the library folder or its database
    │   ├── LibraryLocked       another window or command is writing to it
    │   ├── LibraryTooNew       made by a newer version of the application
    │   ├── LibraryDamaged      not a database, or one that is broken
    │   └── LibraryUnwritable   folder read-only or gone: the words are still in the window
    │       └── LibraryFull     no room on the disk
    ├── ImportRefused           a file or text that cannot be taken in
    ├── PictureRefused          not a picture, too large, or damaged
    ├── LayoutBroken            a layout's template or settings, with file and line
    ├── ExportRefused           the gate says no, or the target folder does
    └── Cancelled               the person stopped it; nothing was written

Any other exception is a bug and is shown as one, with the draft safe. Rooms raise and never show; a third
party's errors are translated once, at the edge of the room that owns the library.
"""

from __future__ import annotations

from almost_editor.wording import Later, joined, later, tr, word


class AlmostError(Exception):
    """Say in one sentence what happened, and in another what to do about it.

    Shapes: `message` and `remedy` are plain text, each a sentence with its full stop; never markup. What is given as
    `later` has it is said in the language of the process that the error arrives in; `english` never is.
    """

    def __init__(self, message: str, remedy: str = "") -> None:
        super().__init__(message)
        self._written = (message, remedy)
        self.message = tr(message)
        self.remedy = tr(remedy)

    @property
    def english(self) -> str:
        """What it says where it is kept; `tr` says it in the language that is spoken."""
        return joined(one if isinstance(one, Later) else word(one) for one in self._written if one)

    def __str__(self) -> str:
        return f"{self.message} {self.remedy}".strip()

    def __reduce__(self) -> tuple[object, ...]:
        """Travel whole between processes: `Exception` alone would drop the remedy."""
        return (type(self), self._written)


class NotFound(AlmostError):
    """No draft, series or file of that name."""


class InvalidValue(AlmostError):
    """A value that a draft, series or publication cannot take."""


class NameTaken(InvalidValue):
    """A name that another one has already."""


class LibraryError(AlmostError):
    """The library folder or its database is in the way."""


class LibraryLocked(LibraryError):
    """Another window or command is writing to the library."""


class LibraryTooNew(LibraryError):
    """The library was made by a newer version of the application."""


class LibraryDamaged(LibraryError):
    """The library is not a database, or a broken one."""


class LibraryUnwritable(LibraryError):
    """The disk is full, or the folder is read-only or gone."""


class LibraryFull(LibraryUnwritable):
    """The disk has no room for what was to be written."""


class ImportRefused(AlmostError):
    """A file or text that cannot be taken in."""


class PictureRefused(AlmostError):
    """Not a picture, one that is too large, or a damaged one."""


class LayoutBroken(AlmostError):
    """A layout's template or settings do not work; the message names file and line."""


class ExportRefused(AlmostError):
    """The gate or the target folder says no; nothing was written."""


class Cancelled(AlmostError):
    """The person stopped the work; nothing was written."""

    def __init__(self, message: str = later("Stopped; nothing was written."), remedy: str = "") -> None:
        super().__init__(message, remedy)
