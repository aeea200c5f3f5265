from __future__ import annotations

import errno
import os
import zipfile
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from almost_editor.document.draft import Draft
from almost_editor.errors import Cancelled, ExportRefused
from almost_editor.publish import writing
from almost_editor.publish.article import Surroundings, build
from almost_editor.publish.bag import bag_files
from almost_editor.publish.package import Package
from almost_editor.publish.verifying import verify_package
from almost_editor.publish.writing import write_bag, write_html, write_zip

Make = Callable[..., Package]
WRITERS = (write_bag, write_html, write_zip)
every_writer = pytest.mark.parametrize("write", WRITERS)


def _files(folder: Path) -> dict[str, bytes]:
    return {one.relative_to(folder).as_posix(): one.read_bytes() for one in folder.rglob("*") if one.is_file()}


def test_a_bag_is_written_whole(make_package: Make, tmp_path: Path) -> None:
    package = make_package()
    folder = write_bag(package, tmp_path / "new" / "place")
    assert folder == tmp_path / "new" / "place" / "almost-county-delays-vote"
    assert _files(folder) == bag_files(package)
    assert verify_package(folder) == ()
    assert list(folder.parent.iterdir()) == [folder]


def test_a_plain_folder_is_the_bags_payload(make_package: Make, tmp_path: Path) -> None:
    package = make_package()
    folder = write_html(package, tmp_path)
    assert _files(folder) == dict(package.files)
    assert verify_package(folder) == ()


def test_a_zip_is_canonical(make_package: Make, tmp_path: Path) -> None:
    package = make_package()
    path = write_zip(package, tmp_path)
    assert verify_package(path) == ()
    with zipfile.ZipFile(path) as archive:
        entries = archive.infolist()
        assert {one.filename.partition("/")[2]: archive.read(one) for one in entries} == bag_files(package)
    assert [one.filename for one in entries] == sorted(one.filename for one in entries)
    assert {one.date_time for one in entries} == {(2022, 11, 9, 13, 30, 14)}
    assert {(one.external_attr >> 16, one.create_system, one.compress_type) for one in entries} == {(0o100644, 3, 0)}


@every_writer
def test_an_earlier_package_of_the_article_is_replaced(
    write: Callable[..., Path], make_package: Make, draft: Draft, surroundings: Surroundings, tmp_path: Path
) -> None:
    write(make_package(), tmp_path)
    changed = make_package(build(replace(draft, headline="Changed"), surroundings))
    path = write(changed, tmp_path)
    assert verify_package(path) == ()
    page = _files(tmp_path)
    assert any(b"<h1>Changed</h1>" in data for data in page.values())
    assert not any(b"County Delays Vote On" in data for data in page.values())
    assert list(tmp_path.iterdir()) == [path]


@every_writer
def test_what_is_not_ours_is_never_touched(write: Callable[..., Path], make_package: Make, tmp_path: Path) -> None:
    package = make_package()
    path = write(package, tmp_path)
    if path.is_dir():
        (path / "mine.txt").write_text("my own notes", encoding="utf-8")
    else:
        path.write_bytes(b"my own file")
    before = _files(tmp_path)
    with pytest.raises(ExportRefused, match="already there") as caught:
        write(package, tmp_path)
    assert caught.value.remedy
    assert _files(tmp_path) == before


@pytest.mark.parametrize("left", [".DS_Store", "data/Thumbs.db", "data/assets/desktop.ini"])
def test_what_a_desktop_leaves_in_every_folder_is_not_in_the_way(make_package: Make, tmp_path: Path, left: str) -> None:
    folder = write_bag(make_package(), tmp_path)
    (folder / left).write_bytes(b"x")
    assert write_bag(make_package(), tmp_path) == folder
    assert not (folder / left).exists()


@every_writer
def test_another_articles_package_is_never_touched(
    write: Callable[..., Path], make_package: Make, draft: Draft, surroundings: Surroundings, tmp_path: Path
) -> None:
    publication = replace(surroundings.publication, address="https://other.example/")
    write(make_package(build(draft, replace(surroundings, publication=publication))), tmp_path)
    before = _files(tmp_path)
    with pytest.raises(ExportRefused):
        write(make_package(), tmp_path)
    assert _files(tmp_path) == before


def test_an_empty_folder_and_a_file_in_the_way(make_package: Make, tmp_path: Path) -> None:
    package = make_package()
    (tmp_path / package.name).mkdir()
    assert verify_package(write_bag(package, tmp_path)) == ()
    taken = tmp_path / "taken"
    taken.write_text("a file", encoding="utf-8")
    for write in WRITERS:
        with pytest.raises(ExportRefused):
            write(package, taken)
    other = tmp_path / "other"
    other.mkdir()
    (other / package.name).write_text("a file", encoding="utf-8")
    with pytest.raises(ExportRefused):
        write_bag(package, other)
    assert taken.read_text(encoding="utf-8") == "a file"


@pytest.mark.skipif(os.name == "nt", reason="links need rights there")
def test_a_link_in_the_way_is_left_alone(make_package: Make, tmp_path: Path) -> None:
    package = make_package()
    real = write_bag(package, tmp_path / "real")
    (tmp_path / "there").mkdir()
    (tmp_path / "there" / package.name).symlink_to(real)
    with pytest.raises(ExportRefused):
        write_bag(package, tmp_path / "there")


@every_writer
def test_stopping_leaves_nothing(write: Callable[..., Path], make_package: Make, tmp_path: Path) -> None:
    package = make_package()
    with pytest.raises(Cancelled):
        write(package, tmp_path, cancelled=lambda: True)
    assert list(tmp_path.iterdir()) == []


@every_writer
@pytest.mark.parametrize(
    ("number", "said"), [(errno.ENOSPC, "disk is full"), (errno.EACCES, "cannot be written"), (errno.EIO, "could not")]
)
def test_a_disk_that_fails_leaves_what_was_there(
    write: Callable[..., Path], number: int, said: str, make_package: Make, tmp_path: Path
) -> None:
    write(make_package(), tmp_path)
    before = _files(tmp_path)
    calls = 0

    def fail(*_: object) -> None:
        nonlocal calls
        calls += 1
        raise OSError(number, os.strerror(number))

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(writing.os, "fsync", fail)
        with pytest.raises(ExportRefused, match=said):
            write(make_package(), tmp_path)
    assert calls == 1
    assert _files(tmp_path) == before
    assert len(list(tmp_path.iterdir())) == 1


def test_a_rename_that_fails_puts_the_earlier_one_back(make_package: Make, tmp_path: Path) -> None:
    folder = write_bag(make_package(), tmp_path)
    before = _files(folder)
    rename = Path.rename

    def fail_second(self: Path, target: Path) -> Path:
        if ".writing-" in self.name:
            raise OSError(errno.EIO, "broken")
        return rename(self, target)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(Path, "rename", fail_second)
        with pytest.raises(ExportRefused):
            write_bag(make_package(layout="feature"), tmp_path)
    assert list(tmp_path.iterdir()) == [folder]
    assert _files(folder) == before
