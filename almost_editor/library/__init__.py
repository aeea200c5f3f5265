"""Where drafts live: one folder with a database and the pictures, and the only room that says SQL.

Here live opening and locking a library, its schema and migrations, the reading and writing of drafts, series, pictures,
export records and file links, and its copies: making, verifying, thinning and restoring them. Here must not live: what
an article looks like, what an editor’s check finds, how a picture is decoded, windows, threads. Every error of SQLite
or the file system leaves as a child of LibraryError.

A `Library` belongs to the thread that opened it.

Reading order: store · drafts · cards · contents · slugs · memberships · series · pictures · history · packing ·
search · names · budget · keeping_up · exports · filling · files · publication · connection · faults · lock · schema ·
upgrade · migrations · rota · backup · kept_pictures · verifying · restoring · conflicts · merging · compacting · rows ·
atomic.
"""
