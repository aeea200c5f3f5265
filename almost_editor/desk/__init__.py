"""What an editor would stop at: spelling and grammar, a line of text at a time.

Here live what a reader sees of a line, which words are wrong in it and what could stand there instead. Nothing here
stands in the way of an export. Here must not live: the library's words (library keeps them), windows, processes.

Reading order: findings · visible · words · dictionaries · spelling · grammar · reading · house_words · mending ·
speaking.
"""
