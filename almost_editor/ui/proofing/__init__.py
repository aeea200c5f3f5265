"""Proofs: the page for a lawyer or a source, asked for in a sheet and written by printing.

Here must not live: what a proof says (`publish/proof.py`), and how it is written (`ui/printing`).

Reading order: proof_sheet · proofing.
"""
