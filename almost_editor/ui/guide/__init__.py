"""The user guide inside the app: its pages with their pictures, a search over all of it, and the page that fits.

Here live the reading of `docs/guide/` and the window that shows it. Its pages are shown as text with styles, not in the
page’s engine: so they are there too where that one is refused. Here must not live: words of the guide.

Reading order: pages (no Qt) · finding_words (no Qt) · fitting · page_text · guide_window · guide.
"""
