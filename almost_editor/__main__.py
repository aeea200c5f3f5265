"""Start the application with `python -m almost_editor`."""

from __future__ import annotations

import sys

from almost_editor.cli.entry import main

if __name__ == "__main__":
    sys.exit(main())
