"""An article as other systems take it in: WordPress, Ghost, ninjs for agencies, Apple News.

Each file is a pure function of the article value and its rendered text: it says what page and JSON-LD say, in the
words of the other system. Words may lose their dress on the way (a table becomes plain HTML, a coloured piece of code
plain code), but none is lost. Here must not live: what a person chooses, and anything that asks the network.

Reading order: signs · flow · figures · names; wordpress_blocks · wxr; lexical · ghost; ninjs; apple_components ·
apple_news.
"""
