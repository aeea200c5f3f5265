"""The report for support: what helps to find a fault, and not one word of any draft.

What is not known to be ours is left out: no list of what is private could ever be complete.
"""

from __future__ import annotations

import builtins
import platform
import re
import shutil
from collections.abc import Iterator
from datetime import datetime
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

import almost_editor
from almost_editor import __version__, errors
from almost_editor.errors import AlmostError
from almost_editor.library.store import DATABASE_NAME, Library
from almost_editor.library.verifying import SQLITE_VERSION, Condition

TAIL_BYTES = 100_000
TAIL_LINES = 200

_PACKAGES = (
    "PySide6", "shiboken6", "markdown-it-py", "mdit-py-plugins", "nh3", "pillow", "jinja2", "ruamel.yaml",
    "sqlite-utils", "click",
)  # fmt: skip
_PACKAGE = Path(almost_editor.__file__).parent
_RECORD = re.compile(
    r"(\d{4}-\d\d-\d\d \d\d:\d\d:\d\d,\d{3}) (DEBUG|INFO|WARNING|ERROR|CRITICAL) (almost_editor(?:\.qt)?) (.*)",
    re.ASCII,
)
_FILE = re.compile(r'\s+File "([^"]+)", line ([0-9]{1,6}), in .*')
_ERROR = re.compile(r"(?:[\w.]+\.)?(\w+)(?::.*)?")
_QT_CLASS = re.compile(
    r"\bQ(?:WebEngine(?:Page|View|Profile)?|Painter|Object|Thread|Timer|Font|Accessible|SocketNotifier|Widget|Window|"
    r"Layout|Pixmap|Image|File|Process|Settings|Screen|Clipboard|TextDocument|TextCursor|Rhi|OpenGLContext|XcbConnection)"
    r"(?=::|:|\b)"
)
_OUR_MESSAGES = ("A bug",)
_TRACEBACK = "Traceback (most recent call last):"
_ERRORS = {
    name
    for room in (builtins, errors)
    for name, value in vars(room).items()
    if isinstance(value, type) and issubclass(value, BaseException)
} | {"DatabaseError", "IntegrityError", "OperationalError", "JSONDecodeError", "ZoneInfoNotFoundError"}


def support_report(library: Library | None, log: Path, now: datetime, *, refused: AlmostError | None = None) -> str:
    """Return the report as plain text; without a library, `refused` is why it could not be opened.

    Law: holds no word of a draft, no name of a person, a series, a file or a folder of theirs.
    Cost: checks the whole library.
    """
    sections = (
        ("Almost Editor", _versions(now)),
        ("Library", _library(library, refused)),
        (f"The end of the log, without what may be anybody’s words (at most {TAIL_LINES} lines)", _log(log)),
    )
    return "\n".join("\n".join((title, "-" * len(title), *lines, "")) for title, lines in sections)


def log_tail(text: str) -> list[str]:
    """Return the last records of a log with what is known to be ours: times, levels, places in our code, errors’ names.

    Law: every word of the answer stands in this module, is a number, or names a file of the app.
    """
    return _folded(map(_reduced, text.splitlines()))[-TAIL_LINES:]


def _versions(now: datetime) -> list[str]:
    lines = [
        f"made {now.isoformat(timespec='seconds')}",
        f"Almost Editor {__version__}",
        f"Python {platform.python_version()}",
        f"SQLite {SQLITE_VERSION}",
        f"{platform.system()} {platform.release()} {platform.machine()}",
    ]
    for name in _PACKAGES:
        try:
            lines.append(f"{name} {version(name)}")
        except PackageNotFoundError:
            lines.append(f"{name} is not installed as a package")
    return lines


def _library(library: Library | None, refused: AlmostError | None) -> list[str]:
    if library is None:
        return [f"could not be opened: {type(refused).__name__}" if refused else "none was open"]
    try:
        return [*_figures(library.condition()), *_sizes(library), *_copies(library)]
    except AlmostError as error:
        return [f"could not be checked: {type(error).__name__}"]


def _figures(condition: Condition) -> list[str]:
    texts = {one.draft_id for one in condition.damaged if not one.original and not one.earlier}
    earlier = sum(one.earlier for one in condition.damaged)
    lost = condition.pictures - condition.sound_pictures
    return [
        f"sound: {'yes' if condition.sound else 'no'}",
        f"articles: {condition.articles} ({condition.trashed} in the trash), series: {condition.series}, "
        f"pictures: {condition.pictures}",
        f"damaged articles: {len(texts)}, pictures missing or damaged: {lost}, earlier versions damaged: {earlier}",
        f"faults of the database: {len(condition.faults)}",
    ]


def _sizes(library: Library) -> list[str]:
    database = library.folder / DATABASE_NAME
    beside = database.with_name(f"{DATABASE_NAME}-wal")
    sizes = [path.stat().st_size if path.is_file() else 0 for path in (database, beside)]
    try:
        free = f"{shutil.disk_usage(library.folder).free // 1_000_000} MB"
    except OSError:
        free = "unknown"
    return [f"database: {sizes[0]} bytes, journal: {sizes[1]} bytes, room on the disk: {free}"]


def _copies(library: Library) -> list[str]:
    copies = library.backups.all()
    damaged = sum(copy.damaged for copy in copies)
    lines = [f"backups: {len(copies)}, of a damaged library: {damaged}"]
    if copies:
        lines.append(f"the newest is number {copies[0].number}, made {copies[0].made.isoformat()}")
    return lines


def _log(log: Path) -> list[str]:
    try:
        with log.open("rb") as file:
            file.seek(0, 2)
            file.seek(max(file.tell() - TAIL_BYTES, 0))
            data = file.read()
    except FileNotFoundError:
        return ["there is none"]
    except OSError:
        return ["cannot be read"]
    return log_tail(data.decode("utf-8", "replace")) or ["is empty"]


def _reduced(line: str) -> str | None:
    """Return what of a line may be shown, or None where nothing may."""
    record = _RECORD.fullmatch(line)
    if record:
        moment, level, name, message = record.groups()
        return f"{moment} {level} {name} {_message(message)}"
    if line == _TRACEBACK:
        return line
    place = _FILE.fullmatch(line)
    if place:
        return f"  {_place(place[1])}, line {place[2]}"
    error = _ERROR.fullmatch(line)
    return error[1] if error and error[1] in _ERRORS else None


def _message(message: str) -> str:
    if message in _OUR_MESSAGES:
        return message
    known = " ".join(dict.fromkeys(_QT_CLASS.findall(message)))
    count = f"[words left out: {len(message.split())}]"
    return f"{known} {count}" if known else count


def _place(file: str) -> str:
    """Return a file of the app by its place in it; any other file is somebody's own."""
    inside = file.replace("\\", "/").rpartition(f"/{_PACKAGE.name}/")[2]
    path = Path(inside)
    if path.suffix == ".py" and ".." not in path.parts and not path.is_absolute() and (_PACKAGE / path).is_file():
        return f"almost_editor/{path.as_posix()}"
    return "a file elsewhere"


def _folded(lines: Iterator[str | None]) -> list[str]:
    shown: list[str] = []
    hidden = 0
    for line in [*lines, ""]:
        if line is None:
            hidden += 1
            continue
        if hidden:
            shown.append(f"  [lines left out: {hidden}]")
            hidden = 0
        if line:
            shown.append(line)
    return shown
