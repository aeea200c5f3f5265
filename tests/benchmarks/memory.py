"""How much memory a process and its children hold, each shared page counted in parts."""

from __future__ import annotations

import math
import os
import re
from pathlib import Path

_PSS = re.compile(r"^Pss:\s+(\d+)", re.MULTILINE)


def tree_pss_mb(root: int = 0) -> float:
    """Return the proportional set size of a process, this one without `root`, and all below it, in MB.

    Nothing is known beyond Linux.
    """
    if not Path("/proc/self/smaps_rollup").exists():
        return math.nan
    total = 0
    for process in _tree(root or os.getpid()):
        try:
            total += int(_PSS.findall(Path(f"/proc/{process}/smaps_rollup").read_text())[0])
        except (OSError, IndexError):
            continue
    return total / 1024


def _tree(root: int) -> set[int]:
    parents: dict[int, int] = {}
    for entry in Path("/proc").iterdir():
        if entry.name.isdigit():
            try:
                fields = (entry / "stat").read_text().rpartition(")")[2].split()
            except OSError:
                continue
            parents[int(entry.name)] = int(fields[1])
    found, grown = {root}, True
    while grown:
        more = {process for process, parent in parents.items() if parent in found} - found
        found |= more
        grown = bool(more)
    return found
