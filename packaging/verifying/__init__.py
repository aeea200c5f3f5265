"""The project's own run of published validators over pages and packages that it makes itself.

`tools` finds or installs what is needed, `making` builds libraries and exports them, `serving` gives pages to browsers
and checkers, `still` runs what needs no browser, `browser.mjs`, `types.mjs`, `cards.mjs` and `feeds.mjs` run in Node,
`twice` builds everything once more under another zone, locale and hash seed, `telling` prints one line for each.
Nothing here is part of the application.
"""
