"""How articles leave: the page that readers get, and the package that it ships in.

Everything a page or package says is derived once, in `article.Article`, and read from there by the layout, the
metadata, the manifest and the source file: documents that are made from one value agree. All of it is pure (the same
values give the same bytes, on any machine) but for `writing`, which touches the disk. Here must not live: libraries,
windows, clocks, the rules an editor stops at.

Reading order: wording · places · pictures · notices · article · source · layouts · head · nameplates · metadata ·
card_limits · cards · page · outgoing · feeds · sitemaps · elements · wrapping · text_table · plain_text · newsletter/
· word/ · interchange/ (other systems) · companions · package · tombstone · tombstone_package · bag · archive ·
reading_page · weighing · verifying · writing; site/, the pages that are no article; compared, for a page beside what
it was; proof, for one that is not out.
"""
