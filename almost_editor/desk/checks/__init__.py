"""The checks: one small function for each thing that the house's rules have to say about an article.

A rule looks at one passage, at the fields, or at the article as a whole; its line in `table` gives its name, level,
reason and source. Rules are pure: the same article, publication and time give the same findings. Here must not live:
what only the library can tell (newsroom), what a newsroom writes itself (`desk/stylebook`), windows.

Reading order: finding · passages · rules · then the rules by what they look at, with what they share (calendar_words ·
numerals · figures_said) · table.
"""
