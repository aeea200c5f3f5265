"""The headings of the open text: an outline beside it that follows the caret, and a list to go to one by some letters.

Here live the pane, its rows, and what keeps them in step. Here must not live: what a heading is
(`render/outline.py`; it is read off the blocks that the page is made of).

Reading order: headings · outline_model · outline_pane.
"""
