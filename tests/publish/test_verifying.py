from __future__ import annotations

import hashlib
import json
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


def _with_page(package: Package, change: Callable[[str], str]) -> Package:
    return replace(
        package, files=dict(package.files) | {"index.html": change(package.files["index.html"].decode()).encode()}
    )


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
    package = _with_page(make_package(), lambda page: page.replace("</body>", markup + "</body>"))
    manifest = json.loads(package.files["manifest.json"])
    manifest["files"] = [
        {"path": path, "sha256": hashlib.sha256(data).hexdigest()}
        for path, data in package.files.items()
        if path != "manifest.json"
    ]
    package = replace(package, files=dict(package.files) | {"manifest.json": json.dumps(manifest).encode()})
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
