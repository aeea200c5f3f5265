"""The style book: what this newsroom writes, and what it does not, as a text file that anybody can read.

Here live an entry, the file's form, how entries find their words, and what becomes of two books. Here must not live:
where the file lies (library), rules for every newsroom (`desk/checks`), windows.

Reading order: patterns · entries · reading · writing · quotations · finding · joining.
"""
