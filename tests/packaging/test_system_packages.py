import re
import sys

import pytest

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="only Linux leaves Qt’s libraries to us")


def no(*_):
    return False


@pytest.fixture
def bare(system_packages, monkeypatch):
    """A machine on which two libraries, the font and venv are missing, and what was run on it."""
    monkeypatch.setattr(system_packages, "missing_libraries", lambda: ["libEGL.so.1", "libxcb-cursor.so.0"])
    monkeypatch.setattr(system_packages, "has_font", no)
    monkeypatch.setattr(system_packages, "has_venv", no)
    monkeypatch.setattr(system_packages, "venv_package", lambda: "python3-venv")
    monkeypatch.setattr(system_packages.shutil, "which", lambda name: f"/usr/bin/{name}")
    monkeypatch.setattr(system_packages.os, "geteuid", lambda: 1000)
    return system_packages


def test_what_the_linker_finds_is_there(system_packages):
    assert system_packages.loads("libc.so.6")
    assert not system_packages.loads("libno-such-thing.so.9")


def test_the_table_names_sonames_and_packages(system_packages):
    for soname, package in system_packages.LIBRARIES.items():
        assert re.fullmatch(r"lib[\w.+-]+\.so(\.\d+)?", soname)
        assert re.fullmatch(r"[a-z0-9][a-z0-9.+-]+", package)


def test_each_package_once_and_in_order(system_packages):
    sonames = ["libxcb.so.1", "libgthread-2.0.so.0", "libglib-2.0.so.0"]
    assert system_packages.packages_for(sonames, knows=no) == ["libglib2.0-0", "libxcb1"]


def test_the_newer_name_where_apt_knows_it(system_packages):
    assert system_packages.packages_for(["libasound.so.2"], knows=no) == ["libasound2"]
    assert system_packages.packages_for(["libasound.so.2"], knows=lambda _: True) == ["libasound2t64"]


def test_any_font_will_do(system_packages, tmp_path):
    assert not system_packages.has_font([str(tmp_path), str(tmp_path / "none")])
    (tmp_path / "deep").mkdir()
    (tmp_path / "deep" / "Some.TTF").touch()
    assert system_packages.has_font([str(tmp_path)])


def test_an_ordinary_user_is_told_the_one_line_to_run(bare, monkeypatch, tmp_path):
    (tmp_path / "mirror_dists_Packages.lz4").touch()
    monkeypatch.setattr(bare, "APT_LISTS", tmp_path)
    with pytest.raises(bare.SystemIncomplete) as caught:
        bare.ensure(no, no)
    line = str(caught.value)
    assert "\n" not in line
    assert line.endswith(
        ": sudo apt-get install -y --no-install-recommends libegl1 libxcb-cursor0 fonts-dejavu-core python3-venv"
    )


def test_where_apt_has_no_lists_the_line_fetches_them(bare, monkeypatch, tmp_path):
    monkeypatch.setattr(bare, "APT_LISTS", tmp_path)
    with pytest.raises(bare.SystemIncomplete, match=r"sudo apt-get update && sudo apt-get install"):
        bare.ensure(no, no)


def test_root_installs_them_in_one_go(bare, monkeypatch):
    monkeypatch.setattr(bare.os, "geteuid", lambda: 0)
    said, ran = [], []
    bare.ensure(said.append, lambda command, environment: ran.append((command, environment)))
    assert said == ["Installing 4 system packages with apt-get (about 1 minute, once)…"]
    assert [command[:2] for command, _ in ran] == [["apt-get", "update"], ["apt-get", "install"]]
    assert ran[1][0][-4:] == ["libegl1", "libxcb-cursor0", "fonts-dejavu-core", "python3-venv"]
    assert all(environment["DEBIAN_FRONTEND"] == "noninteractive" for _, environment in ran)


def test_a_complete_machine_is_left_alone(bare, monkeypatch):
    monkeypatch.setattr(bare, "missing_packages", list)
    bare.ensure(no, None)


def test_without_apt_one_sentence_lists_what_is_missing(bare, monkeypatch):
    monkeypatch.setattr(bare.shutil, "which", no)
    with pytest.raises(bare.SystemIncomplete) as caught:
        bare.ensure(no, no)
    assert str(caught.value) == (
        "Install what is missing with your system’s package manager: "
        "libEGL.so.1, libxcb-cursor.so.0, a font, Python’s venv and ensurepip modules."
    )
