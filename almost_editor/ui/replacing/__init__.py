"""Replacing in all articles: a sheet with every change in its line, and the way there and back.

Here live the sheet, the list of changes, the look at the articles in slices, and the job that replaces. Here must not
live: what counts as the same words (`document/finding.py`), what becomes of an article (`newsroom/replacing.py`).

Reading order: replacing · looking · library_job · on_screen · pages_out · sentences · replace_sheet ·
changes_model · change_delegate.
"""
