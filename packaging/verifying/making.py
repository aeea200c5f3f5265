"""Libraries to verify, and what they export: the sample, every layout with every kind of content, and many articles."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

from almost_editor.document.draft import Author, Draft, Hero, Stage
from almost_editor.document.publication import Publication
from almost_editor.errors import NotFound
from almost_editor.library.store import Library
from almost_editor.newsroom.exporting import export
from almost_editor.newsroom.generating import generate
from almost_editor.newsroom.opening import surroundings
from almost_editor.newsroom.sample import install_sample
from almost_editor.paths import resources_folder
from almost_editor.publish.article import build, render_options
from almost_editor.publish.layouts import OWN_LAYOUTS, load_layout
from almost_editor.publish.package import build_package
from almost_editor.render.full import render
from verifying.unseen import add_unseen

TEXTS = Path(__file__).resolve().parent / "texts"
LAYOUTS = (resources_folder() / "layouts",)
NOW = datetime(2026, 11, 1, 12, tzinfo=UTC)
_WITH_TABLE, _WITH_PICTURES = "second-estimate-harbor-bridge-repair-61-million", "harbor-bridge-last-tender"
SHOWN_UNSEEN = ("wide-table", "many-notes", "photo-essay", "long-address", "odd-pictures", "japanese", "hebrew")
"""Those of the unseen articles that the browser sees."""
_LONG_HEADLINE = (
    "Commissioners Put Off Counterrevolutionary Interdepartmental Telecommunications Infrastructure Vote Again"
)


def make_library(folder: Path) -> None:
    """Make the sample library, and in it each layout with each kind of content that the sample lacks."""
    with Library.open(folder) as library:
        install_sample(library, resources_folder() / "sample")
        pictured, plain = (_like(library.drafts.find(slug)) for slug in (_WITH_PICTURES, _WITH_TABLE))
        bare = replace(
            plain, headline=_LONG_HEADLINE, body="One paragraph, and nothing besides.\n", hero=Hero(), dek=""
        )
        bare = replace(bare, pictures=(), series=(), dateline="", section="", tags=())
        for layout in OWN_LAYOUTS:
            _add(library, layout, "with pictures", pictured)
            _add(library, layout, "without a picture", replace(plain, hero=Hero(), pictures=()))
            _add(library, layout, "every kind", replace(pictured, body=_text("every-kind")))
            _add(library, layout, "from right to left", _in_arabic(pictured))
        _add(library, "brief", "nothing but a headline", bare)
        add_unseen(library)


def _like(draft: Draft) -> Draft:
    """Return what an article shows, in a stage that keeps the copies out of each other's pages."""
    return replace(draft, stage=Stage.IN_EDIT, slug_by_hand=True)


def _in_arabic(draft: Draft) -> Draft:
    hero = replace(draft.hero, alt="جسر طويل عند الغروب.", caption="الجسر عند الغروب.", credit="Ines Moreno/Almost")
    return replace(
        draft,
        headline="المقاطعة تؤجل التصويت على الجسر مع ارتفاع التكاليف",
        dek="يريد المفوضون تقديرًا ثانيًا قبل أن يطلبوا من الناخبين 48 مليون دولار، ويقول الركاب إن ذلك طويل جدًا.",
        body=_text("arabic"),
        hero=hero,
        authors=(Author("ليلى حداد", "https://almost.example/authors/layla-haddad/"),),
        language="ar",
        dateline="بورت ألدن",
    )


def _add(library: Library, layout: str, kind: str, like: Draft) -> None:
    slug = f"{layout}-{kind.replace(' ', '-')}"
    new = library.drafts.new(headline=slug)
    library.drafts.save(replace(like, id=new.id, created=new.created, revision=new.revision, layout=layout, slug=slug))


def _text(name: str) -> str:
    return (TEXTS / f"{name}.md").read_text(encoding="utf-8")


def export_all(folder: Path, to: Path) -> None:
    """Export every article of a library as a bag and as a zip, and put nothing on record."""
    with Library.open(folder, writing=False) as library:
        for summary in sorted(library.drafts.summaries(), key=lambda one: one.slug):
            for format in ("bag", "zip"):
                export(library, summary.id, to, format, "Verified.", layouts=LAYOUTS, now=NOW)


def make_many(folder: Path, count: int, to: Path) -> None:
    """Generate a library and write the page of every article that is not in the trash, each into its own folder."""
    with Library.open(folder) as library:
        if library.drafts.is_empty():
            generate(library, count)
        publication = library.publication.load()
        for summary in library.drafts.summaries():
            if not summary.trashed:
                _write_page(library, publication, summary.id, to / summary.slug)


def _write_page(library: Library, publication: Publication, draft_id: str, place: Path) -> None:
    draft = library.drafts.get(draft_id)
    article = build(draft, surroundings(library, draft, NOW))
    layout = load_layout(draft.layout or publication.default_layout, LAYOUTS)

    def encode(*_asked: object) -> bytes:
        raise NotFound("Generated articles have no pictures.", "Leave pictures out of them.")

    package = build_package(article, layout, render(draft.body, render_options(article)), encode)
    for path, data in package.files.items():
        target = place / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(data)
