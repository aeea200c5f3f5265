"""A page as it was copied from the publication's site, read back into the article it shows."""

from __future__ import annotations

import re
from collections.abc import Sequence

from almost_editor.document.publication import Publication
from almost_editor.document.text import clean, squash
from almost_editor.errors import ImportRefused
from almost_editor.exchange.date_lines import read_date_line
from almost_editor.exchange.escaping import as_markdown
from almost_editor.exchange.page_head import read_byline, read_head, split_head, take_dateline
from almost_editor.exchange.page_words import PageWords, blank_or_line, closed, fold, like_headline, lines_of, quoted
from almost_editor.exchange.taken_in import TakenIn
from almost_editor.wording import later

_LONGEST_HEADLINE = 250
_MARK = "\N{ZERO WIDTH NO-BREAK SPACE}"


def looks_like_page(text: str, publication: Publication) -> bool:
    """Tell whether a pasted text is a whole page of the publication, rather than some words of somebody's."""
    return PageWords.of(publication).is_page(lines_of(clean(text).lstrip(_MARK)))


def read_pasted(text: str, publication: Publication, *, verbatim: bool = False) -> TakenIn:
    """Read a copied page: its head, its text, its series; what the layout brings by itself is left out.

    A text that is no page gives its first line as the headline and the rest as the text. `verbatim` splits off
    headline and dek and leaves every line after them in the text, repetitions included.
    Shapes: any line ends, no-break spaces, with or without blank lines and a byte order mark.
    Raises: ImportRefused where there is no text. Law: each word of the text is in the result or in its notes.
    """
    text = clean(text).lstrip(_MARK)
    lines = lines_of(text)
    if not lines:
        raise ImportRefused(
            later("There is no text in it."), later("Copy the whole page, from its headline on, and try again.")
        )
    words = PageWords.of(publication)
    if not words.is_page(lines) and not _has_byline(lines, publication):
        return _read_plain(text, lines)
    notes: list[str] = []
    lines = _drop_site_head(lines, words, notes)
    if verbatim:
        head = split_head(lines)
        series = tuple(dict.fromkeys(name for name in map(words.series_in, head.body) if name))
        return TakenIn(head.headline, head.dek, _markdown(head.body), series, notes=tuple(notes))
    lines, series = _drop_foot(lines, words, notes)
    lines, section, dates = _split_kickers(lines, series, publication, notes)
    head = read_head(lines, publication, above=dates)
    dateline = ""
    if head.body:
        dateline, head.body[0] = take_dateline(head.body[0])
    if dateline:
        notes.append(later("The dateline was read from the first paragraph: “{dateline}”.", dateline=dateline))
    return TakenIn(
        head.headline,
        head.dek,
        _markdown(head.body),
        series,
        authors=head.authors,
        published=head.published,
        modified=head.modified,
        dateline=dateline,
        section=section,
        notes=(*notes, *head.notes),
    )


def _markdown(lines: Sequence[str]) -> str:
    return "\n\n".join(as_markdown(line) for line in lines)


def _has_byline(lines: Sequence[str], publication: Publication) -> bool:
    """Tell whether a byline stands below the headline or the dek: then it is an article, whoever copied it."""
    return any(read_byline(line, publication) for line in lines[1:3])


def _read_plain(text: str, lines: list[str]) -> TakenIn:
    if len(lines[0]) > _LONGEST_HEADLINE:
        note = later("The first line is too long for a headline; all of it is in the text.")
        return TakenIn(body=_markdown(_paragraphs(text)), notes=(note,))
    body = text.split("\n")
    place = next(number for number, line in enumerate(blank_or_line(text)) if line)
    return TakenIn(lines[0], body=_markdown(_paragraphs("\n".join(body[place + 1 :]))))


def _paragraphs(text: str) -> list[str]:
    """Return paragraphs: each line is one, unless blank lines part groups of lines that were wrapped to a width."""
    groups = [group for group in re.split(r"\n{2,}", "\n".join(blank_or_line(text)).strip("\n")) if group]
    if len(groups) < 2:
        return [line for group in groups for line in group.split("\n")]
    paragraphs: list[str] = []
    for group in groups:
        lines = group.split("\n")
        wrapped = len(lines) > 1 and all(50 <= len(line) <= 100 for line in lines[:-1]) and len(lines[-1]) <= 100
        paragraphs += [group] if wrapped else lines
    return paragraphs


def _drop_site_head(lines: list[str], words: PageWords, notes: list[str]) -> list[str]:
    if not words.site_name(lines):
        return lines
    count = 1
    while count < len(lines) - 1 and words.is_nav(lines[count]):
        count += 1
    notes.append(
        later("The publication’s head was left out, since the layout brings it: {lines}.", lines=quoted(lines[:count]))
    )
    return lines[count:]


def _split_kickers(
    lines: list[str], series: Sequence[str], publication: Publication, notes: list[str]
) -> tuple[list[str], str, list[str]]:
    """Return the lines from the headline on, the section named above it, and the dates that stand there."""
    section = ""
    dates: list[str] = []
    sections = {fold(name): name for name in publication.sections}
    while len(lines) > 2 and like_headline(lines[1]):
        line = lines[0]
        if fold(line) in map(fold, series):
            notes.append(
                later(
                    "The series above the headline was left out, since the layout brings it: {line}", line=closed(line)
                )
            )
        elif fold(line) in sections and not section:
            section = sections[fold(line)]
            notes.append(later("The section was read from the line above the headline: {line}", line=closed(line)))
        elif read_date_line(line, publication):
            dates.append(line)
        else:
            break
        lines = lines[1:]
    return lines, section, dates


def _drop_foot(lines: list[str], words: PageWords, notes: list[str]) -> tuple[list[str], tuple[str, ...]]:
    """Return the lines without the blocks below an article, and the series that they name."""
    kept = lines[:1]
    series: list[str] = []
    in_foot = False
    place = 1
    while place < len(lines):
        line = lines[place]
        place += 1
        name = words.series_in(line, in_foot=in_foot or _foot_follows(lines[place:], words))
        if name:
            if fold(name) not in map(fold, series):
                series.append(name)
            notes.append(later("“{line}” became the series; the layout brings the line itself.", line=squash(line)))
        elif words.publication_in(line):
            notes.append(
                later("The newsletter call was left out, since the layout brings it: “{line}”.", line=squash(line))
            )
        elif words.is_trending(line):
            rest = lines[place:]
            if in_foot or _word_count(rest) < _word_count(kept):
                notes.append(_trending_note(line, rest))
                break
            notes.append(_trending_note(line, []))
        else:
            kept.append(line)
            continue
        block = _block(lines[place:], words)
        ends = place + len(block) == len(lines) or words.is_foot(lines[place + len(block)], in_foot=True)
        in_foot = in_foot or ends
        if block and (ends or words.is_trending(line)):
            notes.append(
                later(
                    "Other articles’ headlines were left out, since the layout brings them: {lines}.",
                    lines=quoted(block),
                )
            )
            place += len(block)
    return kept, tuple(series)


def _block(lines: Sequence[str], words: PageWords) -> list[str]:
    """Return the headlines at the start of the lines, up to the next block of the foot or to a paragraph."""
    block: list[str] = []
    for line in lines:
        if words.is_foot(line, in_foot=True) or not like_headline(line):
            break
        block.append(line)
    return block


def _foot_follows(lines: Sequence[str], words: PageWords) -> bool:
    return not lines or bool(words.publication_in(lines[0])) or words.is_trending(lines[0])


def _trending_note(line: str, rest: Sequence[str]) -> str:
    if not rest:
        return later("“{line}” was left out, since the layout brings its own.", line=squash(line))
    return later(
        "“{line}” and what followed it ({lines}) was left out, since the layout brings its own.",
        line=squash(line),
        lines=quoted(rest),
    )


def _word_count(lines: Sequence[str]) -> int:
    return sum(len(line.split()) for line in lines)
