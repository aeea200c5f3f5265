"""Each benchmark in its smallest form, so that none rots; no figure is held to anything."""

import json
import os
import subprocess
import sys
import time
from pathlib import Path

import pytest

from almost_editor.library.store import Library
from almost_editor.newsroom.generating import generate
from tests.benchmarks import (
    bench_checks,
    bench_library,
    bench_render,
    bench_site,
    bench_start,
    bench_window,
    history,
    large,
    memory,
)
from tests.benchmarks.texts import SPOT, after_spot, sections, text_of, wide_text_of

HERE = Path(__file__).resolve().parent
ROOT_ON_LINUX = hasattr(os, "geteuid") and os.geteuid() == 0
SMALLEST = ["2000", "--keys", "2", "--hasty"]


def figures(script: str, *arguments: str) -> dict[str, float]:
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "QTWEBENGINE_DISABLE_SANDBOX": "1"}
    if not ROOT_ON_LINUX:
        environment.pop("QTWEBENGINE_DISABLE_SANDBOX")
    return bench_window.figures_of(script, [*SMALLEST, *arguments], environment)


@pytest.mark.window
def test_the_window_and_the_bare_arrangement_are_measured_alike(tmp_path):
    html = tmp_path / "page.html"
    ours = figures("ours.py", "--html", str(html))
    bare = figures("bare.py", "--html", str(html), "--soft")
    assert set(bench_window.BARE) <= set(ours)
    assert set(bench_window.BARE) <= set(bare)
    assert all(value == value for name, value in ours.items() if "memory" not in name), ours  # noqa: PLR0124 - not NaN
    assert "memory: opened, MB" in bench_window.table("small", {"ours": ours, "bare": bare})


def test_both_first_windows_are_measured(capsys, monkeypatch):
    if ROOT_ON_LINUX:
        monkeypatch.setenv("QTWEBENGINE_DISABLE_SANDBOX", "1")
    bench_start.measure(1)
    said = capsys.readouterr().out.splitlines()
    assert said[0].startswith("first window, s: bare ")
    assert [line.split(":")[0].strip() for line in said[1:]] == ["bare", "ours"]
    assert all(float(line.split()[1]) > 0 for line in said[1:])


def test_a_large_library_is_measured_in_its_smallest_form(tmp_path, monkeypatch, capsys):
    monkeypatch.setattr(large, "FOLDER", tmp_path)
    monkeypatch.setattr("sys.argv", ["bench", "--drafts", "30", "--count", "2", "--parts", "search", "save"])
    assert bench_library.main() == 0
    told = capsys.readouterr().out
    for figure in ("1 letter", "rare word", "the whole mix", "5 KB", "1 MB"):
        assert figure in told
    assert sorted(folder.name.partition("-")[0] for folder in tmp_path.iterdir()) == ["10", "30"]


def test_rules_are_measured_in_their_smallest_form(monkeypatch, capsys):
    monkeypatch.setattr("sys.argv", ["bench", "--plants", "1", "--articles", "2", "--hasty"])
    assert bench_checks.main() == 0
    told = capsys.readouterr().out
    for figure in ("words of untouched prose", "names-differ", "ap-months", "double-word"):
        assert figure in told


def test_a_site_is_measured_in_its_smallest_form(monkeypatch, capsys):
    monkeypatch.setattr("sys.argv", ["bench", "--articles", "12", "--times", "1"])
    assert bench_site.main() == 0
    told = capsys.readouterr().out
    for figure in ("cold", "nothing changed", "text changed", "headline changed", "package"):
        assert figure in told


@pytest.mark.window
@pytest.mark.parametrize("what", ["start", "backup"])
def test_the_window_of_a_large_library_is_measured(tmp_path, what):
    folder = tmp_path / "library"
    with Library.open(folder) as library:
        generate(library, 12)
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "QTWEBENGINE_DISABLE_SANDBOX": "1"}
    found = bench_window.figures_of(
        "large_window.py", [what, str(folder), str(time.monotonic()), "--hasty"], environment
    )
    assert all(value >= 0 for value in found.values()), found
    assert (folder / "library.sqlite3").exists()


def test_a_delay_that_the_clocks_do_not_show_ends_the_run():
    with pytest.raises(SystemExit):
        bench_window.figures_of("ours.py", ["not a size"], {})


def test_an_edit_is_timed_beside_a_full_render():
    assert all(figure > 0 for figure in bench_render.measured(text_of(2_000)))


@pytest.mark.parametrize("made", [text_of, wide_text_of])
def test_the_spot_is_found_in_every_section(made):
    text = made(3_000)
    for section in range(sections(text)):
        units = text.encode("utf-16-le")[: after_spot(text, section) * 2]
        assert units.decode("utf-16-le").endswith(SPOT)


def test_wide_texts_need_more_than_one_unit_for_a_letter():
    text = wide_text_of(2_000)
    assert len(text.encode("utf-16-le")) // 2 > len(text)


def test_figures_are_kept_by_commit_and_compared(tmp_path):
    before = {"1 MB": {"ours": {"glyph p50": 30.0}, "bare": {"glyph p50": 2.0}}}
    after = {"1 MB": {"ours": {"glyph p50": 3.0}, "bare": {"glyph p50": 2.0}}}
    (tmp_path / "2026-01-01-abcdefa.json").write_text(json.dumps({"found": before}))
    (tmp_path / "2026-01-02-abcdefb.json").write_text(json.dumps({"found": after}))
    told = history.comparison(tmp_path)
    assert "30.0 (15.00)" in told
    assert "3.0 (1.50)" in told
    assert "Nothing has been kept" in history.comparison(tmp_path / "none")


@pytest.mark.skipif(not Path("/proc/self/smaps_rollup").exists(), reason="only Linux tells")
def test_memory_counts_the_children():
    alone = memory.tree_pss_mb()
    child = subprocess.Popen(
        [sys.executable, "-c", "b = bytearray(60_000_000); print(1, flush=True); input()"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
    )
    try:
        assert child.stdout is not None
        child.stdout.readline()
        assert memory.tree_pss_mb() - alone > 50
    finally:
        child.communicate(b"\n")
