"""A second article beside the one that is written: to read in, to copy from, and to change places with.

Never two editors of one article: what stands beside is read, and the one key that makes it the one that is written puts
the other in its place. Here must not live: which articles there are to choose from (`ui/quick_open/`).

Reading order: beside · beside_pane.
"""
