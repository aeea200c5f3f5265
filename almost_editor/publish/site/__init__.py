"""The pages of a whole site beside its articles: front, series, authors, sections, corrections, and what robots read.

Pure like the rest of publish: lists of stories go in, pages come out, and the same values give the same bytes. A list
page has the metadata, the guard and the look that an article has; its layout is `_site` among the layouts. Here must
not live: libraries, clocks, files, the choice of which articles go out (newsroom).

Reading order: paths · listing · page · redirects.
"""
