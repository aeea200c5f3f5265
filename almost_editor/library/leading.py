"""Which articles lead to another one, by the links that name it by its id."""

from __future__ import annotations

from collections.abc import Iterable

from almost_editor.document.inner_links import inner_address
from almost_editor.library.connection import Connection

# The id is a word of the index; corrections are in no index, and few.
_LEADING = """
SELECT id, headline FROM drafts WHERE trashed IS NULL AND id <> :id AND id IN (
    SELECT indexed.draft_id FROM texts JOIN indexed ON indexed.number = texts.rowid WHERE texts MATCH :match
    UNION SELECT draft_id FROM corrections WHERE instr(text, :address)
) ORDER BY saved_order DESC
"""


def leading_to(connection: Connection, ids: Iterable[str]) -> list[str]:
    """Return the headlines of the articles outside the trash and these that lead to one of these.

    What was written since the last pause is not known yet. Cost: a question to the index for each.
    """
    asked = list(ids)
    found: dict[str, str] = {}
    for draft_id in asked:
        values = {"id": draft_id, "match": f'body : "{draft_id}"', "address": inner_address(draft_id)}
        found |= {row["id"]: row["headline"] for row in connection.rows(_LEADING, values)}
    return [headline for draft_id, headline in found.items() if draft_id not in asked]
