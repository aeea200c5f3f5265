"""The project's own run of published validators over pages and packages that it makes itself.

`tools` finds or installs what is needed; `making` builds libraries, with `unseen` articles in them, and exports them;
`leaving` makes the site and what leaves beside packages; `serving` gives pages to browsers and checkers; `still` runs
what needs no browser, `whole` what is asked of a site, `systems` what is asked of letters, documents and other systems’
files; `axe`, `reading`, `lighthouse`, `types`, `cards`, `feeds` and `ninjs` run in Node;
`twice` builds everything once more under another zone, locale and hash seed, `telling` prints one line for each.
Nothing here is part of the application.
"""
