"""Saved searches: giving a search a name, and what becomes of it then.

Here live the sheet that asks for the name, and the way to the library. Here must not live: the list of them on the
shelf (`ui/shelf/search_side.py`), searching (`ui/searching.py`).

Reading order: saved_searches · name_sheet.
"""
