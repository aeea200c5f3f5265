"""Building everything once more as another machine would, and comparing the bytes."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

from verifying.telling import Verdict

ROOT = Path(__file__).resolve().parent.parent.parent
ELSEWHERE = {"TZ": "Pacific/Kiritimati", "LC_ALL": "C", "LANG": "C", "PYTHONHASHSEED": "424242"}


def built_twice(library: Path, first: Path, work: Path) -> Verdict:
    """Export a copy of a library whose encoded pictures are gone, under another zone, locale, mask and hash seed."""
    copy, second = work / "elsewhere" / "deeper" / "library", work / "second"
    shutil.rmtree(work, ignore_errors=True)
    shutil.copytree(library, copy, ignore=shutil.ignore_patterns("cache"))
    done = subprocess.run(
        [sys.executable, str(ROOT / "packaging" / "verify.py"), "--export", str(copy), str(second)],
        env={**os.environ, **ELSEWHERE, "PYTHONPATH": str(ROOT)}, cwd=work, umask=0o077,
        capture_output=True, text=True, check=False,
    )  # fmt: skip
    if done.returncode != 0:
        return Verdict("two builds compared", 0, [f"the second build failed: {done.stderr.strip()[-300:]}"])
    one, other = _bytes(first), _bytes(second)
    errors = [f"{name} is in one build only" for name in sorted(one.keys() ^ other.keys())]
    errors += [f"{name} differs" for name in sorted(one.keys() & other.keys()) if one[name] != other[name]]
    return Verdict("two builds compared", len(one), errors)


def _bytes(folder: Path) -> dict[str, bytes]:
    return {one.relative_to(folder).as_posix(): one.read_bytes() for one in folder.rglob("*") if one.is_file()}
