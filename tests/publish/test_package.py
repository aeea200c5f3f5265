from __future__ import annotations

import hashlib
import json
import os
import subprocess
import sys
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from almost_editor.document.draft import Draft
from almost_editor.document.front_matter import read_document
from almost_editor.errors import Cancelled
from almost_editor.publish.archive import zip_bytes
from almost_editor.publish.article import Surroundings, build
from almost_editor.publish.bag import bag_files
from almost_editor.publish.package import Package

Make = Callable[..., Package]


def test_a_package_holds_what_its_page_names(make_package: Make) -> None:
    package = make_package()
    page = package.files["index.html"].decode()
    assets = [path for path in package.files if path.startswith("assets/")]
    assert all(path in page for path in assets)
    assert not any("efefefefefef" in path for path in assets), "a picture that nothing shows stays at home"
    assert {path.rpartition(".")[2] for path in assets} == {"avif", "webp", "jpg", "css", "svg"}
    assert list(package.files) == sorted(package.files)
    assert package.name == "almost-county-delays-vote"


def test_the_manifest_lists_every_file_once(make_package: Make) -> None:
    package = make_package()
    manifest = json.loads(package.files["manifest.json"])
    assert {key: manifest[key] for key in ("format", "formatVersion", "slug", "canonical", "entry")} == {
        "format": "almost-package",
        "formatVersion": 1,
        "slug": "county-delays-vote",
        "canonical": "https://almost.example/2022/11/county-delays-vote/",
        "entry": "index.html",
    }
    listed = {one["path"]: one for one in manifest["files"]}
    assert listed.keys() == package.files.keys() - {"manifest.json"}
    for path, one in listed.items():
        assert one["bytes"] == len(package.files[path])
        assert one["sha256"] == hashlib.sha256(package.files[path]).hexdigest()
    assert {one["role"] for one in listed.values()} == {
        "interchange-wordpress", "interchange-ghost", "interchange-ninjs", "interchange-apple-news",
        "page", "source", "style", "mark", "image", "image-social", "image-16x9", "image-4x3", "image-1x1", "feed",
        "sitemap", "newsletter", "newsletter-text",
    }  # fmt: skip
    assert {one.get("picture") for one in listed.values()} == {None, "harbor-bridge.jpg", "ferry.png"}


def test_the_source_is_the_draft_without_its_notes(make_package: Make, draft: Draft) -> None:
    source = make_package().files["article.md"].decode()
    fields, body = read_document(source)
    assert body == draft.body
    assert fields["headline"] == draft.headline
    assert fields["series"] == "The Crossing"
    assert fields["published"] == "2022-11-09T08:30:15-05:00"
    assert "lawyer" not in source


def test_a_bag_says_what_it_holds(make_package: Make) -> None:
    package = make_package()
    files = bag_files(package)
    payload = [path for path in files if path.startswith("data/")]
    assert files["bagit.txt"] == b"BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n"
    info = files["bag-info.txt"].decode().splitlines()
    assert "Bagging-Date: 2022-11-09" in info
    assert "External-Identifier: https://almost.example/2022/11/county-delays-vote/" in info
    assert f"Payload-Oxum: {sum(len(files[path]) for path in payload)}.{len(payload)}" in info
    assert len(files["manifest-sha256.txt"].splitlines()) == len(payload) == len(package.files)
    assert b"bag-info.txt" in files["tagmanifest-sha256.txt"]


def test_progress_is_told_and_stopping_is_heard(make_package: Make) -> None:
    steps: list[tuple[int, int]] = []
    make_package(progress=lambda done, total: steps.append((done, total)))
    assert steps[0][0] == 0
    assert steps[-1][0] == steps[-1][1] == len(steps) - 1
    with pytest.raises(Cancelled):
        make_package(cancelled=lambda: len(steps) > 0)


def test_layouts_share_what_is_not_theirs(make_package: Make) -> None:
    article, feature = make_package(), make_package(layout="feature")
    assert article.files["article.md"] == feature.files["article.md"]
    same = {path for path in article.files if path.startswith("assets/") and not path.endswith(".css")}
    assert same == {path for path in feature.files if path.startswith("assets/") and not path.endswith(".css")}


_BUILD = """
import hashlib
from tests.publish.conftest import DRAFT, SURROUNDINGS, encode
from almost_editor.paths import resources_folder
from almost_editor.publish.archive import zip_bytes
from almost_editor.publish.article import build, render_options
from almost_editor.publish.bag import bag_files
from almost_editor.publish.layouts import load_layout
from almost_editor.publish.package import build_package
from almost_editor.render.full import render
article = build(DRAFT, SURROUNDINGS)
layout = load_layout("feature", (resources_folder() / "layouts",))
package = build_package(article, layout, render(DRAFT.body, render_options(article)), encode)
print(hashlib.sha256(zip_bytes(package.name, bag_files(package), package.moment)).hexdigest())
"""


def test_the_same_values_give_the_same_bytes_anywhere(make_package: Make, tmp_path: Path) -> None:
    package = make_package(layout="feature")
    here = hashlib.sha256(zip_bytes(package.name, bag_files(package), package.moment)).hexdigest()
    root = Path(__file__).resolve().parents[2]
    for zone, seed, locale in (("UTC", "0", "C.UTF-8"), ("Pacific/Kiritimati", "4242", "C")):
        own = {"TZ": zone, "PYTHONHASHSEED": seed, "LC_ALL": locale, "PYTHONPATH": str(root), "PYTHONUTF8": "1"}
        done = subprocess.run(
            [sys.executable, "-c", _BUILD],
            cwd=tmp_path,
            env=os.environ | own,
            capture_output=True,
            text=True,
            check=True,
        )
        assert done.stdout.strip() == here


def test_a_name_never_leaves_its_line(make_package: Make, draft: Draft, surroundings: Surroundings) -> None:
    publication = replace(surroundings.publication, name="Al\nmost: Payload-Oxum: 1.1")
    package = make_package(build(replace(draft, headline="A\nB"), replace(surroundings, publication=publication)))
    info = bag_files(package)["bag-info.txt"].decode().splitlines()
    assert len(info) == 5
    assert info[0] == "Source-Organization: Al most: Payload-Oxum: 1.1"
