"""What keys mean beyond letters, in the text: lists, pairs, punctuation, lines, tables, footnotes.

Here live the keys' way to the commands of `document.writing`, and the menus that do the same. Here must not live: what
a command does to a text.

Reading order: keys · line_actions · table_actions · note_actions.
"""
