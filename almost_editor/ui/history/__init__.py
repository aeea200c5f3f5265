"""History: what the open article was before, what has changed since, and the way back.

Here live the sheet with its timeline and marked text, and what it asks of the library. Here must not live: which
revisions are kept (library), how texts are compared (document).

Reading order: timeline · marked_text · history_sheet · history · since_export.
"""
