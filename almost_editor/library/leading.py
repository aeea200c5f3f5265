"""Which articles lead to other ones, by the links that name those by their ids."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass

from almost_editor.document.inner_links import inner_address
from almost_editor.library.connection import Connection

# The id is a word of the index; corrections are in no index, and few.
_LEADING = """
SELECT id, slug, headline, EXISTS (SELECT 1 FROM exports WHERE draft_id = drafts.id) AS was_out
FROM drafts WHERE trashed IS NULL AND id IN (
    SELECT indexed.draft_id FROM texts JOIN indexed ON indexed.number = texts.rowid WHERE texts MATCH :match
    UNION SELECT draft_id FROM corrections WHERE instr(text, :address)
) ORDER BY saved_order DESC
"""


@dataclass(frozen=True, slots=True)
class Leading:
    """An article that leads to another one."""

    slug: str
    headline: str
    was_out: bool


def leading_to(connection: Connection, ids: Collection[str]) -> list[Leading]:
    """Return the articles outside the trash and these that lead to one of these.

    What was written since the last pause is not known yet. Cost: a question to the index for each.
    """
    found: dict[str, Leading] = {}
    for draft_id in ids:
        values = {"match": f'body : "{draft_id}"', "address": inner_address(draft_id)}
        for row in connection.rows(_LEADING, values):
            found[row["id"]] = Leading(row["slug"], row["headline"], bool(row["was_out"]))
    return [one for draft_id, one in found.items() if draft_id not in ids]
