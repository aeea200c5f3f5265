"""Quick open: one article of many, by a few letters of what it is called.

Here live the sheet, its rows, and the names that are gathered from the library for it. Here must not live: what counts
as meant (`document/quick_open.py`), words of the text (`ui/searching.py`).

Reading order: quick_open · gathering · quick_sheet · row_delegate.
"""
