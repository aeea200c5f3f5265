"""The gate: what must be right before an article goes out, and what should be said about it."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from datetime import UTC, datetime

from almost_editor.document.counts import without_fenced_code
from almost_editor.document.dates import display_date, local
from almost_editor.document.draft import CorrectionKind, Draft, Stage
from almost_editor.document.picture_names import pictures_named
from almost_editor.document.publication import Publication
from almost_editor.document.searching import has_tk
from almost_editor.document.text import squash
from almost_editor.document.writing.blanks import first_blank
from almost_editor.errors import ExportRefused
from almost_editor.newsroom.finding import Finding, Level, blocks
from almost_editor.render.dialect import TOP_HEADING
from almost_editor.render.outline import outline
from almost_editor.wording import Later, joined, later, word

HEADLINE_MISSING = "headline-missing"
"""The one rule that no reason overrides."""
WITH_LETTER = frozenset({"bag", "zip", "email"})
"""Formats that a newsletter goes out with."""
POSTAL_ADDRESS = "postal_address"
"""The field of a finding that is the publication’s, not the draft’s."""

_NOT_READY = {
    Stage.IDEA: later("The article is not ready yet: its stage is “idea”."),
    Stage.DRAFT: later("The article is not ready yet: its stage is “draft”."),
    Stage.IN_EDIT: later("The article is not ready yet: its stage is “in edit”."),
    Stage.WITHDRAWN: later("The article is not ready yet: its stage is “withdrawn”."),
}
_HERO_WITHOUT = {
    "alt": later("The hero picture has no alt text."),
    "caption": later("The hero picture has no caption."),
    "credit": later("The hero picture has no credit."),
}
_OPENS = re.compile(r"\{(\+\+|--|~~|>>|==)")
_CLOSES = {"++": "++}", "--": "--}", "~~": "~~}", ">>": "<<}", "==": "==}"}
_LONGEST_MARK = 2_000
"""Characters in which a mark must close: a text may open a thousand that nothing closes."""
_CODE = re.compile(r"(`+)[^`]+\1")
_SHOWN = 40
_SAYS_NOTHING: dict[CorrectionKind, str] = {
    CorrectionKind.CORRECTION: later("The correction of {day} says nothing."),
    CorrectionKind.CLARIFICATION: later("The clarification of {day} says nothing."),
    CorrectionKind.UPDATE: later("The update of {day} says nothing."),
}
_TOO_EARLY: dict[CorrectionKind, str] = {
    CorrectionKind.CORRECTION: later("The correction of {day} is dated before the article was published."),
    CorrectionKind.CLARIFICATION: later("The clarification of {day} is dated before the article was published."),
    CorrectionKind.UPDATE: later("The update of {day} is dated before the article was published."),
}

Check = Callable[[Draft, Publication, datetime], Sequence[Finding]]


def findings(
    draft: Draft, publication: Publication, now: datetime | None = None, *, of_text: Sequence[Finding] = ()
) -> tuple[Finding, ...]:
    """Return what the gate has to say about a draft, what blocks first.

    Shapes: `of_text` is what `text_findings` found, which takes a render and the library. Units: `now` carries a zone.
    """
    moment = now or datetime.now(UTC)
    found = [*(finding for check in CHECKS for finding in check(draft, publication, moment)), *of_text]
    return tuple(sorted(found, key=lambda one: one.level is not Level.BLOCK))


def letter_findings(publication: Publication, format: str) -> tuple[Finding, ...]:
    """Return what is to be said of the letter that goes out with a format: laws want the sender’s postal address."""
    if format not in WITH_LETTER or squash(publication.postal_address):
        return ()
    message = later("The newsletter says no postal address, which many countries’ laws want; the publication has none.")
    return (Finding("postal-address-missing", Level.NOTE, POSTAL_ADDRESS, message),)


def pass_gate(found: Sequence[Finding], override: str) -> None:
    """Let an article out where nothing blocks or somebody gives a reason; without a headline there is none.

    Raises: ExportRefused.
    """
    stopping = blocks(found)
    nameless = [one.message for one in stopping if one.rule == HEADLINE_MISSING]
    if nameless:
        raise ExportRefused(nameless[0], later("Write one: a page cannot go without it, whatever the reason."))
    if stopping and not squash(override):
        said = joined(one.message if isinstance(one.message, Later) else word(one.message) for one in stopping)
        raise ExportRefused(said, later("Put that right, or give a reason to export it as it is (--override REASON)."))


def _stage(draft: Draft, _publication: Publication, _now: datetime) -> list[Finding]:
    if draft.stage.may_go_out:
        return []
    return [Finding("stage", Level.BLOCK, "stage", _NOT_READY[draft.stage])]


def _headline(draft: Draft, _publication: Publication, _now: datetime) -> list[Finding]:
    if squash(draft.headline):
        return []
    return [Finding(HEADLINE_MISSING, Level.BLOCK, "headline", later("The article has no headline."))]


def _embargo(draft: Draft, publication: Publication, now: datetime) -> list[Finding]:
    if draft.embargo is None or draft.embargo <= now:
        return []
    until = local(draft.embargo, publication)
    said = f"{display_date(draft.embargo, publication)}, {until:%H:%M}"
    return [
        Finding("embargo", Level.BLOCK, "embargo", later("The article is under embargo until {moment}.", moment=said))
    ]


def _legal(draft: Draft, _publication: Publication, _now: datetime) -> list[Finding]:
    return (
        [Finding("legal", Level.BLOCK, "legal", later("A lawyer must see the article first."))] if draft.legal else []
    )


def _dates(draft: Draft, publication: Publication, _now: datetime) -> list[Finding]:
    found = []
    if draft.published is None:
        shown = display_date(draft.created, publication)
        message = later("The article has no publication date; the page shows when it was created ({day}).", day=shown)
        found.append(Finding("date-missing", Level.BLOCK, "published", message))
    elif draft.modified and draft.modified < draft.published:
        message = later("It was modified before it was published; the page shows the publication date.")
        found.append(Finding("date-order", Level.NOTE, "modified", message))
    return found


def _furniture(draft: Draft, _publication: Publication, _now: datetime) -> list[Finding]:
    found = []
    if not squash(draft.dek):
        found.append(Finding("dek-missing", Level.NOTE, "dek", later("The article has no dek.")))
    if not any(squash(author.name) for author in draft.authors):
        found.append(Finding("byline-missing", Level.BLOCK, "authors", later("The article has no byline.")))
    if not draft.body.strip():
        found.append(Finding("text-missing", Level.NOTE, "body", later("The article has no text.")))
    return found


def _marks(draft: Draft, _publication: Publication, _now: datetime) -> list[Finding]:
    """Find what somebody meant to come back to: TK, blanks, suggestions and comments (CriticMarkup)."""
    body, hero = without_fenced_code(draft.body), draft.hero
    places = (
        ("headline", word(later("the headline")), (draft.headline,)),
        ("dek", word(later("the dek")), (draft.dek,)),
        ("body", word(later("the text")), (body,)),
        ("authors", word(later("the byline")), tuple(author.name for author in draft.authors)),
        ("dateline", word(later("the dateline")), (draft.dateline,)),
        ("hero", word(later("the words of the hero picture")), (hero.alt, hero.caption, hero.credit)),
        (
            "body",
            word(later("the words of a picture")),
            tuple(f"{one.alt}\n{one.caption}\n{one.credit}" for one in draft.pictures),
        ),
        ("corrections", word(later("a correction")), tuple(one.text for one in draft.corrections)),
    )
    found = [
        Finding("tk", Level.BLOCK, field, later("TK stands in {place}: something is still to come.", place=place))
        for field, place, texts in places
        if has_tk(*texts)
    ]
    found += [
        Finding(
            "blank",
            Level.BLOCK,
            field,
            later("The blank “{left}” in {place} is still to be filled in.", left=_shown(left), place=place),
        )
        for field, place, texts in places
        if (left := first_blank(*(_CODE.sub(" ", text) for text in texts)))
    ]
    mark = squash(_suggestion(_CODE.sub(" ", body)))
    if mark:
        message = later("A suggestion or comment still stands in the text: “{mark}”.", mark=_shown(mark))
        found.append(Finding("suggestion", Level.BLOCK, "body", message))
    return found


def _shown(mark: str) -> str:
    return mark if len(mark) <= _SHOWN else f"{mark[:_SHOWN]}…"


def _suggestion(text: str) -> str:
    """Return the first suggestion or comment of a text, or nothing."""
    for opening in _OPENS.finditer(text):
        end = text.find(_CLOSES[opening[1]], opening.end(), opening.end() + _LONGEST_MARK)
        if end >= 0 and (opening[1] != "~~" or text.find("~>", opening.end(), end) >= 0):
            return text[opening.start() : end + 3]
    return ""


def _headings(draft: Draft, _publication: Publication, _now: datetime) -> list[Finding]:
    level = TOP_HEADING - 1
    for heading in outline(draft.body):
        if heading.level > level + 1:
            message = later(
                "The heading “{text}” skips a level; readers who jump between headings miss one.", text=heading.text
            )
            return [Finding("headings", Level.NOTE, "body", message)]
        level = heading.level
    return []


def _corrections(draft: Draft, publication: Publication, _now: datetime) -> list[Finding]:
    found = []
    for one in draft.corrections:
        day = display_date(one.at, publication)
        if not squash(one.text):
            message = later(_SAYS_NOTHING[one.kind], day=day)
            found.append(Finding("correction-empty", Level.BLOCK, "corrections", message))
        if draft.published is not None and one.at < draft.published:
            message = later(_TOO_EARLY[one.kind], day=day)
            found.append(Finding("correction-date", Level.NOTE, "corrections", message))
    return found


def _pictures(draft: Draft, _publication: Publication, _now: datetime) -> list[Finding]:
    found = []
    hero = draft.hero
    if hero.picture and draft.picture(hero.picture) is None:
        message = later(
            "The hero picture “{picture}” is not in the library; the page goes out without it.", picture=hero.picture
        )
        found.append(Finding("picture-missing", Level.NOTE, "hero", message))
    elif hero.picture:
        missing = [name for name in ("alt", "caption", "credit") if not squash(getattr(hero, name))]
        found += [
            Finding(
                f"hero-{name}-missing",
                Level.NOTE if name == "caption" else Level.BLOCK,
                "hero",
                _HERO_WITHOUT[name],
            )
            for name in missing
        ]
    known = {picture.name for picture in draft.pictures}
    found += [
        Finding(
            "picture-missing",
            Level.NOTE,
            "body",
            later("The text names a picture “{name}” that is not there.", name=name),
        )
        for name in pictures_named(draft.body)
        if name not in known
    ]
    return found


CHECKS: tuple[Check, ...] = (
    _stage, _headline, _embargo, _legal, _dates, _furniture, _marks, _headings, _corrections, _pictures,
)  # fmt: skip
"""All checks, in the order in which their findings are told. Further ones join here."""
