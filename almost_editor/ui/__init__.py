"""The window: the only room with Qt.

Here live widgets and the objects that carry values between them, the library's lanes and the page. Here must not
live: SQL, Markdown, markup of pages, rules about articles: those rooms are called with values and give values back.

Reading order: actions · lanes · catalogue · open_draft, then one folder or file a feature: shelf · editor · finding ·
page · scrolling · cards · details · series · exporting · printing · proofing · preferences · guide · markdown_help ·
drafting · formatting · pasting · viewing · turns · following · callers · merging · tour; `window` only puts them side
by side.
"""
