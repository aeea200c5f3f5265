"""What leaves the sample library beside its packages: the whole site, letters, documents, files for systems, proofs."""

from __future__ import annotations

import shutil
from dataclasses import replace
from pathlib import Path

from almost_editor.document.corrections import Readers
from almost_editor.document.draft import CorrectionKind
from almost_editor.library.store import Library
from almost_editor.newsroom.corrections import correct
from almost_editor.newsroom.exporting import export, record
from almost_editor.newsroom.other_systems import SYSTEMS, hand_over
from almost_editor.newsroom.proofing import write_proof
from almost_editor.newsroom.site.exporting import export_site
from almost_editor.publish.layouts import OWN_LAYOUTS
from verifying.making import LAYOUTS, NOW

CORRECTED = "county-delays-harbor-bridge-vote"
RENAMED = "night-ferry-will-run-through-winter"
WITHDRAWN = "harrow-creek-wells-run-dry"
STONE = f"2022/12/{WITHDRAWN}/index.html"
"""The page in the place of the withdrawn article."""
_ALONE = ("email", "docx")


def make_site(library: Path, copy: Path, to: Path) -> None:
    """Export the whole site of a library's copy, after what happens to articles that readers have.

    One is corrected, one gets another slug, one is withdrawn.
    """
    for folder in (copy, to):
        shutil.rmtree(folder, ignore_errors=True)
    shutil.copytree(library, copy)
    with Library.open(copy) as opened:
        for slug in (CORRECTED, RENAMED, WITHDRAWN):
            record(opened, export(opened, slug, copy / "uploaded", layouts=LAYOUTS, now=NOW))
        shutil.rmtree(copy / "uploaded")
        drafts = opened.drafts
        text = "An earlier version of this article had *another* count of commissioners."
        correct(opened, drafts.find(CORRECTED), CorrectionKind.CORRECTION, text, NOW, readers=Readers.SEE_UPDATED)
        drafts.save(replace(drafts.find(RENAMED), slug="night-ferry-runs-on", slug_by_hand=True))
        opened.withdrawals.withdraw(drafts.find(WITHDRAWN).id, "It mixed up two wells.", by="The desk")
        export_site(opened, to, layouts=LAYOUTS, now=NOW)


def make_files(library: Path, to: Path) -> None:
    """Write every article as a letter and a document, all of them for other systems, and a proof of each layout."""
    with Library.open(library, writing=False) as opened:
        slugs = sorted(one.slug for one in opened.drafts.summaries())
        for slug in slugs:
            for format in _ALONE:
                export(opened, slug, to, format, "Verified.", layouts=LAYOUTS, now=NOW)
        for system in SYSTEMS:
            hand_over(opened, slugs, to / system, system, "Verified.", name="all", now=NOW)
        for layout in OWN_LAYOUTS:
            write_proof(opened, f"{layout}-every-kind", to / "proofs", layouts=LAYOUTS, reader="Dana Reyes", made=NOW)
