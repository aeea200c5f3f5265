"""Where drafts live: one folder with a database and the pictures, and the only room that says SQL.

Here live opening and locking a library, its schema and migrations, the reading and writing of drafts, series, pictures,
export records, readings and file links, and its copies: making, verifying, thinning and restoring them. Here must not
live: what an article looks like, what an editor’s check finds, how a picture is decoded, windows, threads. Every error
of SQLite or the file system leaves as a child of LibraryError.

A `Library` belongs to the thread that opened it.

Reading order: store · drafts · saving · stored · cards · contents · corrections · slugs · memberships · series ·
series_choices · going_out · leading · shelves · naming · pictures · history · packing · readings · mark_signatures ·
search · candidates · saved_searches · word_lists · stylebook · text_files · budget · keeping_up · exports ·
withdrawals · uploads · filling · files · publication · connection · place · faults · reserve · rescue · lock · schema ·
seal · upgrade · migrations · rota · backup · kept_pictures · house_files · unused_pictures · verifying · rounds ·
restoring · conflicts · merging · compacting · rows · atomic.
"""
