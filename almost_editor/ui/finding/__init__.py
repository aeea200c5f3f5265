"""Finding in the text: a bar below it, and the marks on what was found.

Here live the bar, the marks and the count, and the actions of finding. Here must not live: what counts as the same
words (`document/finding.py`), finding articles (`ui/shelf`).

Reading order: finding · find_bar · matches.
"""
