"""Pictures and their words: alt text for who does not see them, captions, credits."""

from __future__ import annotations

import re
from collections.abc import Iterator
from difflib import SequenceMatcher

from almost_editor.desk.checks.finding import Level
from almost_editor.desk.checks.passages import Kind
from almost_editor.desk.checks.rules import Copy, Group, Remark, Slip, article_rule
from almost_editor.document.picture_names import pictures_named
from almost_editor.document.text import folded, squash
from almost_editor.wording import later

ALT_SOURCE = "WCAG 2.2, 1.1.1"
_FILE_NAME = re.compile(
    r"[\w-]+\.(?:jpe?g|png|gif|webp|avif|heic|tiff?)|(?:img|dsc|dscn|image|photo|picture|pxl)[_ -]?\d+", re.I
)
_LABEL = re.compile(r"!\[([^\[\]]*)\]")
_ALIKE = 0.9


@article_rule(
    "picture-missing",
    Level.NOTE,
    Group.GATE,
    title=later("Every picture that is named is in the library."),
    reason=later("The page goes out without one that is not."),
)
def picture_missing(copy: Copy) -> Iterator[Remark]:
    """Find names of pictures that are not there."""
    draft = copy.draft
    if draft.hero.picture and draft.picture(draft.hero.picture) is None:
        said = later(
            "The hero picture “{picture}” is not in the library; the page goes out without it.",
            picture=draft.hero.picture,
        )
        yield Remark("hero", said)
    known = {picture.name for picture in draft.pictures}
    for name in pictures_named(draft.body):
        if name not in known:
            yield Remark("body", later("The text names a picture “{name}” that is not there.", name=name))


@article_rule(
    "hero-alt-missing",
    Level.BLOCK,
    Group.GATE,
    title=later("The hero picture has alt text."),
    reason=later("Who does not see it is told what it shows."),
    source=ALT_SOURCE,
)
def hero_alt(copy: Copy) -> Iterator[Remark]:
    """Find a hero picture without alt text."""
    if _lacks(copy, copy.draft.hero.alt):
        yield Remark("hero", later("The hero picture has no alt text."))


@article_rule(
    "hero-caption-missing",
    Level.NOTE,
    Group.GATE,
    title=later("The hero picture has a caption."),
    reason=later("Readers want to know what and when they see."),
)
def hero_caption(copy: Copy) -> Iterator[Remark]:
    """Find a hero picture without a caption."""
    if _lacks(copy, copy.draft.hero.caption):
        yield Remark("hero", later("The hero picture has no caption."))


@article_rule(
    "hero-credit-missing",
    Level.BLOCK,
    Group.GATE,
    title=later("The hero picture has a credit."),
    reason=later("Whoever took it is named, and often has to be."),
)
def hero_credit(copy: Copy) -> Iterator[Remark]:
    """Find a hero picture without a credit."""
    if _lacks(copy, copy.draft.hero.credit):
        yield Remark("hero", later("The hero picture has no credit."))


def _lacks(copy: Copy, words: str) -> bool:
    hero = copy.draft.hero
    return bool(hero.picture) and copy.draft.picture(hero.picture) is not None and not squash(words)


@article_rule(
    "alt-file-name",
    Level.NOTE,
    title=later("Alt text is no file name."),
    reason=later("Who does not see the picture hears letters and numbers."),
    source=ALT_SOURCE,
)
def alt_file_name(copy: Copy) -> Iterator[Remark]:
    """Find alt texts that only name a file."""
    for placed in copy.of(Kind.ALT):
        source = placed.places[0].source
        # In the text a file’s name is nothing that is read as words, and no part of the passage.
        label = _LABEL.search(source) if placed.field == "body" else None
        alt = (label[1] if label else source).strip()
        if _FILE_NAME.fullmatch(alt):
            said = later("The alt text “{words}” is a file name.", words=alt)
            yield Remark(placed.field, said, (placed, Slip(0, len(placed.passage.prose), said)))


@article_rule(
    "alt-repeats-caption",
    Level.NOTE,
    title=later("Alt text does not repeat the caption."),
    reason=later("Who hears the page hears both, one after the other."),
    source=ALT_SOURCE,
)
def alt_repeats_caption(copy: Copy) -> Iterator[Remark]:
    """Find pictures whose alt text is their caption."""
    told = [("hero", copy.draft.hero.alt, copy.draft.hero.caption)]
    told += [("pictures", one.alt, one.caption) for one in copy.draft.pictures]
    for field, alt, caption in told:
        mine, other = folded(squash(alt)).rstrip("."), folded(squash(caption)).rstrip(".")
        if mine and SequenceMatcher(None, mine, other, autojunk=False).ratio() >= _ALIKE:
            yield Remark(field, later("The alt text says what the caption says."))
