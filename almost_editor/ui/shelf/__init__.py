"""The shelf: what there is to work on, by stage, series and author, and a search over all of it.

The shelf is given values and sends requests; it opens nothing, saves nothing and asks no library. Here must not live:
the catalogue that reads summaries, and what becomes of a request.

Reading order: place · when · hits · contents · articles_model · article_delegate · articles_view · places_model ·
place_delegate · places_view · menus · frame · requests · shelf · completing · search_side.
"""
