"""What an editor would stop at: spelling and grammar, a line of text at a time, and the house's rules.

Here live what a reader sees of a line, which words are wrong in it and what could stand there instead, and the checks
that an article is held against. Here must not live: what only the library can tell (newsroom), the library's words
(library keeps them), windows, processes.

Reading order: findings · visible · words · dictionaries · spelling · grammar · reading · house_words · mending ·
speaking; checks/ · stylebook/ · checking.
"""
