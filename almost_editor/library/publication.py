"""The publication's settings: one row of JSON, readable by older and newer versions alike."""

from __future__ import annotations

import contextlib
import json
from collections.abc import Iterator
from dataclasses import asdict, fields, is_dataclass
from datetime import datetime
from typing import Any

from almost_editor.document.addresses import check_addresses
from almost_editor.document.publication import HouseWords, NavLink, Publication, SlotEnd
from almost_editor.errors import LibraryDamaged
from almost_editor.library.connection import Connection
from almost_editor.wording import later


class PublicationRow:
    """The one publication of a library."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def load(self) -> Publication:
        """Return the publication; what a stored one does not say has its default, what is unknown is passed over.

        Raises: LibraryDamaged where the settings cannot be read.
        """
        return _publication(self._stored())

    def save(self, publication: Publication) -> None:
        """Store the publication; settings of a newer version stay as they are.

        Raises: InvalidValue where it has an address that no page may lead to.
        """
        check_addresses(publication)
        with self._connection.transaction():
            stored = self._stored()
            settings = stored | asdict(publication)
            settings["trending_ends"] = {one.draft_id: one.until.isoformat() for one in publication.trending_ends}
            words = stored.get("words")
            settings["words"] = (words if isinstance(words, dict) else {}) | asdict(publication.words)
            self._connection.run(
                "INSERT INTO publication (id, settings) VALUES (1, ?) "
                "ON CONFLICT (id) DO UPDATE SET settings = excluded.settings",
                (json.dumps(settings, ensure_ascii=False),),
            )

    def make(self) -> None:
        """Store the defaults where there is nothing yet: a later version's defaults must not change written pages."""
        if self._connection.row("SELECT 1 FROM publication") is None:
            self.save(Publication())

    def _stored(self) -> dict[str, Any]:
        row = self._connection.row("SELECT settings FROM publication")
        if row is None:
            return {}
        try:
            settings = json.loads(row["settings"])
        except ValueError as error:
            raise _damaged(self._connection) from error
        if not isinstance(settings, dict):
            raise _damaged(self._connection)
        return settings


def _damaged(connection: Connection) -> LibraryDamaged:
    return LibraryDamaged(
        later("The publication’s settings in “{folder}” are damaged.", folder=connection.folder),
        later("Close the window and put a backup back with: almost-editor library restore"),
    )


def _publication(settings: dict[str, Any]) -> Publication:
    default = Publication()
    known = _known(default, settings)
    words = settings.get("words")
    known["words"] = HouseWords(**_known(default.words, words if isinstance(words, dict) else {}))
    nav = settings.get("nav")
    if isinstance(nav, list):
        known["nav"] = tuple(
            NavLink(str(link.get("label", "")), str(link.get("address", ""))) for link in nav if isinstance(link, dict)
        )
    ends = settings.get("trending_ends")
    if isinstance(ends, dict):
        known["trending_ends"] = tuple(_ends(ends))
    return Publication(**known)


def _ends(stored: dict[str, Any]) -> Iterator[SlotEnd]:
    for draft_id, until in stored.items():
        with contextlib.suppress(ValueError, TypeError):
            yield SlotEnd(draft_id, datetime.fromisoformat(until))


def _known(default: object, settings: dict[str, Any]) -> dict[str, Any]:
    """Return the settings that are fields of `default` and of its type there: text, numbers and lists of text."""
    if not is_dataclass(default):
        return {}
    known: dict[str, Any] = {}
    for field in fields(default):
        value = settings.get(field.name)
        usual = getattr(default, field.name)
        if isinstance(usual, tuple) and isinstance(value, list) and all(isinstance(item, str) for item in value):
            known[field.name] = tuple(value)
        elif isinstance(usual, str | int) and type(value) is type(usual):
            known[field.name] = value
    return known
