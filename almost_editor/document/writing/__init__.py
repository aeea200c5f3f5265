"""What the keys do beyond letters: text commands with a room to think in.

Each is a pure function of a text and a selection that gives an `Edit`, or None where there is nothing to do. The text
may be a window of a larger one: whole lines around the selection. Here must not live: keys, menus, settings.

Reading order: rewriting · items · lists · blocks · lines · emphasis · prose · pairs · punctuation · links · tables ·
table_commands · notes · blanks · erasing.
"""
