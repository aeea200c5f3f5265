"""Scrolling: text and page stand at the same words, whichever of them is moved; a click in the page goes to its words.

Here lives what ties the text pane to the pages. Here must not live: what the page shows (page), what the text holds
(editor). Places travel as letters around them (`render/places.py`, `resources/preview/places.js`).

Reading order: text_side · scrolling.
"""
