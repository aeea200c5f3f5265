"""Validators that can find nothing prove nothing: each of our own is given a fault of each kind."""

from __future__ import annotations

import importlib
import json
import sys
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType

import pytest

PACKAGING = Path(__file__).resolve().parents[2] / "packaging"
HERE = "https://almost.example/"
PAGE = f'<link rel="canonical" href="{HERE}one/"><p>One.</p>'
URLS = '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">{}</urlset>'
URL = f"<url><loc>{HERE}one/</loc><lastmod>2026-11-01</lastmod></url>"
NEWS = (
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" '
    'xmlns:n="http://www.google.com/schemas/sitemap-news/0.9">'
    f"<url><loc>{HERE}one/</loc><n:news><n:publication><n:name>Almost</n:name><n:language>en</n:language>"
    "</n:publication><n:publication_date>2026-11-01T07:00:00-05:00</n:publication_date><n:title>One</n:title>"
    "</n:news></url></urlset>"
)
LETTER = '<p><img src="https://almost.example/a.jpg" alt="A" width="480"> <a href="https://almost.example/">x</a>{}</p>'
WXR = (
    '<rss xmlns:wp="http://wordpress.org/export/1.2/" xmlns:content="http://purl.org/rss/1.0/modules/content/">'
    "<channel><wp:wxr_version>1.2</wp:wxr_version><item><title>One</title><content:encoded>x</content:encoded>"
    '<wp:post_id>1</wp:post_id><wp:post_type>post</wp:post_type><category nicename="news">News</category>'
    "<wp:postmeta><wp:meta_key>_thumbnail_id</wp:meta_key><wp:meta_value>1</wp:meta_value></wp:postmeta>"
    "</item></channel></rss>"
)
APPLE = {
    "version": "1.7", "identifier": "one", "title": "One", "language": "en", "layout": {}, "componentTextStyles": {},
    "components": [{"role": "title", "text": "One"}],
}  # fmt: skip


@pytest.fixture
def part(monkeypatch: pytest.MonkeyPatch) -> Iterator[object]:
    """Give a module of the run by its name, as `verify.py` finds it."""
    monkeypatch.syspath_prepend(str(PACKAGING))
    yield lambda name: importlib.import_module(f"verifying.{name}")
    for name in [one for one in sys.modules if one.partition(".")[0] == "verifying"]:
        del sys.modules[name]


def lay(folder: Path, files: dict[str, str]) -> Path:
    for name, text in files.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(text, encoding="utf-8")
    return folder


@pytest.mark.parametrize(
    ("sitemap", "fault"),
    [
        (URLS.format(URL), ""),
        (URLS.format(URL + URL), "2 times"),
        (URLS.format(URL.replace("one", "gone")), "no such file"),
        (URLS.format(URL.replace("https://almost.example", "")), "absolute address"),
        (URLS.format(URL.replace("2026-11-01", "Nov. 1")), "lastmod is Nov. 1"),
        (URLS.format(URL.replace("lastmod", "changed")), "unknown elements"),
        (URLS.format(URL).replace("/urlset", "/url"), "mismatched tag"),
        (URLS.format(URL).replace("sitemap/0.9", "sitemap/9"), "its root is"),
        (URLS.format(URL.replace("/one/", "/apart/")), "calls itself"),
        (URLS.format(URL.replace("/one/", "/hidden/")), "must not be indexed"),
        (NEWS, ""),
        (NEWS.replace(">en<", ">english<"), "not whole"),
        (NEWS.replace("<n:title>One</n:title>", ""), "not whole"),
    ],
)
def test_of_a_sitemap(part, tmp_path: Path, sitemap: str, fault: str) -> None:
    hidden = f'<meta name="robots" content="noindex">{PAGE}'.replace("/one/", "/hidden/")
    files = {"one/index.html": PAGE, "apart/index.html": PAGE, "hidden/index.html": hidden, "sitemap.xml": sitemap}
    verdict = part("whole").sitemaps(lay(tmp_path, files), "sitemaps", site=True)
    assert verdict.good is not bool(fault)
    assert fault in "".join(verdict.errors)


@pytest.mark.parametrize(
    ("text", "fault"),
    [
        (f"User-agent: *\nAllow: /\n\nSitemap: {HERE}sitemap.xml\n", ""),
        (f"User-agent: *\nDisallow: /\n\nSitemap: {HERE}sitemap.xml\n", "may not read"),
        (f"User-agent: *\nAllow: /\n\nSitemap: {HERE}gone.xml\n", "not there"),
        ("User-agent: *\nAllow: /\n", "no sitemap"),
    ],
)
def test_of_what_robots_are_told(part, tmp_path: Path, text: str, fault: str) -> None:
    verdict = part("whole").robots(lay(tmp_path, {"robots.txt": text, "sitemap.xml": ""}))
    assert verdict.good is not bool(fault)
    assert fault in "".join(verdict.errors)


@pytest.mark.parametrize(
    ("to", "listed", "fault"),
    [
        ("one", "/old/ https://almost.example/one/ 301\n", ""),
        ("gone", "/old/ https://almost.example/gone/ 301\n", "not there"),
        ("old", "/old/ https://almost.example/old/ 301\n", "leads on"),
        ("one", "", "in one of list and pages only"),
    ],
)
def test_of_a_redirect(part, tmp_path: Path, to: str, listed: str, fault: str) -> None:
    leads = f'<meta http-equiv="refresh" content="0; url={HERE}{to}/">'
    files = {"one/index.html": PAGE, "old/index.html": leads, "_redirects": listed}
    verdict = part("whole").redirects(lay(tmp_path, files))
    assert verdict.good is not bool(fault)
    assert fault in "".join(verdict.errors)


@pytest.mark.parametrize(
    ("address", "good"), [("/one/", True), ("one/", True), (f"{HERE}one/", True), ("/gone/", False), ("../", False)]
)
def test_of_a_link_within_the_site(part, tmp_path: Path, address: str, *, good: bool) -> None:
    front = f'<link rel="canonical" href="{HERE}"><a href="{address}">x</a>'
    verdict = part("whole").own_links(lay(tmp_path / "site", {"index.html": front, "one/index.html": PAGE}))
    assert verdict.good is good


@pytest.mark.parametrize(
    ("more", "fault"),
    [
        ("Unsubscribe", ""),
        ("", "nowhere to unsubscribe"),
        ("Unsubscribe<script>x</script>", "<script>"),
        ('Unsubscribe<img src="a.jpg" alt="A" width="4">', "without a whole address"),
        ('Unsubscribe<a href="/about/">x</a>', "leads to /about/"),
        ("Unsubscribe" + "x" * 110_000, "clips"),
    ],
)
def test_of_a_letter(part, tmp_path: Path, more: str, fault: str) -> None:
    files = {"newsletter/index.html": LETTER.format(more), "newsletter/plain.txt": "One.\n"}
    verdict = part("systems").letters(lay(tmp_path, files))
    assert verdict.good is not bool(fault)
    assert fault in "".join(verdict.errors)


@pytest.mark.parametrize(
    ("was", "now", "fault"),
    [
        ("", "", ""),
        ("<rss", "<!DOCTYPE rss><rss", "DOCTYPE"),
        (' nicename="news"', "", "without nicename"),
        ("<wp:meta_value>1", "<wp:meta_value>2", "is no item"),
        (">post<", ">page<", "no post"),
        ("1.2</", "9</", "no wxr_version"),
        ("<title>One</title>", "", "without headline"),
    ],
)
def test_of_a_file_for_wordpress(part, tmp_path: Path, was: str, now: str, fault: str) -> None:
    text = WXR.replace(was, now, 1) if was else WXR
    verdict = part("systems").wordpress(lay(tmp_path, {"wordpress.wxr.xml": text}))
    assert verdict.good is not bool(fault)
    assert fault in "".join(verdict.errors)


@pytest.mark.parametrize(("node", "good"), [("paragraph", True), ("footnote", False)])
def test_of_a_file_for_ghost(part, tmp_path: Path, node: str, *, good: bool) -> None:
    lexical = json.dumps({"root": {"type": "root", "children": [{"type": node, "children": []}]}})
    post = {"title": "One", "slug": "one", "published_at": "2026-11-01", "status": "published", "lexical": lexical}
    whole = {"db": [{"meta": {"version": "5"}, "data": {"posts": [post]}}]}
    verdict = part("systems").ghost(lay(tmp_path, {"ghost.json": json.dumps(whole)}))
    assert verdict.good is good


@pytest.mark.parametrize(
    ("component", "fault"),
    [
        ({"role": "body"}, ""),
        ({"role": "footnotes"}, "unknown role"),
        ({"role": "body", "textStyle": "gone"}, "is nowhere"),
    ],
)
def test_of_an_article_for_apple_news(part, tmp_path: Path, component: dict[str, str], fault: str) -> None:
    text = json.dumps({**APPLE, "components": [component]})
    verdict = part("systems").apple(lay(tmp_path, {"apple-news/article.json": text}))
    assert verdict.good is not bool(fault)
    assert fault in "".join(verdict.errors)


def test_of_a_document_that_is_none(part, tmp_path: Path) -> None:
    verdict = part("systems").word(lay(tmp_path, {"one.docx": "Not a zip."}))
    assert not verdict.good


@pytest.mark.parametrize(
    ("text", "fault"),
    [
        ('<meta name="robots" content="noindex">Not for publication', ""),
        ("Not for publication", "may index"),
        ('<meta name="robots" content="noindex">', "does not say"),
        ('<meta name="robots" content="noindex">Not for publication<img alt="" src="a.jpg">', "asks for a.jpg"),
    ],
)
def test_of_a_proof(part, tmp_path: Path, text: str, fault: str) -> None:
    verdict = part("systems").proofs(lay(tmp_path, {"proof.html": text}))
    assert verdict.good is not bool(fault)
    assert fault in "".join(verdict.errors)


def test_nothing_to_look_at_is_a_fault_of_its_own(part, tmp_path: Path) -> None:
    systems: ModuleType = part("systems")
    held = (systems.letters, systems.wordpress, systems.ghost, systems.apple, systems.word, systems.proofs)
    assert not any(one(tmp_path).good for one in held)
