"""How Markdown becomes HTML: the one dialect, and the one sanitiser, of page and preview alike.

The unit of everything here is the top-level block: parsed, rendered, sanitised and kept by itself. A full render is
the join of its blocks. Here live parsing, rendering, highlighting and sanitising of a draft's text. Here must not
live: pages and layouts (publish), pictures' bytes (media), files, windows.

Reading order: options · typography · dialect · figures · highlight · sanitize · nesting · segments · patches · blocks ·
full · outline.
"""
