"""The style book's sheet: its rules in a list, one of them in fields, a sentence to try it on, and the file's own text.

Here live the sheet and what it sends to the library. Here must not live: what a rule finds (`desk/stylebook/`), what
becomes of the file (`newsroom/stylebooks.py`).

Reading order: stylebook · book_sheet · rule_form · trial · text_sheet.
"""
