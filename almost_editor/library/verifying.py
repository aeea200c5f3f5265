"""Looking over a library or a copy of one: what is damaged, by name, and what is sound."""

from __future__ import annotations

import contextlib
import hashlib
import sqlite3
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path

from almost_editor.document.draft import Direction, Stage
from almost_editor.errors import LibraryDamaged, NotFound
from almost_editor.library.drafts import Drafts
from almost_editor.library.faults import primary_code
from almost_editor.library.history import History
from almost_editor.library.pictures import original_name, place_of

_DAMAGED = {sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB}
_MOST_FAULTS = 20
_TIMES = ("saved", "created", "published", "modified", "due", "embargo", "trashed")
_ALONGSIDE = frozenset({"mark_signatures", "readings", "revision_pictures"})
"""Tables that change by themselves, or by looking."""
_HASHED = {"bodies": "draft_id, digest"}
"""What stands for a table whose rows are verified by hashes of their own."""
_INDEX = ("texts", "indexed")
_UNREADABLE = "A part of the database cannot be read."

SQLITE_VERSION = sqlite3.sqlite_version


@dataclass(frozen=True, slots=True)
class Damage:
    """An article that is not as it was stored; without headline and slug where not even they can be read."""

    draft_id: str
    headline: str
    slug: str
    what: str
    """What of it, as it stands in a sentence: “its text”, “its picture “x.jpg”, which is missing”."""
    original: str = ""
    """The file of the picture, where it is one."""
    earlier: bool = False
    """It is an earlier version that is damaged, and not the article."""


@dataclass(frozen=True, slots=True)
class Condition:
    """What was found in a library or a copy."""

    faults: tuple[str, ...] = ()
    """Of the database as a whole: in its own words, which tell of tables and pages and never of what is in them."""
    damaged: tuple[Damage, ...] = ()
    articles: int = 0
    """All of them, also those in the trash."""
    trashed: int = 0
    series: int = 0
    pictures: int = 0
    """Originals that articles refer to; counted where they were looked at."""

    @property
    def sound(self) -> bool:
        """Tell whether nothing is damaged."""
        return not self.faults and not self.damaged

    @property
    def sound_articles(self) -> int:
        """How many articles are as they were stored."""
        return self.articles - len({one.draft_id for one in self.damaged if not one.earlier})

    @property
    def sound_pictures(self) -> int:
        """How many originals are there, and as they were added."""
        return self.pictures - len({one.original for one in self.damaged if one.original})


def look_over(raw: sqlite3.Connection) -> Condition:
    """Check a database of any known schema: its pages, its references, and every text against its hash.

    Raises: sqlite3.Error where it cannot be read for another reason than damage. Cost: reads every body.
    """
    # SQLite sees hardly any flipped bit inside a text, and gives none out that is no longer UTF-8: ask for bytes.
    before, raw.text_factory = raw.text_factory, bytes
    try:
        faults = list(_faults(raw))
        ids = _asked(raw, "SELECT id FROM drafts")
        damaged = [found for row in ids or () for found in _article(raw, row["id"])]
        numbers = [
            _asked(raw, question)
            for question in (
                "SELECT count(*) FROM drafts WHERE trashed IS NOT NULL",
                "SELECT count(*) FROM series",
            )
        ]
    finally:
        raw.text_factory = before
    if (ids is None or None in numbers) and not faults:
        faults.append(_UNREADABLE)
    trashed, series = (int(rows[0][0]) if rows else 0 for rows in numbers)
    return Condition(tuple(faults), tuple(damaged), len(ids or ()), trashed, series)


def look_over_pictures(raw: sqlite3.Connection, folder: Path, condition: Condition) -> Condition:
    """Return the condition with what is found in the originals that the articles refer to.

    Raises: sqlite3.Error, OSError. Cost: reads every original once.
    """
    used = pictures_used(raw)
    if used is None:
        return replace(condition, faults=condition.faults or (_UNREADABLE,))
    damaged = []
    for file, uses in used.items():
        state = _state(place_of(folder, file))
        if state:
            for draft_id, name in uses:
                headline, slug = _called(raw, draft_id)
                damaged.append(
                    Damage(draft_id, headline, slug, f"its picture “{name}”, which is {state}", original=file)
                )
    return replace(condition, damaged=(*condition.damaged, *damaged), pictures=len(used))


def look_over_history(raw: sqlite3.Connection, drafts: Drafts, history: History, condition: Condition) -> Condition:
    """Return the condition with the earlier versions of articles that are not as they were kept, and altered fields.

    Raises: sqlite3.Error, LibraryError but for damage. Cost: unpacks every revision.
    """
    rows = _asked(raw, "SELECT id, CAST(draft_id AS BLOB), CAST(at AS BLOB) FROM revisions WHERE listed ORDER BY id")
    damaged = list(_altered(drafts, history, {one.draft_id for one in condition.damaged}))
    for number, draft_id, at in rows or ():
        try:
            history.draft(number)
        except (LibraryDamaged, NotFound):
            headline, slug = _called(raw, _text(draft_id))
            what = f"an earlier version of it, kept on {_text(at)[:10]}"
            damaged.append(Damage(_text(draft_id), headline, slug, what, earlier=True))
    return replace(condition, damaged=(*condition.damaged, *damaged))


def _altered(drafts: Drafts, history: History, known: set[str]) -> Iterator[Damage]:
    """Find the articles whose fields are others than their history has of the same save."""
    try:
        ids = [one.id for one in drafts.summaries(include_trashed=True)]
    except LibraryDamaged:
        return
    for draft_id in ids:
        with contextlib.suppress(LibraryDamaged, NotFound):
            draft = drafts.get(draft_id)
            if draft_id not in known and not history.agrees(draft):
                yield Damage(draft_id, draft.headline, draft.slug, "its fields")


def pictures_used(raw: sqlite3.Connection) -> dict[str, list[tuple[str, str]]] | None:
    """Return the files of the originals, each with the drafts that use it and how they call it; None where damaged."""
    before, raw.text_factory = raw.text_factory, bytes
    try:
        rows = _asked(raw, "SELECT draft_id, name, digest, format FROM draft_pictures ORDER BY draft_id, place")
    finally:
        raw.text_factory = before
    if rows is None:
        return None
    used: defaultdict[str, list[tuple[str, str]]] = defaultdict(list)
    for row in rows:
        draft_id, name, digest, form = map(_text, row)
        file = original_name(digest, form)
        # A damaged digest must not become a path to elsewhere.
        used[file or f"{hashlib.sha256(digest.encode()).hexdigest()}.lost"].append((draft_id, name))
    return dict(used)


def earlier_pictures(raw: sqlite3.Connection) -> set[str] | None:
    """Return the digests of the originals that earlier versions of articles show; None where damaged."""
    tables = _asked(raw, "SELECT 1 FROM sqlite_schema WHERE name = 'revision_pictures'")
    rows = _asked(raw, "SELECT DISTINCT CAST(digest AS BLOB) FROM revision_pictures") if tables else tables
    return None if rows is None else {_text(row[0]) for row in rows}


def fingerprint(raw: sqlite3.Connection, *, history: bool = True) -> str:
    """Return what two databases have in common exactly where they hold the same, however their pages lie.

    Without `history` earlier versions that nobody named do not count, nor who read what. The index
    of words never counts, it is made anew where it is lost. Raises: sqlite3.Error, also of texts that are damaged.
    Cost: reads of the articles' bodies only their hashes.
    """
    whole = hashlib.sha256()
    tables = raw.execute(
        "SELECT name, sql FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\' "
        "ORDER BY name"
    ).fetchall()
    for name, statement in tables:
        if name.partition("_")[0] in _INDEX or (name in _ALONGSIDE and not history):
            continue
        whole.update(f"{statement}\n".encode())
        columns = _HASHED.get(name, "*")
        table = '"{}"'.format(str(name).replace('"', '""'))
        asked = f"SELECT {columns} FROM {table}"  # noqa: S608
        if name == "revisions" and not history:
            asked += " WHERE name <> ''"
        width = len(raw.execute(f"{asked} LIMIT 0").description)
        for row in raw.execute(f"{asked} ORDER BY {', '.join(map(str, range(1, width + 1)))}"):
            whole.update(repr(tuple(row)).encode("utf-8", "surrogatepass"))
    return whole.hexdigest()


def file_digest(path: Path) -> str:
    """Return the SHA-256 of a file, nothing where there is none. Raises: OSError."""
    if not path.is_file():
        return ""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def _asked(raw: sqlite3.Connection, question: str, values: tuple[object, ...] = ()) -> list[sqlite3.Row] | None:
    """Return the rows of a question, or None where damage is in the way."""
    try:
        return raw.execute(question, values).fetchall()
    except sqlite3.DatabaseError as error:
        if primary_code(error) in _DAMAGED:
            return None
        raise
    except UnicodeDecodeError:
        # A complaint that quotes what is damaged.
        return None


def _faults(raw: sqlite3.Connection) -> Iterator[str]:
    rows = _asked(raw, f"PRAGMA quick_check({_MOST_FAULTS})")
    if rows is None:
        yield _UNREADABLE
        return
    for row in rows:
        for line in _text(row[0]).splitlines():
            if line.strip() not in ("ok", "*** in database main ***"):
                yield line.strip()
    lost: defaultdict[str, int] = defaultdict(int)
    for row in _asked(raw, "PRAGMA foreign_key_check") or ():
        lost[_text(row[0])] += 1
    for table, count in lost.items():
        yield f"{count} in the table {table} belong to nothing"


def _article(raw: sqlite3.Connection, draft_id: bytes) -> Iterator[Damage]:
    found = _text(draft_id)
    rows = _asked(raw, "SELECT * FROM drafts WHERE id = ?", (found,))
    if not rows:
        yield Damage(found, "", "", "all of it")
        return
    row = rows[0]
    called = (found, _text(row["headline"]), _text(row["slug"]))
    if not _possible(row):
        yield Damage(*called, "its fields")
    bodies = _asked(raw, "SELECT body, digest FROM bodies WHERE draft_id = ?", (found,))
    body, digest = bodies[0] if bodies else (None, None)
    if not isinstance(body, bytes) or hashlib.sha256(body).hexdigest().encode() != digest:
        yield Damage(*called, "its text")


def _possible(row: sqlite3.Row) -> bool:
    """Tell whether a draft can have these values."""
    try:
        fields = {
            name: value.decode("utf-8") if isinstance(value, bytes) else value
            for name, value in zip(row.keys(), row, strict=True)
        }
        Stage(fields["stage"])
        Direction(fields["direction"])
        for name in _TIMES:
            if fields[name]:
                datetime.fromisoformat(fields[name])
    except (ValueError, TypeError):
        return False
    return True


def _called(raw: sqlite3.Connection, draft_id: str) -> tuple[str, str]:
    before, raw.text_factory = raw.text_factory, bytes
    try:
        rows = _asked(raw, "SELECT headline, slug FROM drafts WHERE id = ?", (draft_id,))
    finally:
        raw.text_factory = before
    return (_text(rows[0][0]), _text(rows[0][1])) if rows else ("", "")


def _state(path: Path) -> str:
    """Return what is wrong with an original, nothing where it is as it was added."""
    digest = file_digest(path)
    if not digest:
        return "missing"
    return "" if digest == path.stem else "damaged"


def _text(value: object) -> str:
    return value.decode("utf-8", "replace") if isinstance(value, bytes) else str(value)
