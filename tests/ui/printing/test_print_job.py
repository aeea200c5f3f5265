from __future__ import annotations

import errno
import re
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from unittest import mock

import pytest

from almost_editor.document.draft import Stage
from almost_editor.errors import Cancelled, ExportRefused, NotFound
from almost_editor.library.store import Library
from almost_editor.newsroom.opening import surroundings
from almost_editor.newsroom.sample import install_sample
from almost_editor.paths import resources_folder
from almost_editor.publish.article import build, render_options
from almost_editor.publish.layouts import load_layout
from almost_editor.publish.page import page_html
from almost_editor.render.full import render
from almost_editor.ui.printing.print_job import Order, make_page, write_pdf

LAYOUTS = (resources_folder() / "layouts",)


@pytest.fixture(scope="module")
def order(tmp_path_factory: pytest.TempPathFactory) -> Order:
    folder = tmp_path_factory.mktemp("printing") / "library"
    with Library.open(folder) as library:
        install_sample(library, resources_folder() / "sample")
        draft = library.drafts.find("harbor-bridge-last-tender")
    return Order(folder, draft.id, LAYOUTS)


def made(order: Order, **how):
    return make_page(order, **({"progress": lambda *_step: None, "cancelled": lambda: False} | how))


def test_the_page_is_the_one_that_would_be_exported(order: Order) -> None:
    page = made(order)
    with Library.open(order.library, writing=False) as library:
        draft = library.drafts.get(order.draft_id)
        article = build(draft, surroundings(library, draft))
    exported = page_html(
        article, render(article.draft.body, render_options(article)), load_layout(article.draft.layout, LAYOUTS)
    )
    assert f"\n{page.html}\n</body>" in exported
    assert page.style_path in exported
    assert page.pictures


def test_the_paper_is_the_publications(order: Order) -> None:
    assert made(order).paper == "letter"
    with Library.open(order.library) as library:
        before = library.publication.load()
        library.publication.save(replace(before, language="da-DK"))
    try:
        assert made(order).paper == "a4"
    finally:
        with Library.open(order.library) as library:
            library.publication.save(before)


def test_it_tells_its_steps_and_stops_when_asked(order: Order) -> None:
    told: list[tuple[int, int, str]] = []
    made(order, progress=lambda *step: told.append(step))
    assert [step[0] for step in told] == [0, 1, 2]
    asked = iter((False, True))
    with pytest.raises(Cancelled):
        made(order, cancelled=lambda: next(asked))


def test_a_layout_that_is_not_there_is_told(order: Order) -> None:
    with pytest.raises(NotFound):
        made(replace(order, layouts=()))


def test_the_file_is_written_whole(tmp_path: Path) -> None:
    write_pdf(tmp_path / "page.pdf", b"one")
    write_pdf(tmp_path / "page.pdf", b"two")
    assert [path.name for path in tmp_path.iterdir()] == ["page.pdf"]
    assert (tmp_path / "page.pdf").read_bytes() == b"two"


@pytest.mark.parametrize(
    ("number", "said"),
    [
        (errno.ENOSPC, "The disk is full"),
        (errno.EACCES, "cannot be written to"),
        (errno.EIO, "could not be written"),
    ],
)
def test_a_write_that_fails_leaves_the_old_file(tmp_path: Path, number: int, said: str) -> None:
    target = tmp_path / "page.pdf"
    target.write_bytes(b"old")
    with (
        mock.patch("os.fsync", side_effect=OSError(number, "broken")),
        pytest.raises(ExportRefused, match=said) as caught,
    ):
        write_pdf(target, b"new")
    assert caught.value.remedy
    assert target.read_bytes() == b"old"
    assert [path.name for path in tmp_path.iterdir()] == ["page.pdf"]


def test_a_folder_that_is_gone_is_told(tmp_path: Path) -> None:
    with pytest.raises(ExportRefused, match="not there any more"):
        write_pdf(tmp_path / "gone" / "page.pdf", b"new")


def test_the_margins_are_those_of_the_layouts_rule() -> None:
    # The engine takes them from us; the exported page, printed by a browser, from its style sheet.
    rule = re.search(
        r"@page \{\s*margin: (\d+)mm (\d+)mm;", (LAYOUTS[0] / "_parts" / "print.css").read_text(encoding="utf-8")
    )
    assert rule is not None
    paper = (Path(__file__).parents[3] / "almost_editor/ui/printing/paper.py").read_text(encoding="utf-8")
    assert f"QMarginsF({rule[2]}, {rule[1]}, {rule[2]}, {rule[1]})" in paper


def test_a_link_to_an_article_of_ours_is_printed_with_its_address(order: Order, tmp_path: Path) -> None:
    with Library.open(tmp_path / "library") as library:
        there = library.drafts.new(headline="There", stage=Stage.READY, published=datetime(2023, 2, 1, 12, tzinfo=UTC))
        here = library.drafts.new(headline="Here", body=f"[As much](almost:{there.id}).\n")
        for draft in (there, here):
            library.drafts.save(draft)
    page = made(replace(order, library=tmp_path / "library", draft_id=here.id))
    assert 'href="https://almost.example/2023/02/there/">As much</a>' in page.html
