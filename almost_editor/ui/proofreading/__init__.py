"""Proofreading: spelling and grammar pointed at as one types, in the text, the headline and the dek.

Here live the process that reads, what it found, the wavy lines, the card beside a word and the keys that lead there.
Here must not live: what is wrong with a word (desk), which words are the house's (library). Nothing here gates.

Reading order: reading_process · reader · proofs · spots · text_marks · field_marks · looking · walking · house · card ·
offering · proofreading.
"""
