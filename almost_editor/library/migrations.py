"""The library's schema, step by step: append-only; a released step is never changed.

A new step also gets its name in `schema.KNOWN` and a small library of its own in the tests.
"""

from __future__ import annotations

import sqlite3

from sqlite_utils import Database, Migrations

from almost_editor.library.records_tables import MARK_SIGNATURES, RECORDS
from almost_editor.library.schema import SET_NAME

MIGRATIONS = Migrations(SET_NAME)


def apply(raw: sqlite3.Connection) -> None:
    """Bring the database to the newest schema, all steps or none. Raises: sqlite3.Error."""
    database = Database(raw, execute_plugins=False)
    raw.execute("BEGIN IMMEDIATE")
    try:
        # Inside a transaction each step becomes a savepoint of it.
        MIGRATIONS.apply(database)
        raw.execute("COMMIT")
    except BaseException:
        if raw.in_transaction:
            raw.execute("ROLLBACK")
        raise


@MIGRATIONS()
def m001_first_library(database: Database) -> None:
    """Publication, drafts, series, pictures, export records, file links."""
    for statement in _FIRST_LIBRARY:
        database.execute(statement)


@MIGRATIONS()
def m002_picture_words(database: Database) -> None:
    """Alt text, caption and credit of a draft's pictures."""
    for name in ("alt", "caption", "credit"):
        database.execute(f"ALTER TABLE draft_pictures ADD COLUMN {name} TEXT NOT NULL DEFAULT ''")


@MIGRATIONS()
def m003_history_and_search(database: Database) -> None:
    """Revisions of drafts, and the index of all words; both are filled when there is time."""
    for statement in _HISTORY_AND_SEARCH:
        database.execute(statement)


@MIGRATIONS()
def m004_readings_and_saved_searches(database: Database) -> None:
    """What each person read last of each draft, and the searches that were given a name."""
    for statement in _READINGS_AND_SAVED_SEARCHES:
        database.execute(statement)


@MIGRATIONS()
def m005_days_of_the_budget(database: Database) -> None:
    """The dates that a day's stories are found by; the index of words is begun anew, for it holds more fields now."""
    for statement in _DAYS_OF_THE_BUDGET:
        database.execute(statement)


_DAYS_OF_THE_BUDGET = (
    "CREATE INDEX drafts_due ON drafts (due, stage) WHERE due IS NOT NULL AND trashed IS NULL",
    "CREATE INDEX drafts_published ON drafts (published) WHERE published IS NOT NULL AND trashed IS NULL",
    "CREATE INDEX drafts_embargo ON drafts (embargo) WHERE embargo IS NOT NULL AND trashed IS NULL",
    "DELETE FROM texts",
    "DELETE FROM indexed",
)


@MIGRATIONS()
def m006_large_libraries(database: Database) -> None:
    """Indexes for lists, counts and what follows a save, so that none of them reads a large library whole."""
    for statement in _LARGE_LIBRARIES:
        database.execute(statement)


_LARGE_LIBRARIES = (
    "CREATE INDEX drafts_shelf ON drafts (stage, saved_order, id) WHERE trashed IS NULL",
    "CREATE INDEX drafts_trash ON drafts (saved_order, id) WHERE trashed IS NOT NULL",
    """CREATE INDEX drafts_dated ON drafts (julianday(coalesce(published, created)))
       WHERE trashed IS NULL AND stage IN ('ready', 'exported')""",
    "CREATE INDEX draft_authors_name ON draft_authors (name)",
    "CREATE INDEX revisions_seen ON revisions (draft_id, revision)",
)


@MIGRATIONS()
def m007_not_out_yet(database: Database) -> None:
    """What is due and not out, by itself: among years of what is out it is little."""
    database.execute(
        "CREATE INDEX drafts_not_out ON drafts (due) WHERE due IS NOT NULL AND trashed IS NULL AND stage <> 'exported'"
    )


@MIGRATIONS()
def m008_records(database: Database) -> None:
    """Corrections, withdrawals and uploads; what a series' block shows first and never; how readers were told."""
    for statement in RECORDS:
        database.execute(statement)


@MIGRATIONS()
def m009_focal_points(database: Database) -> None:
    """The points that a hero's card and square keep in view where they have their own."""
    for name in ("hero_card_x", "hero_card_y", "hero_square_x", "hero_square_y"):
        database.execute(f"ALTER TABLE drafts ADD COLUMN {name} REAL")


@MIGRATIONS()
def m010_mark_signatures(database: Database) -> None:
    """Who made the suggestions and comments of each draft, and when."""
    database.execute(MARK_SIGNATURES)


_READINGS_AND_SAVED_SEARCHES = (
    """CREATE TABLE readings (
        draft_id TEXT NOT NULL REFERENCES drafts ON DELETE CASCADE,
        reader TEXT NOT NULL,
        revision_id INTEGER NOT NULL REFERENCES revisions ON DELETE CASCADE,
        at TEXT NOT NULL,
        PRIMARY KEY (draft_id, reader)
    ) STRICT, WITHOUT ROWID""",
    "CREATE INDEX readings_revision ON readings (revision_id)",
    """CREATE TABLE saved_searches (
        id INTEGER PRIMARY KEY,
        name TEXT NOT NULL,
        name_key TEXT NOT NULL UNIQUE,
        query TEXT NOT NULL
    ) STRICT""",
)

_HISTORY_AND_SEARCH = (
    """CREATE TABLE revisions (
        id INTEGER PRIMARY KEY,
        draft_id TEXT NOT NULL REFERENCES drafts ON DELETE CASCADE,
        revision INTEGER NOT NULL,
        at TEXT NOT NULL,
        by TEXT NOT NULL,
        name TEXT NOT NULL,
        exported INTEGER NOT NULL,
        listed INTEGER NOT NULL,
        headline TEXT NOT NULL,
        words INTEGER NOT NULL,
        digest TEXT NOT NULL,
        fields BLOB NOT NULL,
        base INTEGER REFERENCES revisions ON DELETE CASCADE,
        head INTEGER NOT NULL,
        tail INTEGER NOT NULL,
        body BLOB NOT NULL
    ) STRICT""",
    "CREATE INDEX revisions_draft ON revisions (draft_id, id)",
    "CREATE INDEX revisions_base ON revisions (base)",
    """CREATE TABLE revision_pictures (
        digest TEXT NOT NULL,
        revision_id INTEGER NOT NULL REFERENCES revisions ON DELETE CASCADE,
        PRIMARY KEY (digest, revision_id)
    ) STRICT, WITHOUT ROWID""",
    "CREATE INDEX revision_pictures_revision ON revision_pictures (revision_id)",
    """CREATE VIRTUAL TABLE texts USING fts5 (
        headline, dek, body, captions, notes,
        tokenize = 'unicode61 remove_diacritics 2', prefix = '1 2 3'
    )""",
    """CREATE TABLE indexed (
        number INTEGER PRIMARY KEY,
        draft_id TEXT NOT NULL UNIQUE,
        revision INTEGER NOT NULL
    ) STRICT""",
)

_FIRST_LIBRARY = (
    """CREATE TABLE publication (
        id INTEGER PRIMARY KEY CHECK (id = 1),
        settings TEXT NOT NULL
    ) STRICT""",
    """CREATE TABLE drafts (
        id TEXT PRIMARY KEY NOT NULL,
        slug TEXT NOT NULL UNIQUE,
        slug_by_hand INTEGER NOT NULL,
        out_slug TEXT NOT NULL,
        stage TEXT NOT NULL,
        headline TEXT NOT NULL,
        dek TEXT NOT NULL,
        words INTEGER NOT NULL,
        saved TEXT NOT NULL,
        saved_order INTEGER NOT NULL,
        revision INTEGER NOT NULL,
        created TEXT NOT NULL,
        published TEXT,
        modified TEXT,
        due TEXT,
        embargo TEXT,
        trashed TEXT,
        section TEXT NOT NULL,
        dateline TEXT NOT NULL,
        description TEXT NOT NULL,
        commissioned_words INTEGER,
        language TEXT NOT NULL,
        direction TEXT NOT NULL,
        legal INTEGER NOT NULL,
        layout TEXT NOT NULL,
        hero_picture TEXT NOT NULL,
        hero_alt TEXT NOT NULL,
        hero_caption TEXT NOT NULL,
        hero_credit TEXT NOT NULL,
        hero_focal_x REAL NOT NULL,
        hero_focal_y REAL NOT NULL,
        notes TEXT NOT NULL
    ) STRICT""",
    "CREATE UNIQUE INDEX drafts_saved ON drafts (saved_order)",
    """CREATE TABLE bodies (
        draft_id TEXT PRIMARY KEY NOT NULL REFERENCES drafts ON DELETE CASCADE,
        digest TEXT NOT NULL,
        body TEXT NOT NULL
    ) STRICT""",
    """CREATE TABLE draft_authors (
        draft_id TEXT NOT NULL REFERENCES drafts ON DELETE CASCADE,
        place INTEGER NOT NULL,
        name TEXT NOT NULL,
        url TEXT NOT NULL,
        PRIMARY KEY (draft_id, place)
    ) STRICT, WITHOUT ROWID""",
    """CREATE TABLE draft_tags (
        draft_id TEXT NOT NULL REFERENCES drafts ON DELETE CASCADE,
        place INTEGER NOT NULL,
        tag TEXT NOT NULL,
        PRIMARY KEY (draft_id, place)
    ) STRICT, WITHOUT ROWID""",
    """CREATE TABLE draft_pictures (
        draft_id TEXT NOT NULL REFERENCES drafts ON DELETE CASCADE,
        place INTEGER NOT NULL,
        name TEXT NOT NULL,
        digest TEXT NOT NULL,
        format TEXT NOT NULL,
        width_px INTEGER NOT NULL,
        height_px INTEGER NOT NULL,
        PRIMARY KEY (draft_id, place),
        UNIQUE (draft_id, name)
    ) STRICT, WITHOUT ROWID""",
    "CREATE INDEX draft_pictures_digest ON draft_pictures (digest)",
    """CREATE TABLE old_slugs (
        slug TEXT PRIMARY KEY NOT NULL,
        draft_id TEXT NOT NULL REFERENCES drafts ON DELETE CASCADE,
        went_out INTEGER NOT NULL
    ) STRICT""",
    "CREATE INDEX old_slugs_draft ON old_slugs (draft_id)",
    """CREATE TABLE series (
        id TEXT PRIMARY KEY NOT NULL,
        name TEXT NOT NULL,
        name_key TEXT NOT NULL UNIQUE,
        slug TEXT NOT NULL UNIQUE,
        description TEXT NOT NULL,
        colour TEXT NOT NULL
    ) STRICT""",
    """CREATE TABLE old_series_slugs (
        slug TEXT PRIMARY KEY NOT NULL,
        series_id TEXT NOT NULL REFERENCES series ON DELETE CASCADE
    ) STRICT""",
    """CREATE TABLE merged_series (
        id TEXT PRIMARY KEY NOT NULL,
        series_id TEXT NOT NULL REFERENCES series ON DELETE CASCADE
    ) STRICT""",
    """CREATE TABLE memberships (
        draft_id TEXT NOT NULL REFERENCES drafts ON DELETE CASCADE,
        series_id TEXT NOT NULL REFERENCES series ON DELETE CASCADE,
        place INTEGER NOT NULL,
        part INTEGER NOT NULL,
        PRIMARY KEY (draft_id, series_id)
    ) STRICT, WITHOUT ROWID""",
    "CREATE INDEX memberships_series ON memberships (series_id, part)",
    """CREATE TABLE exports (
        id INTEGER PRIMARY KEY,
        draft_id TEXT NOT NULL REFERENCES drafts ON DELETE CASCADE,
        at TEXT NOT NULL,
        by TEXT NOT NULL,
        stage TEXT NOT NULL,
        revision INTEGER NOT NULL,
        slug TEXT NOT NULL,
        address TEXT NOT NULL,
        destination TEXT NOT NULL,
        format TEXT NOT NULL,
        digest TEXT NOT NULL,
        override_reason TEXT NOT NULL
    ) STRICT""",
    "CREATE INDEX exports_draft ON exports (draft_id)",
    """CREATE TABLE file_links (
        path BLOB PRIMARY KEY NOT NULL,
        draft_id TEXT NOT NULL REFERENCES drafts ON DELETE CASCADE,
        digest TEXT NOT NULL,
        linked TEXT NOT NULL
    ) STRICT""",
    "CREATE INDEX file_links_draft ON file_links (draft_id)",
)
