"""The command palette: everything that the window can do, by a few letters of what it is called.

Here live the offer and its order. Here must not live: what there is to do (`@action` beside it, `ui/actions.py`), what
counts as meant (`document/quick_open.py`), the sheet and its rows (`ui/widgets/choice_sheet.py`).

Reading order: palette.
"""
