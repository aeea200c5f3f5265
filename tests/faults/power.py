"""The power cut: what was written and synced is noted, and the disk rebuilt as it may be at each moment.

A write may be on the disk or not until its file was synced, whole or a part of it; a name until its folder was synced,
in the order of names. Nothing is assumed of a file system beyond that.
"""

from __future__ import annotations

import json
import os
import random
import struct
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from almost_editor.library.store import Library
from tests.faults.children import fork, wait
from tests.faults.driver import short_session
from tests.faults.ledger import Account, Ledger
from tests.faults.shim import Shim
from tests.faults.verdict import Tally, judge

_HEAD = struct.Struct("=cIQQ")
_SECTOR = 512
_PASSING = ("-shm", ".lock")
"""Files that mean nothing once the machine has started again."""


class NotingLedger(Ledger):
    """A ledger among the notes, so that what was promised stands between what was written."""

    def _put(self, *what: object) -> None:
        line = json.dumps([*what, 0.0]).encode()
        os.write(self._file, _HEAD.pack(b"A", 0, 0, len(line)) + line)


@dataclass(frozen=True)
class Note:
    """One thing that happened: a write, cut, sync, new file, rename, link, unlink, or a line of the ledger."""

    kind: str
    name: str
    offset: int
    data: bytes


@dataclass
class _File:
    """What is on the disk for sure, and what may be."""

    sure: bytes = b""
    loose: list[Note] = field(default_factory=list)


@dataclass
class Disk:
    """A disk under way: files, and names of files."""

    files: dict[int, _File] = field(default_factory=dict)
    names: dict[str, int] = field(default_factory=dict)
    sure_names: dict[str, int] = field(default_factory=dict)
    loose_names: list[tuple[str, int | None]] = field(default_factory=list)
    """Names that came to mean a file, or none, since their folder was synced."""

    def take(self, note: Note) -> None:
        """Let one thing happen."""
        match note.kind:
            case "C":
                self.files[len(self.files)] = _File()
                self._name(note.name, len(self.files) - 1)
            case "W" | "T":
                self.files[self.names[note.name]].loose.append(note)
            case "S" if note.name in self.names:
                file = self.files[self.names[note.name]]
                file.sure, file.loose = _written(file.sure, file.loose), []
            case "S":
                self._sync_folder(note.name)
            case "R":
                self._name(note.data.decode(), self.names[note.name])
                self._name(note.name, None)
            case "L":
                self._name(note.data.decode(), self.names[note.name])
            case "U" if note.name in self.names:
                self._name(note.name, None)

    def after_the_cut(self, chance: random.Random | None, *, everything: bool = False) -> dict[str, bytes]:
        """Return the files that are found: without `chance` only what is sure, or everything."""
        kept = len(self.loose_names) if everything else chance.randint(0, len(self.loose_names)) if chance else 0
        names = dict(self.sure_names)
        for name, file in self.loose_names[:kept]:
            if file is None:
                names.pop(name, None)
            else:
                names[name] = file
        return {name: self._found(self.files[file], chance, everything) for name, file in names.items()}

    def _found(self, file: _File, chance: random.Random | None, everything: bool) -> bytes:
        if everything:
            return _written(file.sure, file.loose)
        if chance is None:
            return file.sure
        share = chance.random()
        return _written(file.sure, [_torn(note, chance) for note in file.loose if chance.random() < share])

    def _name(self, name: str, file: int | None) -> None:
        self.loose_names.append((name, file))
        if file is None:
            self.names.pop(name, None)
        else:
            self.names[name] = file

    def _sync_folder(self, folder: str) -> None:
        rest = []
        for name, file in self.loose_names:
            if str(Path(name).parent) != folder:
                rest.append((name, file))
            elif file is None:
                self.sure_names.pop(name, None)
            else:
                self.sure_names[name] = file
        self.loose_names = rest


def _torn(note: Note, chance: random.Random) -> Note:
    if note.kind == "T" or chance.random() < 0.8:
        return note
    return Note("W", note.name, note.offset, note.data[: chance.randrange(0, len(note.data) + 1, _SECTOR)])


def _written(data: bytes, notes: list[Note]) -> bytes:
    grown = bytearray(data)
    for note in notes:
        end = note.offset + len(note.data)
        if note.kind == "T":
            del grown[note.offset :]
            grown.extend(bytes(note.offset - len(grown)))
            continue
        grown.extend(bytes(max(0, end - len(grown))))
        grown[note.offset : end] = note.data
    return bytes(grown)


def read_notes(data: bytes, root: Path) -> Iterator[Note]:
    """Read the notes of a session, names relative to the root."""
    at = 0
    while at < len(data):
        kind, named, offset, length = _HEAD.unpack_from(data, at)
        at += _HEAD.size
        name = data[at : at + named].decode()
        at += named
        content = data[at : at + length]
        at += length
        if kind in b"RL":
            content = os.path.relpath(content.decode(), root).encode()
        name = os.path.relpath(name, root) if name else ""
        if not name.endswith(_PASSING):
            yield Note(kind.decode(), name, offset, content)


def note_session(place: Path) -> list[Note]:
    """Have a session noted down."""
    root = place / "root"
    (root / "library").mkdir(parents=True)

    def work() -> None:
        shim = Shim(root)
        ledger = NotingLedger(place / "notes")
        with shim.noting(os.open(place / "notes", os.O_WRONLY | os.O_APPEND)):
            short_session(root / "library", ledger, Library.compact)

    if wait(fork(work, place / "bug")):
        raise RuntimeError((place / "bug").read_text(encoding="utf-8"))
    return list(read_notes((place / "notes").read_bytes(), root))


def cut_power(each: int, seed: int, step: int = 1) -> Tally:
    """Cut the power after each thing that happened; rebuild `each` disks by chance beside the two that are certain."""
    tally, chance = Tally("power cut"), random.Random(seed)  # noqa: S311
    with tempfile.TemporaryDirectory(prefix="almost-power-") as name:
        notes = note_session(Path(name))
        disk, account = Disk(), Account()
        for number, note in enumerate(notes):
            if note.kind == "A":
                _promise(account, note)
                continue
            disk.take(note)
            if number % step:
                continue
            for variant in range(-2, each):
                found = disk.after_the_cut(chance if variant >= 0 else None, everything=variant == -2)
                tally.tries += 1
                tally.hit += any(file.loose for file in disk.files.values())
                _start_again(tally, found, account, f"cut {number} ({variant})")
    return tally


def _start_again(tally: Tally, found: dict[str, bytes], account: Account, label: str) -> None:
    with tempfile.TemporaryDirectory(prefix="almost-again-") as place:
        library = Path(place) / "library"
        for name, data in found.items():
            path = Path(place) / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(data)
        judge(tally, library, account, label=label)


def _promise(account: Account, note: Note) -> None:
    kind, *rest = json.loads(note.data)
    if kind == "typed":
        account.typed[rest[0]].append((rest[2], rest[1]))
    elif kind == "saved":
        account.saved[rest[0]] = max(account.saved[rest[0]], rest[1])
    elif kind == "told":
        raise RuntimeError(f"A session without a fault was refused: {rest[0]}")
