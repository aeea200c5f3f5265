"""Finding and replacing in the text: a bar below it, and the marks on what was found.

Here live the bar, the marks and the count, and the actions of finding and replacing. Here must not live: what counts as
the same words (`document/finding.py`, `document/patterns.py`), finding articles (`ui/shelf`), replacing in all of them
(`ui/replacing`).

Reading order: finding · search · pattern_search · pattern_job (no Qt) · matches · caret · find_bar · find_field ·
past_words · replacing_here.
"""
