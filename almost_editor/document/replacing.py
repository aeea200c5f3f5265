"""Replacing words in whole articles: where they stand, what stands there afterwards, and whether it still does.

Code and addresses are text like any other: whoever looks the changes through sees them. Only what names an article by
its id is left alone.
"""

from __future__ import annotations

import hashlib
import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace

from almost_editor.document.draft import Draft, Picture
from almost_editor.document.finding import pattern_of, spans
from almost_editor.document.text import clean_line
from almost_editor.wording import later, tr

AROUND = 60
"""Characters of the line that are shown before and behind a change."""
_ALT, _CAPTION = "alt:", "caption:"
_NAMES = {
    "headline": later("Headline"),
    "dek": later("Dek"),
    "body": later("Text"),
    "notes": later("Notes"),
    "hero-caption": later("Hero’s caption"),
    "hero-alt": later("Hero’s alt text"),
}


@dataclass(frozen=True, slots=True)
class Wanted:
    """What is looked for, as it is typed, and what comes in its place."""

    find: str
    replacement: str = ""
    match_case: bool = False
    whole_words: bool = False

    def pattern(self) -> re.Pattern[str] | None:
        """Return what finds it; None for no words."""
        found = pattern_of(self.find, match_case=self.match_case)
        if found is None or not self.whole_words:
            return found
        return re.compile(rf"(?<!\w)(?:{found.pattern})(?!\w)", found.flags & re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Change:
    """Words of an article that others come in place of. Units: characters of the text `where`."""

    where: str
    """`headline`, `dek`, `body`, `notes`, `hero` and the like: a key of `texts_of`."""
    start: int
    old: str
    new: str
    before: str
    """Of the same line, to be shown."""
    after: str

    @property
    def end(self) -> int:
        """Where the words end."""
        return self.start + len(self.old)


def texts_of(draft: Draft) -> dict[str, str]:
    """Return all texts of an article that words are replaced in, in the order they are read."""
    texts = {"headline": draft.headline, "dek": draft.dek, "body": draft.body}
    texts |= {"hero-caption": draft.hero.caption, "hero-alt": draft.hero.alt}
    for picture in draft.pictures:
        texts |= {f"{_CAPTION}{picture.name}": picture.caption, f"{_ALT}{picture.name}": picture.alt}
    return texts | {"notes": draft.notes}


def name_of(where: str) -> str:
    """Return what a text is called."""
    if where.startswith(_CAPTION):
        return tr("Caption of {picture}", picture=where.removeprefix(_CAPTION))
    if where.startswith(_ALT):
        return tr("Alt text of {picture}", picture=where.removeprefix(_ALT))
    return tr(_NAMES[where])


def with_texts(draft: Draft, texts: Mapping[str, str]) -> Draft:
    """Return an article with these texts; those that are not named stay."""

    def of_picture(picture: Picture) -> Picture:
        return replace(
            picture,
            caption=texts.get(f"{_CAPTION}{picture.name}", picture.caption),
            alt=texts.get(f"{_ALT}{picture.name}", picture.alt),
        )

    return replace(
        draft,
        headline=texts.get("headline", draft.headline),
        dek=texts.get("dek", draft.dek),
        body=texts.get("body", draft.body),
        notes=texts.get("notes", draft.notes),
        hero=replace(
            draft.hero,
            caption=texts.get("hero-caption", draft.hero.caption),
            alt=texts.get("hero-alt", draft.hero.alt),
        ),
        pictures=tuple(of_picture(picture) for picture in draft.pictures),
    )


def changes_in(draft: Draft, wanted: Wanted) -> tuple[Change, ...]:
    """Return what would change in an article; what would stay as it is is no change."""
    pattern = wanted.pattern()
    if pattern is None:
        return ()
    # Every text that words are replaced in has them on one line.
    new = clean_line(wanted.replacement)
    return tuple(change for where, text in texts_of(draft).items() for change in _changes(where, text, pattern, new))


def _changes(where: str, text: str, pattern: re.Pattern[str], new: str) -> Iterator[Change]:
    for start, end in spans(text, pattern):
        if text[start:end] == new:
            continue
        line_start = text.rfind("\n", 0, start) + 1
        line_end = text.find("\n", end)
        line_end = len(text) if line_end < 0 else line_end
        first, last = max(line_start, start - AROUND), min(line_end, end + AROUND)
        before = ("…" if first > line_start else "") + text[first:start]
        after = text[end:last] + ("…" if last < line_end else "")
        yield Change(where, start, text[start:end], new, before, after)


def still_stand(draft: Draft, changes: Iterable[Change]) -> bool:
    """Tell whether the words of all changes are where they were."""
    texts = texts_of(draft)
    return all(texts.get(one.where, "")[one.start : one.end] == one.old for one in changes)


def changed(draft: Draft, changes: Iterable[Change]) -> Draft:
    """Return an article with changes made. Law: where they `still_stand`, nothing else is another than it was."""
    by_text: defaultdict[str, list[Change]] = defaultdict(list)
    for change in changes:
        by_text[change.where].append(change)
    texts = texts_of(draft)
    return with_texts(draft, {where: _changed(texts[where], there) for where, there in by_text.items()})


def _changed(text: str, changes: Iterable[Change]) -> str:
    parts, at = [], 0
    for change in sorted(changes, key=lambda one: one.start):
        parts += [text[at : change.start], change.new]
        at = change.end
    return "".join((*parts, text[at:]))


def texts_digest(draft: Draft) -> str:
    """Return what all texts of an article are known by: the same as long as nobody changed one."""
    whole = hashlib.sha256()
    for where, text in texts_of(draft).items():
        for part in (where, text):
            data = part.encode("utf-8", "surrogatepass")
            whole.update(f"{len(data)}:".encode())
            whole.update(data)
    return whole.hexdigest()
