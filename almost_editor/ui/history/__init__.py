"""History: what the open article was before, what has changed since, and the way back.

Here live the sheet with its timeline, marked text and compared page, and what it asks of the library. Here must not
live: which revisions are kept (library), how texts (document) and pages (publish) are compared.

Reading order: timeline · marked_text · compare_job (no Qt) · comparing · compared_view · history_sheet · history ·
since_export · since_reading.
"""
