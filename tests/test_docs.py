"""What is written about the program, held against the program."""

import importlib.util
import os
import re
import struct
import subprocess
import sys
from pathlib import Path

import click
import pytest

from almost_editor.cli.loading import load
from almost_editor.cli.table import COMMANDS
from almost_editor.ui.settings import TABLE
from tests.test_architecture import ROOMS

ROOT = Path(__file__).resolve().parent.parent
DOCS = ROOT / "docs"
GUIDE = DOCS / "guide"
PAGES = [ROOT / "README.md", ROOT / "ARCHITECTURE.md", ROOT / "CHANGELOG.md", *sorted(DOCS.rglob("*.md"))]
ELSEWHERE = ("https://", "http://", "mailto:")


def script(name):
    """A script of `packaging/`, which is no package: another one of that name is on everybody's machine."""
    spec = importlib.util.spec_from_file_location(f"almost_{name}", ROOT / "packaging" / f"{name}.py")
    module = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = module
    spec.loader.exec_module(module)
    return module


def without_code(text):
    text = re.sub(r"^```.*?^```", "", text, flags=re.M | re.S)
    text = re.sub(r"^(?: {4}|\t).*$", "", text, flags=re.M)
    return re.sub(r"`[^`\n]*`", "", text)


def named(page):
    return str(page.relative_to(ROOT))


def anchors(page):
    titles = re.findall(r"^#+ +(.+?)\s*$", page.read_text(encoding="utf-8"), flags=re.M)
    return {re.sub(r"[^\w\- ]", "", title.lower()).replace(" ", "-") for title in titles}


# Links and files


@pytest.mark.parametrize("page", PAGES, ids=named)
def test_links_lead_somewhere(page):
    lost = []
    for target in re.findall(r"\]\(([^()\s]+)\)", without_code(page.read_text(encoding="utf-8"))):
        if target.startswith(ELSEWHERE):
            continue
        path, _, anchor = target.partition("#")
        place = (page.parent / path).resolve() if path else page
        if not place.exists() or (anchor and anchor not in anchors(place)):
            lost.append(target)
    assert lost == []


@pytest.mark.parametrize("page", [ROOT / "ARCHITECTURE.md", *sorted((DOCS / "decisions").glob("*.md"))], ids=named)
def test_files_that_are_named_are_there(page):
    paths = re.findall(r"`([\w./-]+/[\w.-]+\.(?:py|js|html|toml|md|jinja|css))`", page.read_text(encoding="utf-8"))
    places = (ROOT, ROOT / "almost_editor", ROOT / "resources")
    assert [path for path in paths if not any((place / path).exists() for place in places)] == []


def test_every_page_of_the_guide_is_in_its_index():
    index = (GUIDE / "index.md").read_text(encoding="utf-8")
    assert [
        page.name for page in sorted(GUIDE.glob("*.md")) if page.name != "index.md" and page.name not in index
    ] == []


def test_every_decision_is_in_the_index_under_its_title():
    index = (DOCS / "decisions" / "README.md").read_text(encoding="utf-8")
    for page in sorted((DOCS / "decisions").glob("0*.md")):
        number, _, title = page.read_text(encoding="utf-8").splitlines()[0].removeprefix("# ").partition(". ")
        assert f"| [{number}]({page.name}) | {title} |" in index


def test_the_changelog_has_a_place_for_what_comes():
    assert "\n## [Unreleased]\n" in (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")


# The map


def test_the_architecture_fits_into_one_reading():
    assert len((ROOT / "ARCHITECTURE.md").read_text(encoding="utf-8").splitlines()) <= 120


def test_the_architecture_has_the_table_that_the_tests_hold():
    told = {}
    for line in (ROOT / "ARCHITECTURE.md").read_text(encoding="utf-8").splitlines():
        match = re.fullmatch(r"\| `(\w+)` \|(.*)\|(.*)\|", line)
        if match:
            rooms, libraries = (frozenset(re.findall(r"\w+", cell)) for cell in match.groups()[1:])
            told[match[1]] = (rooms, libraries)
    # Doors without a room of their own: what starts the package, and the package itself.
    held = {name: (entry.rooms, entry.libraries) for name, entry in ROOMS.items() if name not in ("", "__main__")}
    assert told == held


# The command line


def commands():
    """Every word, with its command: `series add` is one too."""
    for word, entry in COMMANDS.items():
        command = load(entry.place)
        yield word, command
        if isinstance(command, click.Group):
            yield from ((f"{word} {name}", inner) for name, inner in command.commands.items())


def test_every_word_explains_itself():
    for word, command in commands():
        assert command.help, word
        options = [one for one in command.params if isinstance(one, click.Option) and not one.hidden]
        # The words to choose from explain themselves.
        assert [one.name for one in options if not one.help and not isinstance(one.type, click.Choice)] == [], word


def test_every_word_and_option_stands_in_the_guide():
    page = (GUIDE / "command-line.md").read_text(encoding="utf-8")
    for word, command in commands():
        assert re.search(rf"`{word}[ `]", page), word
        for option in (one for one in command.params if isinstance(one, click.Option) and not one.hidden):
            assert any(name in page for name in option.opts), f"{word} {option.opts}"


def test_the_readme_names_words_that_there_are():
    block = re.findall(
        r"^    almost-editor(?: (\S+))?.*$", (ROOT / "README.md").read_text(encoding="utf-8"), flags=re.M
    )
    assert len(block) == 6
    assert [word for word in block if word and word not in COMMANDS and not word.endswith(".md")] == []


# What is generated


def test_the_guides_tables_are_up_to_date():
    assert script("guide_tables").stale_pages() == [], "run: python packaging/guide_tables.py"


def test_every_setting_is_in_the_guide():
    page = (GUIDE / "settings.md").read_text(encoding="utf-8")
    assert [setting.key for setting in TABLE if f"`{setting.key}`" not in page] == []


def png_size(path):
    head = path.read_bytes()[:24]
    assert head[:8] == b"\x89PNG\r\n\x1a\n"
    return struct.unpack(">II", head[16:24])


def test_the_pictures_are_those_that_the_script_makes():
    pictures = {f"{one.name}.png": one.size_px for one in script("pictures").PICTURES}
    assert {path.name: png_size(path) for path in (DOCS / "pictures").iterdir()} == pictures
    assert {pictures[f"window-{theme}{size}.png"] for theme in ("light", "dark") for size in ("", "-small")} == {
        (1440, 900),
        (1024, 640),
    }


@pytest.mark.window
def test_the_script_makes_the_pictures(tmp_path):
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "TMPDIR": str(tmp_path)}
    if hasattr(os, "geteuid") and os.geteuid() == 0:
        environment["QTWEBENGINE_DISABLE_SANDBOX"] = "1"
    done = subprocess.run(
        [sys.executable, str(ROOT / "packaging" / "pictures.py"), "--to", str(tmp_path / "pictures")],
        env=environment, capture_output=True, text=True, timeout=240, check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    made = {path.name: png_size(path) for path in (tmp_path / "pictures").iterdir()}
    assert made == {path.name: png_size(path) for path in (DOCS / "pictures").iterdir()}
