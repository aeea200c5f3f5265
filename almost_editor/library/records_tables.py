"""The tables and columns of the steps `m008_records` and `m010_mark_signatures`; as released, never changed."""

from __future__ import annotations

RECORDS = (
    """CREATE TABLE corrections (
        draft_id TEXT NOT NULL REFERENCES drafts ON DELETE CASCADE,
        place INTEGER NOT NULL,
        kind TEXT NOT NULL,
        text TEXT NOT NULL,
        at TEXT NOT NULL,
        by TEXT NOT NULL,
        PRIMARY KEY (draft_id, place)
    ) STRICT, WITHOUT ROWID""",
    """CREATE TABLE withdrawals (
        id INTEGER PRIMARY KEY,
        draft_id TEXT NOT NULL REFERENCES drafts ON DELETE CASCADE,
        at TEXT NOT NULL,
        by TEXT NOT NULL,
        reason TEXT NOT NULL,
        shows_reason INTEGER NOT NULL,
        shows_headline INTEGER NOT NULL,
        stage TEXT NOT NULL,
        ended TEXT
    ) STRICT""",
    "CREATE INDEX withdrawals_draft ON withdrawals (draft_id)",
    "CREATE UNIQUE INDEX withdrawals_standing ON withdrawals (draft_id) WHERE ended IS NULL",
    """CREATE TABLE series_choices (
        series_id TEXT NOT NULL REFERENCES series ON DELETE CASCADE,
        draft_id TEXT NOT NULL REFERENCES drafts ON DELETE CASCADE,
        place INTEGER,
        PRIMARY KEY (series_id, draft_id)
    ) STRICT, WITHOUT ROWID""",
    "CREATE INDEX series_choices_draft ON series_choices (draft_id)",
    "ALTER TABLE series ADD COLUMN newsletter_text TEXT NOT NULL DEFAULT ''",
    "ALTER TABLE series ADD COLUMN newsletter_address TEXT NOT NULL DEFAULT ''",
    """CREATE INDEX drafts_section ON drafts (section, julianday(coalesce(published, created)))
       WHERE trashed IS NULL AND stage IN ('ready', 'exported')""",
    "ALTER TABLE exports ADD COLUMN silent INTEGER NOT NULL DEFAULT 0",
    "ALTER TABLE exports ADD COLUMN tombstone INTEGER NOT NULL DEFAULT 0",
    """CREATE TABLE uploads (
        id INTEGER PRIMARY KEY,
        at TEXT NOT NULL,
        by TEXT NOT NULL,
        files BLOB NOT NULL
    ) STRICT""",
)

MARK_SIGNATURES = """CREATE TABLE mark_signatures (
    draft_id TEXT NOT NULL REFERENCES drafts ON DELETE CASCADE,
    number INTEGER NOT NULL,
    kind TEXT NOT NULL,
    digest TEXT NOT NULL,
    "by" TEXT NOT NULL,
    at TEXT NOT NULL,
    PRIMARY KEY (draft_id, number)
) STRICT, WITHOUT ROWID"""
