"""The doors by which texts come in and packages go out: attacks lose what they are on the way, or are told."""

from __future__ import annotations

import re
import unicodedata
import zipfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from almost_editor.document.draft import Draft, Stage
from almost_editor.document.front_matter import write_document
from almost_editor.document.publication import Publication
from almost_editor.errors import AlmostError, ImportRefused
from almost_editor.exchange.pasted_page import read_pasted
from almost_editor.library.store import Library
from almost_editor.newsroom.exporting import export
from almost_editor.newsroom.layouts import layout_folders
from almost_editor.newsroom.taking_in import import_file
from almost_editor.paths import resources_folder
from almost_editor.render.full import render
from tests.attacks.corpus import Attack, Places, attacks, filled
from tests.ui.details.desk import picture_bytes

TAG = re.compile(r"<([a-z][a-z0-9]*)")
PLAIN_NAME = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]*")


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    with Library.open(tmp_path / "library") as opened:
        yield opened


@pytest.fixture(scope="module")
def ready(tmp_path_factory: pytest.TempPathFactory) -> tuple[Attack, ...]:
    places = Places("doors", 9, tmp_path_factory.mktemp("doors"))
    return tuple(filled(attack, places) for attack in attacks() if len(attack.text) < 2_000)


def taken_in(library: Library, file: Path) -> Draft | None:
    """Return the draft that a file became, or nothing where it was refused in a sentence."""
    said = ""
    try:
        return import_file(library, file).draft
    except AlmostError as error:
        said = str(error)
    assert said.endswith(".")
    return None


def squashed(text: str) -> str:
    """Return a text's letters and figures alone."""
    return re.sub(r"[\W_]", "", unicodedata.normalize("NFC", text))


def test_what_is_pasted_as_words_stays_words(ready: tuple[Attack, ...]) -> None:
    """A copied page is text: whatever markup somebody put into it is shown as it was written.

    An address alone on its line is a link to itself; where it leads is another test's.
    """
    acted = {}
    for attack in ready:
        page = f"A Headline\n\nA dek.\n\nBy Mara Ellison\n\nWords first.\n\n{attack.text}\n\nWords last.\n"
        body = read_pasted(page, Publication()).body
        tags = set(TAG.findall(render(body))) - {"p", "br", "a"}
        if tags:
            acted[attack.name] = tags
    assert acted == {}


def test_a_markdown_file_with_an_attack_in_every_field_comes_in_and_goes_out(
    library: Library, ready: tuple[Attack, ...], tmp_path: Path
) -> None:
    layouts = layout_folders(library, resources_folder())
    for attack in ready:
        if attack.given not in ("words", "addresses"):
            continue
        text = attack.text
        fields = {
            "headline": text, "dek": text, "section": text, "tags": [text], "dateline": text, "series": text,
            "authors": [{"name": text, "url": text}], "description": text, "language": text, "layout": text,
            "hero": {"picture": text, "alt": text, "caption": text, "credit": text}, "slug": text, text: text,
        }  # fmt: skip
        file = tmp_path / f"{attack.id}.md"
        file.write_text(write_document(fields, f"{text}\n"), encoding="utf-8")
        draft = import_file(library, file).draft
        assert squashed(text) == squashed(draft.headline), attack.name
        assert not draft.slug or PLAIN_NAME.fullmatch(draft.slug), attack.name
        out = tmp_path / "out" / attack.id
        exported = export(library, draft.id, out, layouts=layouts, override="For the test")
        assert exported.path.parent == out
        names = [path.relative_to(out).as_posix() for path in out.rglob("*") if path.is_file()]
        assert all(PLAIN_NAME.fullmatch(part) for name in names for part in name.split("/")), names
        page = (exported.path / "data" / "index.html").read_text(encoding="utf-8")
        assert len(re.findall("<script", page)) == 1
        assert not re.search(r"<[^>]*\s(?:on\w+|style)=", re.sub(r'"[^"]*"', '""', page)), attack.name
        assert not re.search(r'(?:href|src)="(?!https://|http://|mailto:|#|assets/)', page), attack.name


@pytest.mark.parametrize(
    "slug",
    ["../../evil", "/etc/passwd", "..", ".", "CON", "nul.txt", "a\\b", "a/b", "C:evil", "a\u202eb", "x" * 300, "~"],
)
def test_no_slug_leads_a_package_out_of_its_folder(library: Library, tmp_path: Path, slug: str) -> None:
    file = tmp_path / "a.md"
    file.write_text(write_document({"headline": "A", "slug": slug}, "Words.\n"), encoding="utf-8")
    before = set(tmp_path.rglob("*"))
    draft = import_file(library, file).draft
    assert PLAIN_NAME.fullmatch(draft.slug)
    layouts = layout_folders(library, resources_folder())
    for form in ("bag", "zip", "html"):
        export(library, draft.id, tmp_path / "out" / form, form, "For the test", layouts=layouts)
    new = set(tmp_path.rglob("*")) - before
    assert all(path.is_relative_to(tmp_path / "out") or path.is_relative_to(library.folder) for path in new)
    names = zipfile.ZipFile(tmp_path / "out" / "zip" / f"almost-{draft.slug}.zip").namelist()
    assert all(PLAIN_NAME.fullmatch(part) for name in names for part in name.split("/")), names


PICTURES = [
    "../secret.png", "..%2fsecret.png", "%2e%2e/secret.png", "art/../../secret.png", "{outside}/secret.png",
    "file://{outside}/secret.png", "~/secret.png", "..\\secret.png", "link.png", "secret.png\u0000.png",
    "\\\\host\\share\\secret.png", "//host/share/secret.png",
]  # fmt: skip


@pytest.mark.parametrize("name", PICTURES)
def test_a_file_brings_no_picture_from_outside_its_folder(library: Library, tmp_path: Path, name: str) -> None:
    outside = tmp_path / "outside"
    inside = outside / "inside"
    inside.mkdir(parents=True)
    (outside / "secret.png").write_bytes(picture_bytes())
    (inside / "link.png").symlink_to(outside / "secret.png")
    written = name.replace("{outside}", outside.as_posix())
    file = inside / "a.md"
    front = write_document({"headline": "A", "hero": {"picture": written}}, f"![x](<{written}>)\n\n![y]({written})\n")
    file.write_text(front, encoding="utf-8")
    try:
        draft = import_file(library, file).draft
    except ImportRefused:
        return
    assert draft.pictures == ()
    assert not list((library.folder / "pictures").rglob("*.png"))


FRONT_MATTER = [
    "headline: !!python/object/apply:os.system ['true']",
    "headline: !!python/name:os.system",
    "a: &a [x, x]\nb: &b [*a, *a]\nheadline: *b",
    "headline: " + "[" * 3_000,
    "headline: {x: {y: {z: 1}}}\nauthors: {name: [1, 2]}\nhero: 3\ntags: {a: b}",
    "<<: {headline: A}\n? [a, b]\n: c",
    "headline: A\npublished: 99999-99-99\nstage: exported\nlegal: maybe\npart: -1\ncommissioned_words: 1e999",
    'headline: "\\0\\x1b[31m\\u202e"',
    "created: 2001-01-01\nid: ../../x\nrevision: 99\nnotes: x",
]


@pytest.mark.parametrize("front", FRONT_MATTER)
def test_front_matter_makes_a_draft_or_is_refused_in_a_sentence(library: Library, tmp_path: Path, front: str) -> None:
    file = tmp_path / "a.md"
    file.write_text(f"---\n{front}\n---\nWords.\n", encoding="utf-8")
    draft = taken_in(library, file)
    if draft is None:
        return
    assert re.fullmatch(r"[0-9a-f]{32}", draft.id)
    assert draft.stage is not Stage.EXPORTED
    assert "\0" not in draft.headline + draft.notes
    assert draft.body.strip().endswith("Words.")


@pytest.mark.parametrize(
    "data",
    [
        b"+ADw-script+AD4-x+ADw-/script+AD4-",
        "<script>x</script>".encode("utf-16"),
        "<script>x</script>".encode("utf-32"),
        b"\xc0\xbcscript\xc0\xbex",
        b"\xff\xfe<\0s\0",
        b"# A\n\n\x00\x01\x02<script>x</script>",
        b"PK\x03\x04 no zip",
        b"%PDF-1.7 no pdf",
        b"\x89PNG\r\n\x1a\n no picture",
    ],
)
def test_a_file_of_other_letters_is_refused_or_shown_as_words(library: Library, tmp_path: Path, data: bytes) -> None:
    file = tmp_path / "a.md"
    file.write_bytes(data)
    draft = taken_in(library, file)
    if draft is None:
        return
    assert "<script" not in render(draft.body)
    assert "\0" not in draft.body
