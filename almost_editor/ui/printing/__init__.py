"""Print to PDF: the page on paper, always light, in a file that is there whole or not at all.

It is the same markup with the layout's own print rules, in a page of its own out of sight: what the window shows (its
width, the reader's mode, the mark beside the caret) is not on the paper, and stopping really stops. Here must not
live: style rules for paper; those are the layout's.

Reading order: print_job (runs in another process, or on a lane; no Qt) · paper · printing.
"""
