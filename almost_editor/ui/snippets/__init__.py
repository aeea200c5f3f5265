"""Snippets: text bricks by a short word and Tab, or from a list; the blanks that they leave; the sheet that edits them.

Here live the list, the sheet, and the way from key to brick. Here must not live: what a brick does to a text
(`document/writing/blanks.py`), what its file says (`document/snippets.py`).

Reading order: snippets · blanks · snippet_sheet.
"""
