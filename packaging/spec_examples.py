"""The examples of the CommonMark specification, which the tests hold the renderer against.

They come with the source distribution of the parser, which is locked anyway: its line in the lock names their hash.
The tests read them from the archive as it is; the application needs none of this.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path

_LOCKED = re.compile(r"^markdown-it-py==(\S+)(?: \\\n +--hash=\S+)+", re.M)


def ensure(lock: Path, folder: Path, say: Callable[[str], None], run_pip: Callable[..., None]) -> None:
    """Fetch the archive into a folder of the environment, once for each locked version. Raises: what pip's run does."""
    locked = _LOCKED.search(lock.read_text(encoding="utf-8"))
    if locked is None or (folder / f"markdown_it_py-{locked[1]}.tar.gz").exists():
        return
    say("Fetching the examples of the CommonMark specification (once)…")
    folder.mkdir(parents=True, exist_ok=True)
    wanted = folder / "wanted.txt"
    wanted.write_text(locked[0] + "\n", encoding="utf-8")
    run_pip("download", "--require-hashes", "--no-deps", "--no-binary", ":all:", "-d", str(folder), "-r", str(wanted))
