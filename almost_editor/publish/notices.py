"""Corrections, clarifications and updates as readers see them: on the article's page and on a page of all of them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime

from markupsafe import Markup

from almost_editor.document.dates import display_date, machine_date
from almost_editor.document.draft import Correction, CorrectionKind
from almost_editor.document.publication import Publication
from almost_editor.document.text import squash
from almost_editor.publish.wording import in_plain_words
from almost_editor.render.options import RenderOptions
from almost_editor.render.remarks import render_line
from almost_editor.render.typography import set_text


@dataclass(frozen=True, slots=True)
class Notice:
    """One record on a page; it is also the moment of its own, for whatever sets one.

    Shapes: `label` is the house word for its kind; `html` is sanitised, `text` says the same without marks.
    """

    kind: str
    label: str
    html: Markup
    text: str
    machine: str
    display: str


@dataclass(frozen=True, slots=True)
class CorrectionEntry:
    """One record beside others of other articles; `text` is Markdown of one line, `moment` carries a zone."""

    headline: str
    address: str
    kind: CorrectionKind
    text: str
    moment: datetime
    language: str
    articles: Mapping[str, str] = field(default_factory=dict)
    """Where the articles are that the text leads to, by their ids."""

    def notice(self, publication: Publication) -> Notice:
        """Return it as a page sets it."""
        return notice_of(Correction(self.kind, self.text, self.moment), publication, self.language, self.articles)


def notices(
    corrections: tuple[Correction, ...], publication: Publication, language: str, articles: Mapping[str, str]
) -> tuple[Notice, ...]:
    """Return an article's records as its page sets them, the newest first."""
    return tuple(notice_of(one, publication, language, articles) for one in reversed(corrections))


def notice_of(one: Correction, publication: Publication, language: str, articles: Mapping[str, str]) -> Notice:
    """Return a record as a page sets it; `language` is the article's, `articles` are those that it leads to."""
    words = publication.words
    labels = {
        CorrectionKind.CORRECTION: words.correction,
        CorrectionKind.CLARIFICATION: words.clarification,
        CorrectionKind.UPDATE: words.update,
    }
    options = RenderOptions(language=language, site=publication.address, articles=articles)
    return Notice(
        kind=one.kind.value,
        label=squash(labels[one.kind]),
        # Cleaned by the sanitiser, as every block of a text.
        html=Markup(render_line(one.text, options)),  # noqa: S704
        text=set_text(in_plain_words(one.text), language),
        machine=machine_date(one.at, publication),
        display=display_date(one.at, publication),
    )
