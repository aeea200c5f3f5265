"""Search and social cards: what a search result and other sites make of the page, and where they cut it.

The cards are laid out by `publish.cards` from the tags that the page will have; here they are measured and drawn,
neutral and without anybody's marks. Here must not live: limits of sites (`resources/cards/cards.toml`), or rules of how
a text is cut.

Reading order: faces · drawing · card_view · cards_sheet · cards.
"""
