"""Almost Editor: write, check, preview and export the articles of a small newsroom.

Read `ARCHITECTURE.md` for the map of the rooms, what each may import and what must not be where.
"""

__version__ = "0.1.0"
