"""Comfort: how the text is looked at while it is written. Nothing here changes a word or a page.

Here live focus, typewriter mode, zoom, the choice of type, and the text alone on the screen. Here must not live: the
painting of the text (`ui/editor/`), and what a page looks like.

Reading order: comfort · focus · typewriter · type_sheet · alone.
"""
