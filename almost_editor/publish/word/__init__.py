"""An article as a Word document: for whoever edits, marks up or prints it in a word processor.

Office Open XML (ECMA-376), written as text from the same `Article` and rendered body as the page: headings, lists,
tables and notes are real ones, styled by the document's styles. Here must not live: looks of pages.

Reading order: runs (text, links, notes, pictures in a line) · lists · tables · blocks (paragraphs) · parts (what is
the same in every document) · document (the whole file).
"""
