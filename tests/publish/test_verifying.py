from __future__ import annotations

import hashlib
import json
import re
import zipfile
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from almost_editor.document.draft import Draft
from almost_editor.errors import ExportRefused
from almost_editor.publish.article import Surroundings, build
from almost_editor.publish.package import Package
from almost_editor.publish.verifying import verify_package
from almost_editor.publish.writing import write_bag, write_html

Make = Callable[..., Package]


@pytest.fixture
def folder(make_package: Make, tmp_path: Path) -> Path:
    return write_bag(make_package(), tmp_path)


@pytest.mark.parametrize("name", ["data/index.html", "data/article.md", "bag-info.txt", "manifest-sha256.txt"])
def test_a_changed_file_is_found(folder: Path, name: str) -> None:
    (folder / name).write_bytes((folder / name).read_bytes() + b" ")
    assert any(name in fault for fault in verify_package(folder))


@pytest.mark.parametrize("name", ["data/manifest.json", "data/index.html", "bag-info.txt", "tagmanifest-sha256.txt"])
def test_a_missing_file_is_found(folder: Path, name: str) -> None:
    (folder / name).unlink()
    assert any("missing" in fault for fault in verify_package(folder))


def test_a_file_too_many_is_found(folder: Path) -> None:
    (folder / "data" / "extra.txt").write_text("x", encoding="utf-8")
    assert any("extra.txt is in no manifest" in fault for fault in verify_package(folder))


def _with_page(package: Package, change: Callable[[str], str], **more: bytes) -> Package:
    """Return a package whose page is another one, and whose manifest knows it."""
    files = dict(package.files) | {"index.html": change(package.files["index.html"].decode()).encode()} | more
    manifest = json.loads(files.pop("manifest.json"))
    manifest["files"] = [
        {"path": path, "sha256": hashlib.sha256(data).hexdigest(), "role": "page" if path[-5:] == ".html" else "other"}
        for path, data in files.items()
    ]
    return replace(package, files=files | {"manifest.json": json.dumps(manifest).encode()})


def _with_end(package: Package, markup: str) -> Package:
    return _with_page(package, lambda page: page.replace("</body>", markup + "</body>"))


@pytest.mark.parametrize(
    ("markup", "said"),
    [
        ('<img src="assets/gone.jpg" alt="">', "assets/gone.jpg"),
        ('<img src="https://elsewhere.example/x.png" alt="">', "another host"),
        ('<img srcset="//elsewhere.example/x.png 1x" alt="">', "another host"),
        ("<script>1</script>", "a script"),
        ("<iframe></iframe>", "<iframe>"),
        ('<p style="color: red">', "style"),
        ('<p onclick="x()">', "onclick"),
        ('<a href="javascript:alert(1)">x</a>', "no page may lead"),
        ('<a href="//elsewhere.example/">x</a>', "no page may lead"),
    ],
)
def test_a_page_that_leans_on_others_is_refused(make_package: Make, tmp_path: Path, markup: str, said: str) -> None:
    package = _with_end(make_package(), markup)
    with pytest.raises(ExportRefused) as caught:
        write_html(package, tmp_path)
    assert said in caught.value.message
    assert list(tmp_path.iterdir()) == []


def test_a_link_to_nowhere_is_told_but_does_not_stop(
    make_package: Make, draft: Draft, surroundings: Surroundings, tmp_path: Path
) -> None:
    package = make_package(build(replace(draft, body="See [below](#nowhere)."), surroundings))
    faults = verify_package(write_bag(package, tmp_path))
    assert len(faults) == 1
    assert "nowhere" in faults[0]


def test_what_is_no_package_is_said_to_be_none(tmp_path: Path) -> None:
    stray = tmp_path / "stray.zip"
    stray.write_bytes(b"PK no")
    assert "This is no package" in verify_package(stray)[0]
    bomb = tmp_path / "bomb.zip"
    with zipfile.ZipFile(bomb, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("top/zeros", b"\0" * 100_000)
    assert "This is no package" in verify_package(bomb)[0]
    empty = tmp_path / "empty"
    empty.mkdir()
    assert verify_package(empty)


def test_a_size_that_is_not_the_manifests_is_found(make_package: Make, tmp_path: Path) -> None:
    package = make_package()
    manifest = json.loads(package.files["manifest.json"])
    manifest["files"][0]["bytes"] += 1
    wrong = replace(package, files=dict(package.files) | {"manifest.json": json.dumps(manifest).encode()})
    with pytest.raises(ExportRefused, match="another size"):
        write_html(wrong, tmp_path)


def test_a_payload_that_is_not_the_bags_is_found(folder: Path) -> None:
    info, sums = folder / "bag-info.txt", folder / "tagmanifest-sha256.txt"
    info.write_text(info.read_text("utf-8").replace("Payload-Oxum: ", "Payload-Oxum: 1"), "utf-8")
    digest = hashlib.sha256(info.read_bytes()).hexdigest()
    sums.write_text(re.sub(r"\w+(?=  bag-info)", digest, sums.read_text("utf-8")), "utf-8")
    assert any("speaks of a payload of 1" in fault for fault in verify_package(folder))


def test_another_articles_page_is_found(make_package: Make, tmp_path: Path) -> None:
    package = _with_page(
        make_package(), lambda page: page.replace('rel="canonical" href="', 'rel="canonical" href="https://x.example/')
    )
    with pytest.raises(ExportRefused, match=r"The page is of https://x\.example/"):
        write_bag(package, tmp_path)


@pytest.mark.parametrize(
    ("markup", "said"),
    [
        ('<p id="twice">a</p><p id="twice">b</p>', "Two things are called #twice."),
        ('<a href="gone.html">x</a>', "A link leads to gone.html, which is not in the package."),
        ('<a href="../outside/">x</a>', "A link leads to ../outside/, which is not in the package."),
    ],
)
def test_a_link_or_anchor_that_is_wrong_is_told(make_package: Make, tmp_path: Path, markup: str, said: str) -> None:
    assert verify_package(write_bag(_with_end(make_package(), markup), tmp_path)) == (said,)


def test_every_page_of_a_package_is_read(make_package: Make, tmp_path: Path) -> None:
    deeper = (
        b'<a href="../index.html">up</a><a href="../">up</a><a href="#no">x</a><link rel="alternate" href="https://x/">'
    )
    package = _with_page(make_package(), lambda page: page, **{"more/index.html": deeper, "mail/index.txt": b"<style>"})
    assert verify_package(write_html(package, tmp_path)) == (
        "A link of more/index.html leads to #no, which is not on the page.",
    )


def test_a_heavy_page_is_told_and_a_long_one_is_not(
    make_package: Make, draft: Draft, surroundings: Surroundings, tmp_path: Path
) -> None:
    rubbish = "".join(f"<!-- {hashlib.sha256(bytes([one])).hexdigest()} -->" for one in range(250))
    heavy = write_html(_with_end(make_package(), rubbish), tmp_path / "heavy")
    assert "The page weighs " in verify_package(heavy)[0]
    words = " ".join(hashlib.sha256(one.to_bytes(2)).hexdigest()[:6] for one in range(20_000))
    long = make_package(build(replace(draft, body=words), surroundings))
    assert verify_package(write_html(long, tmp_path / "long")) == ()


def test_too_many_requests_and_a_heavy_picture_are_told(make_package: Make, tmp_path: Path) -> None:
    icons = {f"assets/{one}.svg": b"<svg/>" for one in "abc"}
    links = "".join(f'<link rel="icon" href="{name}">' for name in icons)
    package = _with_page(
        make_package(),
        lambda page: page.replace("</head>", links + "</head>"),
        **icons,
        **{"assets/x.jpg": bytes(2_000_000)},
    )
    faults = verify_package(write_html(package, tmp_path))
    assert faults[0] == "The page asks for 6 files before any picture; 4 is the most."
    assert faults[1].startswith("assets/x.jpg has 1953.1 KB;")
