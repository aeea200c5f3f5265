"""Templates: a new article begun from one, and the open article saved as one.

Here live the list to pick from and the sheet that asks for a name. Here must not live: what a template keeps of an
article (`newsroom/templates.py`), its file (`library/text_files.py`).

Reading order: templates · naming_sheet.
"""
