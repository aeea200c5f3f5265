"""What a search result and the cards on other sites make of a page's tags: each text laid out, and cut where they cut.

Pure: how wide a text is in a font is for the caller to say (`Measure`).
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from urllib.parse import unquote, urlsplit

from almost_editor.document.draft import Draft
from almost_editor.document.text import squash
from almost_editor.publish.card_limits import Box, CardLimits, Face, ImageLimits, TextLimits

Measure = Callable[[Face, str], float]
"""Return how many pixels a text is wide in a face; longer texts must not be narrower."""
ELLIPSIS = "…"

_WIDE = "\u1100-\u11ff\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff\uff00-\uff60"
_PIECE = re.compile(rf"\s+|[{_WIDE}]\s*|[^\s{_WIDE}–—-]+[–—-]*\s*|[–—-]+\s*")
"""Between two of these a line may break."""
_JOINER = "\u200d"
_STICKS = re.compile("[\u200d\ufe00-\ufe0f\U0001f3fb-\U0001f3ff\U000e0020-\U000e007f]")
_FLAG_LETTER = re.compile("[\U0001f1e6-\U0001f1ff]")


@dataclass(frozen=True, slots=True)
class CardText:
    """A text as a card shows it.

    Shapes: `lines` are what is drawn, the last with its ellipsis where the text is cut; `cut_at` is the place in `text`
    behind the last character that is shown, or None where all of it is. Units: `length` and `limit` are in `unit`,
    `px` or `characters`.
    """

    text: str
    lines: tuple[str, ...]
    cut_at: int | None
    length: float
    limit: float
    unit: str

    @property
    def lost(self) -> str:
        """What nobody sees of the text."""
        return "" if self.cut_at is None else self.text[self.cut_at :].strip()


@dataclass(frozen=True, slots=True)
class Card:
    """One card of a page. Shapes: `image` is the picture's address, or empty; `look` is the one it has as it is."""

    limits: CardLimits
    look: str
    site: str
    host: str
    path: str
    """The way to the page as search results show it: `news › the-slug`."""
    title: CardText
    description: CardText | None
    image: str
    image_too_small: bool
    title_stops_early: bool
    """The title says less than the headline before anybody cuts it."""


def make_card(limits: CardLimits, tags: Mapping[str, str], measure: Measure) -> Card:
    """Return what a site makes of a page's tags, as `metadata.card_tags` gives them."""
    image = _first(limits.image.tags, tags) if limits.image else ""
    address = urlsplit(tags.get("canonical", ""))
    parts = [unquote(part) for part in address.path.split("/") if part]
    title = _text(limits.title, tags, measure)
    headline = tags.get("og:title", "")
    return Card(
        limits=limits,
        look=limits.look if image or limits.image is None else limits.bare,
        site=tags.get("og:site_name", ""),
        host=address.hostname or "",
        path=" › ".join(parts),
        title=title,
        description=_text(limits.description, tags, measure) if limits.description else None,
        image=image,
        image_too_small=bool(image and limits.image) and _too_small(limits.image, tags),
        title_stops_early=headline != title.text and headline.startswith(title.text) and bool(title.text),
    )


def description_fed_by(draft: Draft) -> str:
    """Return the field of a draft that the description comes from, first of all: `description`, `dek` or `body`."""
    return next((name for name in ("description", "dek") if squash(getattr(draft, name))), "body")


def lay_out(text: str, box: Box, measure: Callable[[str], float]) -> CardText:
    """Break a text into the lines of a box, and cut it where the box ends.

    Law: no more lines than the box has, none wider than it is (but for a single letter that is), and what is drawn and
    what is lost are together the text. Cost: measures the text once, and then what is shown.
    """

    def runs(part: str) -> bool:
        return (not box.most_px or measure(part) <= box.most_px) and (
            not box.most_characters or len(part) <= box.most_characters
        )

    shown, end = text, len(text)
    if not runs(text):
        end = _cut(text, 0, box, runs)
        shown = text[:end].rstrip() + ELLIPSIS
    lines: list[str] = []
    at = 0
    while at < len(shown):
        if len(lines) + 1 == box.lines:
            last = shown[at:]
            if measure(last) > box.line_px:
                end = _cut(shown[:end], at, box, lambda part: measure(part) <= box.line_px)
                last = shown[at:end] + ELLIPSIS
            lines.append(last)
            break
        stop = _line_end(shown, at, box.line_px, measure)
        lines.append(shown[at:stop].rstrip())
        at = stop
    length, limit, unit = _counted(text, box, measure)
    return CardText(text, tuple(lines), None if end == len(text) else end, length, limit, unit)


def _text(limits: TextLimits, tags: Mapping[str, str], measure: Measure) -> CardText:
    return lay_out(_first(limits.tags, tags), limits.box, lambda part: measure(limits.box.face, part))


def _first(names: tuple[str, ...], tags: Mapping[str, str]) -> str:
    return next((tags[name] for name in names if tags.get(name)), "")


def _too_small(limits: ImageLimits | None, tags: Mapping[str, str]) -> bool:
    width = tags.get("og:image:width", "")
    return limits is not None and width.isdecimal() and int(width) < limits.least_width_px


def _counted(text: str, box: Box, measure: Callable[[str], float]) -> tuple[float, float, str]:
    if box.most_characters:
        return len(text), box.most_characters, "characters"
    return measure(text), box.most_px or box.line_px * box.lines, "px"


def _line_end(text: str, start: int, line_px: float, measure: Callable[[str], float]) -> int:
    """Return where a line that begins at `start` ends: behind the last word that fits, or within one that is longer."""
    end = start
    for piece in _PIECE.finditer(text, start):
        if measure(text[start : piece.end()].rstrip()) > line_px:
            break
        end = piece.end()
    if end == start:
        end = _most(text, start, lambda part: measure(part) <= line_px)
    # A letter that is wider than the line has one all the same; else no line would ever end.
    return end if end > start else _next_boundary(text, start)


def _cut(text: str, start: int, box: Box, fits: Callable[[str], bool]) -> int:
    """Return the end of the longest part from `start` that fits with an ellipsis behind it."""
    end = _most(text, start, lambda part: fits(part.rstrip() + ELLIPSIS))
    if box.cut == "word":
        word_end = start
        for piece in _PIECE.finditer(text, start):
            if piece.start() + len(piece[0].rstrip()) > end:
                break
            word_end = piece.start() + len(piece[0].rstrip())
        # A word that takes the whole room is cut all the same.
        end = word_end if word_end > start else end
    return start + len(text[start:end].rstrip())


def _most(text: str, start: int, fits: Callable[[str], bool]) -> int:
    """Return the end of the longest part from `start` that fits, at the end of what a reader takes for a letter."""
    reach = 64
    while start + reach < len(text) and fits(text[start : start + reach]):
        reach *= 2
    low, high = start, min(start + reach, len(text))
    while low < high:
        middle = (low + high + 1) // 2
        low, high = (middle, high) if fits(text[start:middle]) else (low, middle - 1)
    while low > start and not _is_boundary(text, low):
        low -= 1
    return low


def _next_boundary(text: str, at: int) -> int:
    at += 1
    while at < len(text) and not _is_boundary(text, at):
        at += 1
    return at


def _is_boundary(text: str, at: int) -> bool:
    """Tell whether a letter, with its accents, or a picture of several signs ends here."""
    if at in (0, len(text)):
        return True
    before, behind = text[at - 1], text[at]
    if before == _JOINER or _STICKS.match(behind) or unicodedata.category(behind).startswith("M"):
        return False
    if _FLAG_LETTER.match(before) and _FLAG_LETTER.match(behind):
        flags = len(text[:at]) - len(re.sub("[\U0001f1e6-\U0001f1ff]+$", "", text[:at]))
        return flags % 2 == 0
    return True
