"""What is typed: the fields of an article follow from the number of its words, so that nothing can be half of it."""

from __future__ import annotations

from dataclasses import replace

from almost_editor.document.draft import Author, Draft

_SENTENCE = "the harbour council voted on Monday to keep the night ferry running — “for now”, said Zoë Åkerström"
_VOCABULARY = _SENTENCE.split()


def text(article: int, words: int) -> str:
    """Return the first words of an article. Law: each is the start of the next."""
    chosen = (_VOCABULARY[(article * 7 + number * number) % len(_VOCABULARY)] for number in range(words))
    return "".join(f"{word}{chr(10) if place % 12 == 11 else ' '}" for place, word in enumerate(chosen))


def as_typed(draft: Draft, article: int, words: int) -> Draft:
    """Return a draft with so many words of an article, and fields that say so."""
    return replace(
        draft,
        headline=f"Article {article} of {words} words",
        dek=str(words),
        body=text(article, words),
        authors=(Author(f"Author {words % 3}"),),
        tags=(f"tag-{words % 5}",),
    )


def words_of(draft: Draft, article: int) -> int:
    """Return how many words a draft has. Raises: ValueError where it is no such article, or two of them mixed."""
    words = int(draft.dek or 0)
    if draft.body or words:
        want = as_typed(draft, article, words)
        if want != draft:
            raise ValueError(f"Article {article} is mixed: {draft.headline!r}, {draft.dek!r}, {draft.tags!r}")
    return words
