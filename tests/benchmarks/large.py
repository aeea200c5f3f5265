"""Generated libraries that benchmarks measure on: made once, kept in a folder of the machine’s cache, and used again.

python tests/benchmarks/large.py            say where they are and how large
python tests/benchmarks/large.py --remove   remove them
"""

from __future__ import annotations

import os
import shutil
import sys
import tempfile
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from almost_editor.library.schema import KNOWN
from almost_editor.library.store import Library
from almost_editor.newsroom.generating import generate

FOLDER = Path(os.environ.get("ALMOST_BENCH_LIBRARIES", Path(tempfile.gettempdir()) / "almost-bench-libraries"))


def library_of(count: int) -> Path:
    """Return the folder of a library with so many drafts; it is generated where there is none of this schema yet."""
    folder = FOLDER / f"{count}-{KNOWN[-1]}"
    if not (folder / "whole").exists():
        shutil.rmtree(folder, ignore_errors=True)
        sys.stderr.write(f"generating {count:,} drafts in {folder}\n")
        with Library.open(folder) as library:
            generate(library, count)
        (folder / "whole").touch()
    return folder


def main() -> None:
    """Say what is kept, or remove it."""
    if "--remove" in sys.argv:
        shutil.rmtree(FOLDER, ignore_errors=True)
    for folder in sorted(FOLDER.glob("*")):
        size = sum(file.stat().st_size for file in folder.rglob("*") if file.is_file())
        sys.stdout.write(f"{folder}  {size / 1e6:,.0f} MB\n")


if __name__ == "__main__":
    main()
