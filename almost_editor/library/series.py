"""Series: making, naming, merging and ordering them."""

from __future__ import annotations

import re
import sqlite3
import uuid
from collections import Counter, defaultdict
from collections.abc import Sequence

from almost_editor.document.addresses import is_allowed
from almost_editor.document.series import COLOURS, Series
from almost_editor.document.slugs import make_slug, unique_slug
from almost_editor.document.text import clean, clean_line, squash
from almost_editor.errors import InvalidValue, NotFound
from almost_editor.library.connection import Connection
from almost_editor.library.going_out import old_series_slugs
from almost_editor.library.memberships import Memberships
from almost_editor.library.series_choices import Choices, SeriesChoices
from almost_editor.wording import later

_COLOUR = re.compile("#[0-9a-f]{6}")
_STRAIGHT = str.maketrans({"‘": "'", "’": "'", "ʼ": "'", "“": '"', "”": '"'})


def name_key(name: str) -> str:
    """Return what two names of the same series have in common: case, spaces and curls of quotes do not count."""
    return squash(name).translate(_STRAIGHT).casefold()


class SeriesShelf:
    """The series of one library."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._memberships = Memberships(connection)
        self._choices = SeriesChoices(connection)

    def all(self) -> list[Series]:
        """Return all series by name, each with the ids of its drafts in part order, trashed ones left out."""
        with self._connection.snapshot():
            rows = self._connection.rows("SELECT * FROM series")
            choices = self._choices.all()
            members = self._connection.rows("SELECT series_id, draft_id FROM memberships ORDER BY series_id, part")
            # Few are in the trash: to look each member up would read as many drafts as have a series.
            trashed = {row[0] for row in self._connection.rows("SELECT id FROM drafts WHERE trashed IS NOT NULL")}
        parts: defaultdict[str, list[str]] = defaultdict(list)
        for series_id, draft_id in members:
            if draft_id not in trashed:
                parts[series_id].append(draft_id)
        made = (_series(row, parts[row["id"]], choices.get(row["id"], Choices())) for row in rows)
        return sorted(made, key=lambda series: name_key(series.name))

    def names(self) -> dict[str, str]:
        """Return the names of all series by their ids."""
        return {row["id"]: row["name"] for row in self._connection.rows("SELECT id, name FROM series")}

    def old_slugs(self) -> list[tuple[str, str]]:
        """Return the slugs that readers may know series by, each with the id of the series that it leads to."""
        return old_series_slugs(self._connection)

    def get(self, series_id: str) -> Series:
        """Return a series, or the one it was merged into. Raises: NotFound."""
        with self._connection.snapshot():
            living = self._memberships.living(series_id)
            row = self._connection.row("SELECT * FROM series WHERE id = ?", (living,))
            if living is None or row is None:
                raise _missing()
            return _series(row, self._memberships.members(living, trashed=False), self._choices.of(living))

    def named(self, name: str) -> Series | None:
        """Return the series of that name: case, spaces and straight or curly apostrophes do not count."""
        row = self._connection.row("SELECT id FROM series WHERE name_key = ?", (name_key(name),))
        return self.get(row["id"]) if row else None

    def find(self, slug: str) -> Series:
        """Return the series that has the slug, or else had it before a merge. Raises: NotFound."""
        row = self._connection.row(
            """SELECT id FROM series WHERE slug = :slug
               UNION ALL SELECT series_id FROM old_series_slugs WHERE slug = :slug LIMIT 1""",
            {"slug": slug},
        )
        if row is None:
            raise NotFound(
                later("There is no series “{slug}” in this library.", slug=slug),
                later("See the series with: almost-editor series list"),
            )
        return self.get(row["id"])

    def create(self, name: str, description: str = "", *, colour: str = "", series_id: str = "") -> Series:
        """Make a series; the colour least used and a fresh id where none is given. Raises: InvalidValue."""
        name = _name(name)
        with self._connection.transaction():
            self._refuse_taken(name, "")
            series_id = series_id or uuid.uuid4().hex
            self._connection.run(
                "INSERT INTO series (id, name, name_key, slug, description, colour) VALUES (?, ?, ?, ?, ?, ?)",
                (
                    series_id,
                    name,
                    name_key(name),
                    self._free_slug(name, series_id),
                    clean(description),
                    _colour(colour) if colour else self._next_colour(),
                ),
            )
            return self.get(series_id)

    def rename(self, series_id: str, name: str) -> Series:
        """Give a series another name; its slug follows until an article was exported while it was in it.

        Raises: InvalidValue, NotFound.
        """
        name = _name(name)
        with self._connection.transaction():
            series = self.get(series_id)
            self._refuse_taken(name, series.id)
            slug = series.slug
            renamed = make_slug(series.name, fallback="series") != make_slug(name, fallback="series")
            if renamed and not self._memberships.was_out(series.id):
                slug = self._free_slug(name, series.id)
                self._connection.run("DELETE FROM old_series_slugs WHERE slug = ?", (slug,))
            self._connection.run(
                "UPDATE series SET name = ?, name_key = ?, slug = ? WHERE id = ?",
                (name, name_key(name), slug, series.id),
            )
            return self.get(series.id)

    def describe(self, series_id: str, text: str) -> None:
        """Change what a series says of itself. Raises: NotFound."""
        with self._connection.transaction():
            self._connection.run(
                "UPDATE series SET description = ? WHERE id = ?", (clean(text), self.get(series_id).id)
            )

    def recolour(self, series_id: str, colour: str) -> None:
        """Change the colour of a series' dot. Shapes: `#rrggbb`. Raises: NotFound, InvalidValue."""
        with self._connection.transaction():
            self._connection.run("UPDATE series SET colour = ? WHERE id = ?", (_colour(colour), self.get(series_id).id))

    def choose(self, series_id: str, *, pins: Sequence[str], left_out: Sequence[str]) -> Series:
        """Say what its *More On* block shows first, and what never. Raises: NotFound."""
        with self._connection.transaction():
            series = self.get(series_id)
            self._choices.put(series.id, pins, left_out)
            return self.get(series.id)

    def call(self, series_id: str, text: str, address: str) -> Series:
        """Give a series a newsletter call of its own; empty means the publication's. Raises: NotFound, InvalidValue."""
        text, address = clean_line(text).strip(), clean_line(address).strip()
        if address and not is_allowed(address):
            raise InvalidValue(
                later("No page can lead to “{address}”.", address=address),
                later("Use an address with https://, or a path such as /newsletter/."),
            )
        with self._connection.transaction():
            series = self.get(series_id)
            self._connection.run(
                "UPDATE series SET newsletter_text = ?, newsletter_address = ? WHERE id = ?", (text, address, series.id)
            )
            return self.get(series.id)

    def merge(self, source_id: str, target_id: str) -> Series:
        """Move the source's articles behind the target's, in their order, and let the source's slug find the target.

        Raises: NotFound, InvalidValue.
        """
        with self._connection.transaction():
            source, target = self.get(source_id), self.get(target_id)
            if source.id == target.id:
                raise InvalidValue(
                    later("A series cannot be merged with itself."), later("Choose another one to merge it with.")
                )
            for draft_id in self._memberships.members(source.id):
                merged = [target.id if found == source.id else found for found in self._memberships.of(draft_id)]
                self._memberships.put(draft_id, merged)
            for statement in (
                "UPDATE old_series_slugs SET series_id = :target WHERE series_id = :source",
                "UPDATE merged_series SET series_id = :target WHERE series_id = :source",
                "DELETE FROM series WHERE id = :source",
                "INSERT OR REPLACE INTO old_series_slugs (slug, series_id) VALUES (:slug, :target)",
                "INSERT INTO merged_series (id, series_id) VALUES (:source, :target)",
            ):
                values = {"source": source.id, "target": target.id, "slug": source.slug}
                self._connection.run(statement, values)
            return self.get(target.id)

    def delete(self, series_id: str) -> None:
        """Take a series away; its articles stay. Raises: NotFound."""
        with self._connection.transaction():
            series = self.get(series_id)
            for draft_id in self._memberships.members(series.id):
                left = [found for found in self._memberships.of(draft_id) if found != series.id]
                self._memberships.put(draft_id, left)
            self._connection.run("DELETE FROM series WHERE id = ?", (series.id,))

    def add(self, draft_id: str, series_id: str, part: int | None = None) -> Series:
        """Put a draft into a series, as the last part or the one named; a member already is moved there.

        Units: `part` counts from 1. Raises: NotFound.
        """
        with self._connection.transaction():
            series = self.get(series_id)
            if self._connection.row("SELECT 1 FROM drafts WHERE id = ?", (draft_id,)) is None:
                raise NotFound(
                    later("There is no such article in this library."),
                    later("See the articles with: almost-editor list"),
                )
            self._memberships.put(draft_id, [*self._memberships.of(draft_id), series.id])
            if part is not None:
                shown = [found for found in self._memberships.members(series.id, trashed=False) if found != draft_id]
                shown.insert(max(part, 1) - 1, draft_id)
                self._order(series.id, shown)
            return self.get(series.id)

    def remove(self, draft_id: str, series_id: str) -> Series:
        """Take a draft out of a series; the parts behind it move up. Raises: NotFound."""
        with self._connection.transaction():
            series = self.get(series_id)
            left = [found for found in self._memberships.of(draft_id) if found != series.id]
            self._memberships.put(draft_id, left)
            return self.get(series.id)

    def order(self, series_id: str, draft_ids: Sequence[str]) -> Series:
        """Put the parts of a series into this order; members that are not named come after, as they stood.

        Raises: NotFound; InvalidValue where an article is not in the series.
        """
        with self._connection.transaction():
            series = self.get(series_id)
            if set(draft_ids) - set(self._memberships.members(series.id)):
                raise InvalidValue(
                    later("An article is not in the series “{name}”.", name=series.name),
                    later("Add it to the series, then order the parts."),
                )
            self._order(series.id, list(dict.fromkeys(draft_ids)))
            return self.get(series.id)

    def _order(self, series_id: str, wanted: list[str]) -> None:
        rest = [found for found in self._memberships.members(series_id) if found not in set(wanted)]
        self._memberships.arrange(series_id, wanted + rest)

    def _refuse_taken(self, name: str, series_id: str) -> None:
        row = self._connection.row(
            "SELECT name FROM series WHERE name_key = ? AND id <> ?", (name_key(name), series_id)
        )
        if row is not None:
            raise InvalidValue(
                later("There is already a series “{name}”.", name=row["name"]),
                later("Choose another name, or merge the two series."),
            )

    def _free_slug(self, name: str, series_id: str) -> str:
        rows = self._connection.rows(
            "SELECT slug FROM series WHERE id <> :id UNION SELECT slug FROM old_series_slugs WHERE series_id <> :id",
            {"id": series_id},
        )
        return unique_slug(make_slug(name, fallback="series"), {row["slug"] for row in rows})

    def _next_colour(self) -> str:
        used = Counter(row["colour"] for row in self._connection.rows("SELECT colour FROM series"))
        return min(COLOURS, key=lambda colour: used[colour])


def _series(row: sqlite3.Row, parts: Sequence[str], choices: Choices) -> Series:
    return Series(
        id=row["id"],
        name=row["name"],
        slug=row["slug"],
        description=row["description"],
        colour=row["colour"],
        parts=tuple(parts),
        pins=choices.pins,
        left_out=choices.left_out,
        newsletter_text=row["newsletter_text"],
        newsletter_address=row["newsletter_address"],
    )


def _name(name: str) -> str:
    name = clean_line(name).strip()
    if not name:
        raise InvalidValue(later("A series needs a name."), later("Type one."))
    return name


def _colour(colour: str) -> str:
    if not _COLOUR.fullmatch(colour.lower()):
        raise InvalidValue(later("“{colour}” is not a colour.", colour=colour), later("Write it like #3a6e8f."))
    return colour.lower()


def _missing() -> NotFound:
    return NotFound(
        later("There is no such series in this library."), later("See the series with: almost-editor series list")
    )
