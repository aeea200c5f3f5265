"""The editor: the sheet on which headline, dek, address and text are written.

Here live the text pane, its type, its highlighting and the fields above it; what keys mean beyond letters is in
`ui/keys/`, what a writer switches about the look in `ui/comfort/`. Here must not live: saving, rendering, checks; the
open draft hears of every change, and whoever needs the words listens.

Reading order: sheet · fields · places · text_pane · text_type · ground · standing · text_layout · block_painting ·
markdown_lines · highlighter · commands · formatting.
"""
