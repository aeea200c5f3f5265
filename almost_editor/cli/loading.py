"""Loading by name: the one place where the command line imports while it runs.

Without it every command pays for all of them: the window's modules cost half a second of CPU, publishing a quarter,
and `list` needs neither.
"""

from __future__ import annotations

import importlib
from typing import Any


def load(place: str) -> Any:
    """Return what stands at `module:name`."""
    module, _, name = place.partition(":")
    return getattr(importlib.import_module(module), name)
