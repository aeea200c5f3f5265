"""What must be there before an article leaves: its stage, its dates, its names, and nobody who still holds it back."""

from __future__ import annotations

from collections.abc import Iterator

from almost_editor.desk.checks.finding import Level
from almost_editor.desk.checks.rules import Copy, Group, Remark, article_rule
from almost_editor.document.dates import display_date, local
from almost_editor.document.draft import CorrectionKind, Stage
from almost_editor.document.text import squash
from almost_editor.wording import later

HEADLINE_MISSING = "headline-missing"
"""The one rule that no reason overrides."""

_NOT_READY = {
    Stage.IDEA: later("The article is not ready yet: its stage is “idea”."),
    Stage.DRAFT: later("The article is not ready yet: its stage is “draft”."),
    Stage.IN_EDIT: later("The article is not ready yet: its stage is “in edit”."),
    Stage.WITHDRAWN: later("The article is not ready yet: its stage is “withdrawn”."),
}
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


@article_rule(
    "stage",
    Level.BLOCK,
    Group.GATE,
    title=later("Only an article that is ready goes out."),
    reason=later("Whoever exports it must know that the desk is done with it."),
)
def stage(copy: Copy) -> Iterator[Remark]:
    """Find a stage at which articles do not leave."""
    if not copy.draft.stage.may_go_out:
        yield Remark("stage", _NOT_READY[copy.draft.stage])


@article_rule(
    HEADLINE_MISSING,
    Level.BLOCK,
    Group.GATE,
    title=later("An article has a headline."),
    reason=later("A page, a list and a link are called by it."),
)
def headline(copy: Copy) -> Iterator[Remark]:
    """Find an article without a headline."""
    if not squash(copy.draft.headline):
        yield Remark("headline", later("The article has no headline."))


@article_rule(
    "embargo",
    Level.BLOCK,
    Group.GATE,
    title=later("Nothing goes out before its embargo is over."),
    reason=later("A promise to a source holds until the minute that was agreed."),
)
def embargo(copy: Copy) -> Iterator[Remark]:
    """Find an embargo that is not over."""
    draft, publication = copy.draft, copy.publication
    if draft.embargo is not None and draft.embargo > copy.now:
        until = local(draft.embargo, publication)
        said = f"{display_date(draft.embargo, publication)}, {until:%H:%M}"
        yield Remark("embargo", later("The article is under embargo until {moment}.", moment=said))


@article_rule(
    "legal",
    Level.BLOCK,
    Group.GATE,
    title=later("What a lawyer must see waits for the lawyer."),
    reason=later("What was flagged was flagged by somebody who knew why."),
)
def legal(copy: Copy) -> Iterator[Remark]:
    """Find an article that a lawyer must see."""
    if copy.draft.legal:
        yield Remark("legal", later("A lawyer must see the article first."))


@article_rule(
    "date-missing",
    Level.BLOCK,
    Group.GATE,
    title=later("An article has a publication date."),
    reason=later("Lists, feeds and search engines order articles by it."),
)
def date_missing(copy: Copy) -> Iterator[Remark]:
    """Find an article without a publication date."""
    if copy.draft.published is None:
        shown = display_date(copy.draft.created, copy.publication)
        said = later("The article has no publication date; the page shows when it was created ({day}).", day=shown)
        yield Remark("published", said)


@article_rule(
    "date-order",
    Level.NOTE,
    Group.GATE,
    title=later("An article is modified after it was published."),
    reason=later("The page would contradict itself, and shows the publication date instead."),
)
def date_order(copy: Copy) -> Iterator[Remark]:
    """Find a modification before the publication."""
    draft = copy.draft
    if draft.published is not None and draft.modified and draft.modified < draft.published:
        yield Remark("modified", later("It was modified before it was published; the page shows the publication date."))


@article_rule(
    "dek-missing",
    Level.NOTE,
    Group.GATE,
    title=later("An article has a dek."),
    reason=later("Lists, cards and search results show it."),
)
def dek(copy: Copy) -> Iterator[Remark]:
    """Find an article without a dek."""
    if not squash(copy.draft.dek):
        yield Remark("dek", later("The article has no dek."))


@article_rule(
    "byline-missing",
    Level.BLOCK,
    Group.GATE,
    title=later("An article says who wrote it."),
    reason=later("Readers may know who speaks to them."),
)
def byline(copy: Copy) -> Iterator[Remark]:
    """Find an article without a byline."""
    if not any(squash(author.name) for author in copy.draft.authors):
        yield Remark("authors", later("The article has no byline."))


@article_rule(
    "text-missing",
    Level.NOTE,
    Group.GATE,
    title=later("An article has a text."),
    reason=later("A page without one is rarely meant."),
)
def text(copy: Copy) -> Iterator[Remark]:
    """Find an article without a text."""
    if not copy.draft.body.strip():
        yield Remark("body", later("The article has no text."))


@article_rule(
    "correction-empty",
    Level.BLOCK,
    Group.GATE,
    title=later("A correction says what was wrong."),
    reason=later("A dated record without words only tells readers that something was hidden."),
)
def correction_empty(copy: Copy) -> Iterator[Remark]:
    """Find corrections without words."""
    for one in copy.draft.corrections:
        if not squash(one.text):
            yield Remark("corrections", later(_SAYS_NOTHING[one.kind], day=display_date(one.at, copy.publication)))


@article_rule(
    "correction-date",
    Level.NOTE,
    Group.GATE,
    title=later("A correction is later than its article."),
    reason=later("Nothing can be corrected that nobody has read yet."),
)
def correction_date(copy: Copy) -> Iterator[Remark]:
    """Find corrections from before the publication."""
    for one in copy.draft.corrections:
        if copy.draft.published is not None and one.at < copy.draft.published:
            yield Remark("corrections", later(_TOO_EARLY[one.kind], day=display_date(one.at, copy.publication)))
