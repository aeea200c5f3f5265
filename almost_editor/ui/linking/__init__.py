"""Linking: words of the text lead to one of our own articles, or to an address; and links are followed from here.

Here live the sheet that asks where to, what an address under the caret or the mouse is called, and the following of
it. Here must not live: what a link is in the text (`document/writing/links.py`), how an id becomes an address
(`newsroom/opening.py`), the sheet that opens an address outside (`ui/page/link_sheet.py`).

Reading order: words · at_caret · targets · target_sheet · linking · following · renaming.
"""
