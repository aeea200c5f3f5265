"""The sample library: invented articles that a newcomer sees first, installed through the door all text comes by."""

from __future__ import annotations

import tomllib
from collections.abc import Callable
from dataclasses import fields, replace
from pathlib import Path
from typing import Any

from almost_editor.document.publication import NavLink, Publication
from almost_editor.errors import Cancelled, InvalidValue
from almost_editor.exchange.file_kinds import read_file
from almost_editor.library.store import Library
from almost_editor.newsroom.taking_in import file_bytes, take_in


def _silent(_done: int, _total: int, _what: str) -> None:
    """Tell nobody."""


def _never() -> bool:
    return False


def install_sample(
    library: Library,
    folder: Path,
    *,
    progress: Callable[[int, int, str], None] = _silent,
    cancelled: Callable[[], bool] = _never,
) -> int:
    """Fill an empty library with the sample: publication, series, articles and pictures; return how many articles.

    Shapes: `folder` holds `sample.toml`, `articles/*.md` and `pictures/`. Raises: InvalidValue where the library has
    articles or series already; Cancelled between two articles; LibraryError.
    """
    if not library.drafts.is_empty() or library.series.all():
        raise InvalidValue(
            "The library is not empty, so the sample was not installed.", "Name another folder with --library DIR."
        )
    settings = tomllib.loads((folder / "sample.toml").read_text(encoding="utf-8"))
    library.publication.save(_publication(settings.get("publication", {})))
    for series in settings.get("series", []):
        library.series.create(series["name"], series.get("description", ""), colour=series.get("colour", ""))
    files = sorted((folder / "articles").glob("*.md"))
    for done, path in enumerate(files):
        if cancelled():
            raise Cancelled("Stopped; the sample library is not complete.", "Delete its folder and start again.")
        progress(done, len(files), path.stem)
        taken = read_file(path.name, file_bytes(path), library.publication.load())
        folders = (folder / "pictures", path.parent)
        take_in(library, replace(taken, part=None), source=path.name, folders=folders, keep_stage=True)
    _arrange(library, settings)
    progress(len(files), len(files), "")
    return len(files)


def _arrange(library: Library, settings: dict[str, Any]) -> None:
    """Put the parts of the series and the trending articles into the order that the settings name."""
    ids = {one.slug: one.id for one in library.drafts.summaries()}
    for series in settings.get("series", []):
        made = library.series.named(series["name"])
        if made:
            members = [ids[slug] for slug in series.get("articles", []) if ids.get(slug) in made.parts]
            library.series.order(made.id, members)
    trending = tuple(ids[slug] for slug in settings.get("trending", []) if slug in ids)
    library.publication.save(replace(library.publication.load(), trending=trending))


def _publication(settings: dict[str, Any]) -> Publication:
    known = {field.name for field in fields(Publication)} - {"words", "nav", "trending"}
    values: dict[str, Any] = {
        key: tuple(value) if isinstance(value, list) else value for key, value in settings.items() if key in known
    }
    if settings.get("nav"):
        values["nav"] = tuple(NavLink(link["label"], link["address"]) for link in settings["nav"])
    return Publication(**values)
