"""What was measured, kept by commit: a small file each, ours and the bare arrangement's of the same run.

python tests/benchmarks/history.py      print what was kept last beside what was kept before it
"""

from __future__ import annotations

import json
import platform
import subprocess
import sys
from pathlib import Path

FOLDER = Path(__file__).resolve().parent / "history"
Found = dict[str, dict[str, dict[str, float]]]


def keep(found: Found, folder: Path = FOLDER) -> Path:
    """Write the figures under the commit that is checked out, and return the file."""
    date, commit = _git("show", "-s", "--format=%cs %h").split()
    changed = bool(_git("status", "--porcelain", "--untracked-files=no"))
    folder.mkdir(exist_ok=True)
    file = folder / f"{date}-{commit}{'-changed' if changed else ''}.json"
    about = {
        "commit": commit,
        "machine": f"{platform.system()} {platform.machine()}, Python {platform.python_version()}",
    }
    file.write_text(json.dumps({**about, "found": found}, indent=1) + "\n", encoding="utf-8")
    return file


def comparison(folder: Path = FOLDER) -> str:
    """Return the newest figures beside those before them: each as it is and as a ratio to its own run's bare one."""
    files = sorted(folder.glob("*.json"), key=_age)[-2:]
    if not files:
        return "Nothing has been kept yet: run with --keep.\n"
    kept = [json.loads(file.read_text(encoding="utf-8"))["found"] for file in files]
    row = "{:<12} {:<52} {:>18} {:>18}\n"
    lines = [row.format("text", "figure (ratio to bare)", *(file.stem for file in files), *[""] * (2 - len(files)))]
    for size, measured in kept[-1].items():
        for name in measured["ours"]:
            cells = [_cell(found.get(size, {}), name) for found in kept]
            lines.append(row.format(size, name, *cells, *[""] * (2 - len(cells))))
    return "".join(lines)


def _cell(measured: dict[str, dict[str, float]], name: str) -> str:
    ours, bare = measured.get("ours", {}).get(name), measured.get("bare", {}).get(name)
    if ours is None:
        return ""
    return f"{ours:.1f} ({ours / bare:.2f})" if bare else f"{ours:.1f}"


def _age(file: Path) -> tuple[str, float]:
    return file.name[:10], file.stat().st_mtime


def _git(*arguments: str) -> str:
    done = subprocess.run(["git", *arguments], cwd=FOLDER.parent, capture_output=True, text=True, check=True)
    return done.stdout.strip()


if __name__ == "__main__":
    sys.stdout.write(comparison())
