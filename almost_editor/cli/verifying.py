"""`verify`: a written package is read again."""

from __future__ import annotations

from pathlib import Path

import click

from almost_editor.cli.session import FilePath, answer
from almost_editor.errors import ExportRefused, NotFound
from almost_editor.publish.verifying import verify_package


@click.command(
    epilog="""\b
Examples:
  almost-editor verify ~/upload/almost-night-ferry-will-run-through-winter
  almost-editor verify ~/upload/*.zip
"""
)
@click.argument("packages", nargs=-1, required=True, type=FilePath(), metavar="PACKAGE…")
def verify(packages: tuple[Path, ...]) -> None:
    """Read packages again as they lie on the disk, and say what is wrong with them. Exit code 1 where anything is.

    A package is a bag, its zip, or the page's folder. Every file is held against its checksum; every address that the
    pages ask for, every link and anchor within the package must lead somewhere; no page may ask another host, hold a
    script, or be too heavy.
    """
    broken = 0
    for path in packages:
        faults = _faults(path)
        broken += bool(faults)
        for fault in faults:
            answer(f"{path.name}: {fault}")
        if not faults:
            answer(f"{path.name} is whole.")
    if broken:
        said = "The package is" if len(packages) == 1 else f"{broken} of {len(packages)} packages are"
        raise ExportRefused(f"{said} not as exported.", "Export again, or mend the layout where the page is at fault.")


def _faults(path: Path) -> tuple[str, ...]:
    if not path.exists():
        raise NotFound(f"There is no {path}.", "Name a package: a folder or a zip that was exported.")
    try:
        return verify_package(path)
    except OSError as error:
        raise ExportRefused(f"{path.name} cannot be read: {error.strerror or error}.", "Export it again.") from error
