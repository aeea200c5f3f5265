"""Where drafts live: one folder with a database and the pictures, and the only room that says SQL.

Here live opening and locking a library, its schema and migrations, and the reading and writing of drafts, series,
pictures, export records and file links. Here must not live: what an article looks like, what a check finds, how a
picture is decoded, windows, threads. Every error of SQLite or the file system leaves as a child of LibraryError.

A `Library` belongs to the thread that opened it.

Reading order: store · drafts · cards · contents · slugs · memberships · series · pictures · history · packing ·
search · keeping_up · exports · files · publication · connection · faults · lock · schema · upgrade · migrations ·
backup · rows · atomic.
"""
