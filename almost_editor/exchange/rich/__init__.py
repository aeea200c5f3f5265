"""Rich text as Markdown: what word processors and browsers put on the clipboard, and files of theirs.

Each program writes HTML of its own; small passes bring the tree to one shape before it is written. Here must not live:
files, pictures' storage, what a draft does with the text.

Reading order: tree · styles · remarks · links · lists · notes · pictures · escapes · runs (text in a line) ·
gathering · tables · blocks · pasted (the whole).
"""
