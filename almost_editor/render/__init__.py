"""How Markdown becomes HTML: the one dialect, and the one sanitiser, of page and preview alike.

The unit of everything here is the top-level block: parsed, rendered, sanitised and kept by itself. A full render is
the join of its blocks. Here live parsing, rendering, highlighting and sanitising of a draft's text. Here must not
live: pages and layouts (publish), pictures' bytes (media), files, windows.

Reading order: options · typography · figures · highlight · containers · embed_sites · embed_words · embeds ·
home_links · suggestions · marks · anchors · footnotes · dialect · sanitize · nesting · pieces · full · outline ·
remarks, for a whole text; lines · segments · patches · entries · row · passage · bonds · large · renewal · asking ·
blocks, for one that is being edited; places; elements · marked_words · comparing, for two of them as one.
"""
