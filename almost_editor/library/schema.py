"""Which schema a library has. Knows the names of the steps; `migrations` knows what they do."""

from __future__ import annotations

from almost_editor.errors import LibraryDamaged, LibraryTooNew
from almost_editor.library.connection import Connection
from almost_editor.wording import later

SET_NAME = "almost-library"
KNOWN: tuple[str, ...] = (
    "m001_first_library",
    "m002_picture_words",
    "m003_history_and_search",
    "m004_readings_and_saved_searches",
    "m005_days_of_the_budget",
    "m006_large_libraries",
    "m007_not_out_yet",
    "m008_records",
    "m009_focal_points",
    "m010_mark_signatures",
)
"""The names of all migrations, in order; only ever added to. Law: equals the names in `migrations`."""

_TABLE = "_sqlite_migrations"


def pending(connection: Connection) -> tuple[str, ...]:
    """Return the migrations that the library still needs; all of them for a new file.

    Raises: LibraryTooNew; LibraryDamaged where the file is a database of something else.
    """
    tables = {str(row["name"]) for row in connection.rows("SELECT name FROM sqlite_schema WHERE type = 'table'")}
    applied: set[str] = set()
    if _TABLE in tables:
        asked = "SELECT name FROM _sqlite_migrations WHERE migration_set = ?"
        applied = {str(row["name"]) for row in connection.rows(asked, (SET_NAME,))}
    if tables and not applied:
        raise LibraryDamaged(
            later("The database in “{folder}” is not a library of Almost Editor.", folder=connection.folder),
            later("Move the file away, or name another folder."),
        )
    if applied - set(KNOWN) and set(KNOWN) - applied:
        # Steps are only ever added: a newer library has all of ours.
        raise LibraryDamaged(
            later(
                "The library in “{folder}” is damaged: it does not say which version made it.", folder=connection.folder
            ),
            later("Close the window and put a backup back with: almost-editor library restore"),
        )
    if applied - set(KNOWN):
        raise LibraryTooNew(
            later("The library in “{folder}” was made by a newer version of Almost Editor.", folder=connection.folder),
            later("Install the newest version to open it; nothing was changed."),
        )
    return tuple(name for name in KNOWN if name not in applied)
