"""Search: the words of all drafts in one index, and what is found by them.

The index follows the drafts when there is time: indexing a long text takes many times as long as saving it. A text's
number in it is its place in the order of saves, so the newest stand at its end and are found first without sorting.
"""

from __future__ import annotations

import itertools
import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from almost_editor.document.draft import Draft
from almost_editor.document.inner_links import bare_ids
from almost_editor.document.marks import without_marks
from almost_editor.document.searching import Found, Query, Snippet, has_tk
from almost_editor.library.connection import Connection

MOST_RANKED = 1_500
"""Where a search finds more than this, the newest come first: ranking them all would take too long while one types."""
_WEIGHTS = (10.0, 5.0, 1.0, 2.0, 1.0)
"""What a word counts in headline, dek, body, captions and notes."""
_START, _END = "\x02", "\x03"
_SNIPPET_WORDS = 14

_MATCHING = """
SELECT texts.rowid AS number, indexed.draft_id AS draft_id FROM texts
JOIN indexed ON indexed.number = texts.rowid JOIN drafts ON drafts.id = indexed.draft_id
WHERE texts MATCH ? AND drafts.trashed IS NULL"""
_ALL = "SELECT drafts.id, drafts.dek FROM drafts WHERE drafts.trashed IS NULL"

_TEXTS = "SELECT headline, dek, body, captions, notes FROM texts"
_HOLDS_TK = " OR ".join(f"instr({name}, 'TK')" for name in ("headline", "dek", "body", "captions", "notes"))
_SAYS_TK = '"TK"*'
"""What may say TK, also as TKTK; `has_tk` tells."""

# One look through the index for all that is shown: each alone would gather all that a common beginning matches anew.
_SNIPPETS = {
    name: f"SELECT rowid, snippet(texts, {place}, ?, ?, '…', ?) FROM texts WHERE texts MATCH ?"  # noqa: S608
    " AND rowid >= ? AND rowid <= ? AND +rowid IN (SELECT value FROM json_each(?))"
    for place, name in ((2, "body"), (3, "captions"), (4, "notes"), (1, "dek"), (0, "headline"))
}
_INDEXED = "INSERT INTO indexed (number, draft_id, revision) VALUES (?, ?, ?)"
_PUT_TEXTS = "INSERT INTO texts (rowid, headline, dek, body, captions, notes) VALUES (?, ?, ?, ?, ?, ?)"


@dataclass(frozen=True, slots=True)
class Answer:
    """What a search found."""

    found: tuple[Found, ...]
    is_ranked: bool
    """Whether the best come first; else the newest do, since there are too many to be ranked."""


class Search:
    """The index of one library."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def find(self, query: Query, *, limit: int = 20, ranked: bool | None = None) -> Answer:
        """Return the first articles outside the trash that hold all that is asked for.

        `ranked` says whether the best come first; without it they do where there are not too many.
        Cost: for the newest, what has to be looked at until `limit` are found; to rank, all that match.
        """
        if query.is_empty:
            return Answer((), True)
        match = _match(query)
        if not match:
            return Answer(tuple(self._filtered(query, limit)), False)
        with self._connection.snapshot():
            if ranked is None:
                ranked = self._count(match, MOST_RANKED + 1) <= MOST_RANKED
            return Answer(tuple(self._matching(query, match, limit, ranked=ranked)), ranked)

    def ids(self, query: Query) -> list[str]:
        """Return all articles outside the trash that hold what is asked for, the newest first; all with no question.

        Cost: reads the text only of what may say TK.
        """
        with self._connection.snapshot():
            match = _match(query)
            conditions, values = _conditions(query)
            if not match:
                rows = self._connection.rows(f"{_ALL}{conditions} ORDER BY drafts.saved_order DESC", values)
                return [row["id"] for row in rows]
            rows = self._connection.rows(f"{_MATCHING}{conditions} ORDER BY texts.rowid DESC", (match, *values))
            return [row["draft_id"] for row in rows if not query.has_tk or self._says_tk(row["number"])]

    def put(self, draft: Draft) -> None:
        """Index a draft as it is, unless it is already; runs inside the caller's transaction."""
        known = self._connection.row("SELECT revision FROM indexed WHERE draft_id = ?", (draft.id,))
        if known is not None and known["revision"] == draft.revision:
            return
        self.drop(draft.id)
        row = self._connection.row("SELECT saved_order FROM drafts WHERE id = ?", (draft.id,))
        if row is not None:
            self._connection.run(_INDEXED, (row["saved_order"], draft.id, draft.revision))
            self._connection.run(_PUT_TEXTS, _texts(row["saved_order"], draft))

    def put_new(self, drafts: Sequence[Draft]) -> None:
        """Index drafts that were saved just now, one after the other, and that the index does not know yet.

        Runs inside the caller's transaction. Cost: less than `put`, if nothing else is written in between: a statement
        that may have to be taken back alone has the index write down what it has gathered.
        """
        row = self._connection.row("SELECT max(saved_order) FROM drafts")
        first = (row[0] if row is not None else 0) - len(drafts) + 1
        self._connection.run_many(_INDEXED, [(first + at, one.id, one.revision) for at, one in enumerate(drafts)])
        self._connection.run_many(_PUT_TEXTS, [_texts(first + at, one) for at, one in enumerate(drafts)])

    def texts_with_tk(self, draft_id: str, revision: int) -> tuple[str, ...] | None:
        """Return a draft's texts if they may say TK, none of them if they do not; None where the index is behind."""
        row = self._connection.row("SELECT number, revision FROM indexed WHERE draft_id = ?", (draft_id,))
        if row is None or row["revision"] != revision:
            return None
        # Asking the index of words for one text alone takes five times as long as looking through it.
        texts = self._connection.row(f"{_TEXTS} WHERE rowid = ? AND ({_HOLDS_TK})", (row["number"],))
        return tuple(texts) if texts is not None else ()

    def drop(self, draft_id: str) -> None:
        """Take a draft out of the index; runs inside the caller's transaction."""
        row = self._connection.row("DELETE FROM indexed WHERE draft_id = ? RETURNING number", (draft_id,))
        if row is not None:
            self._connection.run("DELETE FROM texts WHERE rowid = ?", (row["number"],))

    def clear(self) -> None:
        """Forget everything, so that it is indexed anew; runs inside the caller's transaction."""
        self._connection.run("DELETE FROM texts")
        self._connection.run("DELETE FROM indexed")

    def is_sound(self) -> bool:
        """Tell whether the index holds together and has an entry for each text that it says it has."""
        row = self._connection.row(
            "SELECT (SELECT count(*) FROM indexed) AS said, (SELECT count(*) FROM texts_docsize) AS there"
        )
        return row is not None and row["said"] == row["there"]

    def _count(self, match: str, most: int) -> int:
        row = self._connection.row(
            "SELECT count(*) FROM (SELECT 1 FROM texts WHERE texts MATCH ? LIMIT ?)", (match, most)
        )
        return int(row[0]) if row is not None else 0

    def _matching(self, query: Query, match: str, limit: int, *, ranked: bool) -> list[Found]:
        conditions, values = _conditions(query)
        order = f"bm25(texts, {', '.join(map(str, _WEIGHTS))}), texts.rowid DESC" if ranked else "texts.rowid DESC"
        # What says TK is known only when its text is read: the first of them may stand far behind.
        most = -1 if query.has_tk else limit
        rows = self._connection.rows(
            f"{_MATCHING}{conditions} ORDER BY {order} LIMIT ?",
            (match, *values, most),
        )
        wanted = (row for row in rows if not query.has_tk or self._says_tk(row["number"]))
        return self._shown({row["number"]: row["draft_id"] for row in itertools.islice(wanted, limit)}, match)

    def _filtered(self, query: Query, limit: int) -> Iterator[Found]:
        """Yield the newest articles that filters alone ask for."""
        conditions, values = _conditions(query)
        rows = self._connection.rows(
            f"{_ALL}{conditions} ORDER BY drafts.saved_order DESC LIMIT ?",
            (*values, limit),
        )
        for row in rows:
            yield Found(row["id"], "dek", ((row["dek"], False),))

    def _shown(self, numbers: dict[int, str], match: str) -> list[Found]:
        """Return what is shown of articles: words of the text if they have them; the headline is shown anyway."""
        shown: dict[int, tuple[str, str]] = {}
        for name, statement in _SNIPPETS.items():
            left = [number for number in numbers if _START not in shown.get(number, ("", ""))[1]]
            if not left:
                break
            values = (_START, _END, _SNIPPET_WORDS, match, min(left), max(left), json.dumps(left))
            for number, snippet in self._connection.rows(statement, values):
                shown[number] = (name, snippet)
        return [
            Found(draft_id, shown[number][0], _parts(" ".join(shown[number][1].split())))
            for number, draft_id in numbers.items()
            if number in shown
        ]

    def _says_tk(self, number: int) -> bool:
        row = self._connection.row(f"{_TEXTS} WHERE rowid = ?", (number,))
        return row is not None and has_tk(*row)


def texts_of(draft: Draft) -> tuple[str, str, str, str, str]:
    """Return the texts of a draft as they are indexed: headline, dek, body as accepted, the smaller fields, notes."""
    hero = draft.hero
    smaller = [hero.caption, hero.alt, hero.credit]
    smaller += [text for one in draft.pictures for text in (one.caption, one.alt, one.credit)]
    smaller += [author.name for author in draft.authors]
    smaller += [draft.description, draft.dateline]
    return draft.headline, draft.dek, without_marks(draft.body), "\n".join(filter(str.strip, smaller)), draft.notes


def _match(query: Query) -> str:
    """Return what the index is asked; nothing where only filters are."""
    asked = []
    for place, phrase in enumerate(query.phrases):
        is_last = place == len(query.phrases) - 1
        words = " ".join(phrase)
        asked.append(f'"{words}"' + ("*" if is_last and query.last_is_prefix else ""))
    if query.has_tk:
        asked.append(_SAYS_TK)
    return " AND ".join(asked)


def _conditions(query: Query) -> tuple[str, list[object]]:
    """Return what else a draft's row must hold, as SQL and its values."""
    made, values = "", []  # type: tuple[str, list[object]]
    if query.stages:
        made += f" AND drafts.stage IN ({', '.join('?' * len(query.stages))})"
        values += [stage.value for stage in query.stages]
    for name in query.series:
        made += (
            " AND EXISTS (SELECT 1 FROM memberships JOIN series ON series.id = memberships.series_id"
            " WHERE memberships.draft_id = drafts.id AND (instr(series.name_key, ?) OR series.slug = ?))"
        )
        values += [name.casefold(), name]
    for name in query.by:
        made += (
            " AND EXISTS (SELECT 1 FROM draft_authors WHERE draft_authors.draft_id = drafts.id"
            " AND instr(lower(draft_authors.name), lower(?)))"
        )
        values.append(name)
    for operator, day in (("<", query.before), (">=", query.after)):
        if day:
            made += f" AND substr(coalesce(drafts.published, drafts.created), 1, 10) {operator} ?"
            values.append(day)
    return made, values


def _texts(number: int, draft: Draft) -> tuple[object, ...]:
    headline, dek, body, *others = map(_without_marks, texts_of(draft))
    return (number, headline, dek, bare_ids(body), *others)


def _without_marks(text: str) -> str:
    """Return text without the two signs that stand round what was found."""
    return text.replace(_START, "").replace(_END, "")


def _parts(text: str) -> Snippet:
    parts: list[tuple[str, bool]] = []
    for place, piece in enumerate(text.split(_START)):
        hit, end, rest = piece.partition(_END)
        if place and end:
            parts += [(words, is_hit) for words, is_hit in ((hit, True), (rest, False)) if words]
        elif piece:
            parts.append((piece, False))
    return tuple(parts)
