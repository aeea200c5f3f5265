"""Unused pictures: what nothing shows any more, listed with a small form of each, and put aside when somebody says so.

Here must not live: what counts as used; that is `library.unused_pictures`.

Reading order: preview (a job) · unused_sheet · unused_pictures.
"""
