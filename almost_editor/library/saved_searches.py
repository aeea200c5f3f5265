"""Saved searches: what somebody looks for again and again, under a name."""

from __future__ import annotations

from almost_editor.document.searching import SavedSearch
from almost_editor.document.text import squash
from almost_editor.errors import InvalidValue, NotFound
from almost_editor.library.connection import Connection
from almost_editor.wording import later


class SavedSearches:
    """The saved searches of one library."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def all(self) -> tuple[SavedSearch, ...]:
        """Return them by name."""
        rows = self._connection.rows("SELECT id, name, query FROM saved_searches ORDER BY name_key")
        return tuple(SavedSearch(row["id"], row["name"], row["query"]) for row in rows)

    def save(self, name: str, query: str) -> SavedSearch:
        """Keep a search under a name. Raises: InvalidValue where there is no name, no search, or one of that name."""
        name, key = _name(name)
        query = query.strip()
        if not query:
            raise InvalidValue(later("There is no search to be saved."), later("Type what is looked for first."))
        with self._connection.transaction():
            self._refuse_taken(name, key, None)
            row = self._connection.row(
                "INSERT INTO saved_searches (name, name_key, query) VALUES (?, ?, ?) RETURNING id", (name, key, query)
            )
        if row is None:
            raise RuntimeError("An insert that answers nothing.")
        return SavedSearch(row["id"], name, query)

    def rename(self, search_id: int, name: str) -> None:
        """Give a search another name. Raises: NotFound; InvalidValue where there is no name, or one that is taken."""
        name, key = _name(name)
        with self._connection.transaction():
            self._refuse_taken(name, key, search_id)
            changed = self._connection.row(
                "UPDATE saved_searches SET name = ?, name_key = ? WHERE id = ? RETURNING id", (name, key, search_id)
            )
            if changed is None:
                raise NotFound(later("This search is no longer saved."), later("Save it anew."))

    def delete(self, search_id: int) -> None:
        """Forget a search; one that is gone already is fine."""
        with self._connection.transaction():
            self._connection.run("DELETE FROM saved_searches WHERE id = ?", (search_id,))

    def _refuse_taken(self, name: str, key: str, own: int | None) -> None:
        taken = self._connection.row("SELECT id FROM saved_searches WHERE name_key = ?", (key,))
        if taken is not None and taken["id"] != own:
            raise InvalidValue(
                later("There is a saved search “{name}” already.", name=name), later("Choose another name.")
            )


def _name(name: str) -> tuple[str, str]:
    name = squash(name)
    if not name:
        raise InvalidValue(later("A saved search needs a name."), later("Type one."))
    return name, name.casefold()
