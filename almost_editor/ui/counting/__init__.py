"""Counting: what the words on the screen come to, for whoever wants to know. Nothing is counted with a key.

Here live the words of today, the sheet of counts and what it counts in pauses. Here must not live: the counting itself
(`document/counts.py`, `document/readability.py`), and the words of the text, which the page's rendering counts.

Reading order: counting · figures · today · prose_counter · counts_sheet.
"""
