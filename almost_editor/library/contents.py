"""What a draft consists of beside its own row: body, authors, tags, pictures."""

from __future__ import annotations

import hashlib
import sqlite3
from dataclasses import dataclass

from almost_editor.document.draft import Author, Correction, Draft, Picture, Summary
from almost_editor.errors import LibraryDamaged
from almost_editor.library.connection import Connection
from almost_editor.library.faults import Edge
from almost_editor.library.pictures import PICTURES_NAME, bring_back, original_name
from almost_editor.library.rows import correction_of, correction_values, picture_of, picture_values, summary_of
from almost_editor.wording import called, later


@dataclass(frozen=True, slots=True)
class Lists:
    """A draft's lists, each in its order."""

    authors: tuple[Author, ...]
    tags: tuple[str, ...]
    pictures: tuple[Picture, ...]
    corrections: tuple[Correction, ...]


class Contents:
    """Reads and writes what belongs to a draft; runs inside the transaction or snapshot of its caller."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def save_body(self, draft: Draft, digest: str, *, is_new: bool) -> None:
        """Store the body with its digest."""
        # A long text is copied once more where SQLite has to find out by itself whether there is one already.
        statement = (
            "INSERT OR REPLACE INTO bodies (body, digest, draft_id) VALUES (?, ?, ?)"
            if is_new
            else "UPDATE bodies SET body = ?, digest = ? WHERE draft_id = ?"
        )
        self._connection.run(statement, (draft.body, digest, draft.id))

    def body(self, draft_id: str, headline: str) -> str:
        """Return the body as it was stored. Raises: LibraryDamaged, naming the article by its headline."""
        row = self._connection.row("SELECT body, digest FROM bodies WHERE draft_id = ?", (draft_id,))
        # SQLite itself notices hardly any flipped bit inside a text.
        if row is None or hashlib.sha256(row["body"].encode()).hexdigest() != row["digest"]:
            raise damaged(headline)
        return str(row["body"])

    def save_lists(self, draft: Draft) -> None:
        """Make the stored lists those of the draft; what is the same already is not written again."""
        stored = self.lists(draft.id)
        if stored.authors != draft.authors:
            self._connection.run("DELETE FROM draft_authors WHERE draft_id = ?", (draft.id,))
            self._connection.run_many(
                "INSERT INTO draft_authors (draft_id, place, name, url) VALUES (?, ?, ?, ?)",
                [(draft.id, place, author.name, author.url) for place, author in enumerate(draft.authors)],
            )
        if stored.tags != draft.tags:
            self._connection.run("DELETE FROM draft_tags WHERE draft_id = ?", (draft.id,))
            self._connection.run_many(
                "INSERT INTO draft_tags (draft_id, place, tag) VALUES (?, ?, ?)",
                [(draft.id, place, tag) for place, tag in enumerate(draft.tags)],
            )
        if stored.pictures != draft.pictures:
            # Undo, or an earlier version, may show one again that was put aside meanwhile.
            with Edge(self._connection.folder):
                files = (original_name(one.digest, one.format) for one in draft.pictures)
                bring_back(self._connection.folder / PICTURES_NAME, files)
            self._connection.run("DELETE FROM draft_pictures WHERE draft_id = ?", (draft.id,))
            self._connection.run_many(
                "INSERT INTO draft_pictures "
                "(draft_id, place, name, digest, format, width_px, height_px, alt, caption, credit) "
                "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                [(draft.id, place, *picture_values(one)) for place, one in enumerate(draft.pictures)],
            )
        if stored.corrections != draft.corrections:
            self._connection.run("DELETE FROM corrections WHERE draft_id = ?", (draft.id,))
            self._connection.run_many(
                "INSERT INTO corrections (draft_id, place, kind, text, at, by) VALUES (?, ?, ?, ?, ?, ?)",
                [(draft.id, place, *correction_values(one)) for place, one in enumerate(draft.corrections)],
            )

    def lists(self, draft_id: str) -> Lists:
        """Return the draft's lists."""
        authors = self._connection.rows(
            "SELECT name, url FROM draft_authors WHERE draft_id = ? ORDER BY place", (draft_id,)
        )
        tags = self._connection.rows("SELECT tag FROM draft_tags WHERE draft_id = ? ORDER BY place", (draft_id,))
        pictures = self._connection.rows("SELECT * FROM draft_pictures WHERE draft_id = ? ORDER BY place", (draft_id,))
        corrections = self._connection.rows(
            "SELECT kind, text, at, by FROM corrections WHERE draft_id = ? ORDER BY place", (draft_id,)
        )
        return Lists(
            authors=tuple(Author(row["name"], row["url"]) for row in authors),
            tags=tuple(row["tag"] for row in tags),
            pictures=tuple(picture_of(row) for row in pictures),
            corrections=tuple(correction_of(*row) for row in corrections),
        )


def damaged(headline: str) -> LibraryDamaged:
    """Return the error of a draft that is not as it was stored."""
    return LibraryDamaged(
        later("The text of “{headline}” is damaged in the library.", headline=called(headline)),
        later("Put back what its history has, or a backup with: almost-editor library restore."),
    )


def summary(row: sqlite3.Row, names: list[str], series: list[str]) -> Summary:
    """Return what a list shows of a draft, from its row and what belongs to it. Raises: LibraryDamaged."""
    try:
        return summary_of(row, ", ".join(names), tuple(series))
    except (TypeError, ValueError) as error:
        raise damaged(row["headline"]) from error
