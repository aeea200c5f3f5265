"""Hand-off: articles leave as one file, come back merged, and what both sides changed is settled side by side.

Here must not live: the file's format (`exchange/handoff/`), merging (`document/merging.py`), what is done with the
library (`newsroom/handing_off.py`, `newsroom/taking_back.py`).

Reading order: handoff_desk · settling · versions_sheet · version_words.
"""
