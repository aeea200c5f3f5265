"""How text comes in and is handed over: read from what people have, written for what people use.

Here lives what turns foreign text into values (`TakenIn`) and drafts into text files. Here must not live: files on
disk, the library, series that exist already: those meet in `newsroom`.

Reading order: rich (text of other programs as Markdown) · taken_in · escaping · page_words · date_lines · page_head ·
pasted_page · markdown_fields · markdown_file · page_file · zip_door · word_file · handoff (the file from hand to
hand) · file_kinds.
"""
