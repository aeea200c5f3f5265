"""Checking: what the rules of the desk say of the open article, in a pane beside the text and as marks in it.

Here live the process that holds the saved article against the rules, what it found last, and the pane that lists it.
Here must not live: what is wrong (desk, newsroom), the card and the keys at a finding (proofreading).

Reading order: checking_process · checks · findings_model · findings_pane · checking.
"""
