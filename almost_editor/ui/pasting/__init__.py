"""Pasting: rich text from other programs, put into the text as Markdown.

Here must not live: how Markdown is made of it (`exchange/rich/`), where in a text it goes (`document/pasting`), whole
pages of the publication (`ui/drafting`).

Reading order: reading (in a process) · remarks_sheet · pasting.
"""
