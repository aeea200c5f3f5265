"""The hand-off file (`.almost`): articles with their pictures, series and history in one zip, from hand to hand.

Stored, never deflated, in one order and of one time: the same articles give the same bytes. `manifest.json` says the
format and the SHA-256 of every other part. Here must not live: the library, merging.

Reading order: carried · values · packing · unpacking.
"""
