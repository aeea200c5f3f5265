"""An article as a letter: the e-mail newsletter, as HTML that mail programs understand and as plain text.

How a letter looks stands in a template, `_parts/newsletter.html.jinja` and `.txt.jinja` among the layouts, so that a
newsroom can have its own; what is in it comes from the `Article` that the page is made from. Here must not live:
styles, sending.

Reading order: mail_body (the text with every style inlined) · letter (the whole letter, both parts).
"""
