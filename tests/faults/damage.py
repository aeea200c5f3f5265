"""Damage: flipped bits, spoiled pages, journals that are lost or another library’s; and what can be saved then."""

from __future__ import annotations

import random
import shutil
import sqlite3
import tempfile
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

from almost_editor.document.draft import Draft
from almost_editor.errors import AlmostError, LibraryDamaged
from almost_editor.library.backup import backups_folder, copies_in
from almost_editor.library.restoring import restore
from almost_editor.library.store import Library
from tests.faults import ledger
from tests.faults.driver import short_session
from tests.faults.verdict import Tally, judge
from tests.faults.words import text

ARTICLES = 40
NOW = datetime(2026, 3, 4, 5, 6, 7, tzinfo=UTC)
PAGE_BYTES = 4096


def spoil(tries: int, seed: int) -> list[Tally]:
    """Spoil closed libraries in each way, and look at what is said, what can be read, and what a backup brings back."""
    with tempfile.TemporaryDirectory(prefix="almost-damage-") as name:
        sound = _library(Path(name) / "sound" / "library", 0)
        _library(Path(name) / "other" / "library", 1)
        return [
            _spoil(kind, way, Path(name), sound, tries=tries, chance=random.Random(seed))  # noqa: S311
            for kind, way in (
                ("a flipped bit", _flip),
                ("a spoiled page", _spoil_page),
                ("a journal of another", _foreign),
            )
        ]


def _spoil(
    kind: str,
    way: Callable[[Path, random.Random], object],
    place: Path,
    sound: dict[str, Draft],
    *,
    tries: int,
    chance: random.Random,
) -> Tally:
    tally = Tally(kind)
    readable = 0
    for number in range(tries):
        root = place / "root"
        shutil.rmtree(root, ignore_errors=True)
        shutil.copytree(place / "sound", root)
        way(root / "library", chance)
        tally.tries += 1
        there, said = _read(root / "library", sound)
        readable += there
        if said:
            tally.hit += 1
        elif there < ARTICLES:
            tally.lost += ARTICLES - there
            tally.wrong(f"{kind} {number}: {ARTICLES - there} articles are others, and nothing is said of it")
        if said:
            _restore(tally, root / "library", sound, f"{kind} {number}")
    tally.kind = f"{kind} ({readable / ARTICLES / tries:.1%} to be read)"
    return tally


def _read(folder: Path, sound: dict[str, Draft]) -> tuple[int, bool]:
    """Return how many articles are as they were, and whether damage is spoken of, with what to do about it."""
    there, said = 0, False
    try:
        with Library.open(folder) as library:
            said = not library.condition().sound
            for draft_id, draft in sound.items():
                try:
                    there += library.drafts.get(draft_id) == draft
                except AlmostError as error:
                    said = said or bool(error.remedy)
    except LibraryDamaged as error:
        said = bool(error.remedy)
    return there, said


def _restore(tally: Tally, folder: Path, sound: dict[str, Draft], label: str) -> None:
    backups = backups_folder(folder)
    try:
        restore(folder, backups / copies_in(backups)[-1].name, NOW)
    except AlmostError as error:
        tally.unopened += 1
        tally.wrong(f"{label}: not restored: {error}")
        return
    there, said = _read(folder, sound)
    if there < ARTICLES or said:
        tally.wrong(f"{label}: the backup did not bring everything back")


def _library(folder: Path, number: int) -> dict[str, Draft]:
    with Library.open(folder) as library:
        for article in range(ARTICLES):
            draft = library.drafts.new(headline=f"Article {number}-{article}", dek="Dek", body=text(article, 300))
            library.drafts.save(draft)
        for draft_id in library.keeping_up.behind(everywhere=True):
            library.keeping_up.catch_up(draft_id)
        library.backups.make()
        return {one.id: library.drafts.get(one.id) for one in library.drafts.summaries()}


def _flip(folder: Path, chance: random.Random) -> None:
    path = folder / "library.sqlite3"
    data = bytearray(path.read_bytes())
    data[chance.randrange(len(data))] ^= 1 << chance.randrange(8)
    path.write_bytes(data)


def _spoil_page(folder: Path, chance: random.Random) -> None:
    path = folder / "library.sqlite3"
    data = bytearray(path.read_bytes())
    start = chance.randrange(len(data) // PAGE_BYTES) * PAGE_BYTES
    data[start : start + PAGE_BYTES] = bytes(PAGE_BYTES) if chance.random() < 0.5 else chance.randbytes(PAGE_BYTES)
    path.write_bytes(data)


def _foreign(folder: Path, chance: random.Random) -> None:
    """Put the journal beside it that another library has left after some saves."""
    other = folder.parent.parent / "other" / "library"
    copy = folder.parent / "other"
    shutil.copytree(other, copy, dirs_exist_ok=True)
    raw = sqlite3.connect(copy / "library.sqlite3", isolation_level=None)
    try:
        raw.execute("PRAGMA wal_autocheckpoint=0")
        for _change in range(chance.randrange(1, 8)):
            raw.execute(
                "UPDATE drafts SET dek = ? WHERE id = (SELECT id FROM drafts ORDER BY random() LIMIT 1)", ("x" * 99,)
            )
            raw.execute("UPDATE bodies SET body = body || 'x' WHERE draft_id IN (SELECT id FROM drafts LIMIT 3)")
        shutil.copyfile(copy / "library.sqlite3-wal", folder / "library.sqlite3-wal")
    finally:
        raw.close()


def lose_journals(tries: int, seed: int) -> Tally:
    """Take the journal of a library away that was killed: the words in it are gone, but the rest opens and is sound."""
    tally, chance = Tally("journal lost after a kill"), random.Random(seed)  # noqa: S311
    for number in range(tries):
        with tempfile.TemporaryDirectory(prefix="almost-lost-") as name:
            folder, copy = Path(name) / "library", Path(name) / "copy"
            library = Library.open(folder)
            for turn in range(chance.randrange(1, 9)):
                library.drafts.save(library.drafts.new(headline=f"Article {turn}", body=text(turn, 300)))
            shutil.copytree(folder, copy)
            library.close()
            (copy / "library.sqlite3-wal").unlink()
            tally.tries += 1
            tally.hit += 1
            judge(tally, copy, ledger.Account(), label=f"journal lost {number}")
    return tally


def jump_clocks(tries: int, seed: int) -> Tally:
    """Let the clock jump by years in both directions while somebody types, keeps up and backs up."""
    tally, chance = Tally("clock jumps"), random.Random(seed)  # noqa: S311

    def clock() -> datetime:
        return NOW + timedelta(days=chance.randrange(-4000, 4000), seconds=chance.randrange(86_400))

    def back_up(library: Library) -> None:
        for _copy in range(3):
            library.backups.make()
            library.backups.thin()

    for number in range(tries):
        with tempfile.TemporaryDirectory(prefix="almost-clock-") as name:
            folder = Path(name) / "library"
            short_session(folder, ledger.Ledger(Path(name) / "ledger"), back_up, clock=clock)
            account = ledger.read(Path(name) / "ledger")
            tally.tries += 1
            tally.hit += 1
            tally.refused += len(account.told)
            judge(tally, folder, account, label=f"clock {number}")
            if len(copies_in(backups_folder(folder))) < 3:
                tally.wrong(f"clock {number}: a backup went too early")
    return tally
