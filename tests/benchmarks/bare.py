"""The bare peers: a text widget of Qt beside a bare web page of the same html, with nothing of the program between.

What they cost is what no program of this kind can go below on this machine, so the real window's figures are read as
ratios to theirs. A process of its own; `bench_window.py` starts it and reads the figures from its last line.

python tests/benchmarks/bare.py SIZE --html FILE [--rich] [--native] [--soft] [--keys N]
"""

from __future__ import annotations

import argparse
import json
import os
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from markdown_it import MarkdownIt
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QFont, QTextBlockFormat, QTextCursor
from PySide6.QtWebEngineCore import QWebEnginePage
from PySide6.QtWebEngineWidgets import QWebEngineView
from PySide6.QtWidgets import QApplication, QPlainTextEdit, QSplitter, QTextEdit

from tests.benchmarks.memory import tree_pss_mb
from tests.benchmarks.probe import OUR_WORLD, Probe, hasten, high, median, rest, spin
from tests.benchmarks.texts import after_spot, sections, text_of, wide_text_of

SOFT_FLAG = "--disable-gpu"
PARAGRAPHS_IN_SECTION = 2
Figures = dict[str, float]


class Bare:
    """A text widget and a page, side by side in one window."""

    def __init__(self, text: str, page: Path, *, rich: bool, native: bool) -> None:
        self.text = text
        self.markdown = MarkdownIt("commonmark")
        self.editor = QTextEdit() if rich else QPlainTextEdit()
        font = QFont("monospace")
        font.setPixelSize(15)
        self.editor.document().setDefaultFont(font)
        self.editor.setPlainText(text)
        if rich:
            self._space_lines()
        self.view = QWebEngineView()
        self.loaded = False
        self.view.loadFinished.connect(self._on_loaded)
        self.view.load(QUrl.fromLocalFile(str(page)))
        self.window = QSplitter()
        for widget in (self.editor, self.view):
            self.window.addWidget(widget)
            widget.setAttribute(Qt.WidgetAttribute.WA_NativeWindow, native)
        self.window.setSizes([800, 800])
        self.window.resize(1600, 1000)
        self.window.show()
        self.editor.setFocus()
        self.editor.document().contentsChange.connect(self._patch)

    def _space_lines(self) -> None:
        cursor = QTextCursor(self.editor.document())
        cursor.select(QTextCursor.SelectionType.Document)
        spaced = QTextBlockFormat()
        spaced.setLineHeight(140.0, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        cursor.mergeBlockFormat(spaced)

    def _on_loaded(self) -> None:
        self.loaded = True

    def _run(self, script: str) -> None:
        self.view.page().runJavaScript(script, OUR_WORLD)

    def go_to(self, section: int, typed: int = 0) -> None:
        """Put the caret into a section's first paragraph, in the middle of both panes, and aim the patches at it."""
        cursor = self.editor.textCursor()
        cursor.setPosition(after_spot(self.text, section) + typed)
        self.editor.setTextCursor(cursor)
        bar, step = self.editor.verticalScrollBar(), 1
        if isinstance(self.editor, QPlainTextEdit):
            self.editor.centerCursor()
        else:
            bar.setValue(bar.value() + (self.editor.cursorRect().top() - self.editor.height() // 2) // step)
        at = section * PARAGRAPHS_IN_SECTION
        self._run(
            f"globalThis.aim = document.querySelectorAll('.article-body > p')[{at}];"
            "aim.scrollIntoView({block: 'center'})"
        )
        rest(600)

    def _patch(self, position: int, _removed: int, _added: int) -> None:
        """Replace the paragraph's inside by one call, as soon as it has changed."""
        block = self.editor.document().findBlock(position)
        lines = [block.text()]
        above, below = block.previous(), block.next()
        while above.isValid() and above.text():
            lines.insert(0, above.text())
            above = above.previous()
        while below.isValid() and below.text():
            lines.append(below.text())
            below = below.next()
        html = self.markdown.renderInline(" ".join(lines))
        self._run(f"aim.innerHTML = {json.dumps(html)}")


def measure(bare: Bare, count: int, growth: int) -> Figures:
    """Measure keys and memory as for the real window."""
    spin(lambda: bare.loaded)
    probe = Probe(bare.editor, bare.view)
    middle = sections(bare.text) // 2
    bare.go_to(middle)
    rest(1500)
    figures: Figures = {"memory: opened, MB": tree_pss_mb()}
    probe.keys(5)
    keys = probe.keys(count)
    for name, values in (
        ("glyph", [key.glyph for key in keys]),
        ("page changed", [key.changed for key in keys]),
        ("page frame", [key.frame for key in keys]),
    ):
        figures[f"{name} p50"], figures[f"{name} p95"] = median(values), high(values)
    if growth:
        typed = 0
        for hop in range(growth // 100):
            bare.go_to(min(middle + hop, sections(bare.text) - 1), typed + (count + 5 if hop == 0 else 0))
            probe.keys(100, settle_ms=2)
        rest(1500)
        figures[f"memory: after {growth} keys more, MB"] = tree_pss_mb()
    return figures


def main() -> None:
    """Measure one arrangement and print the figures as the last line, in JSON."""
    parser = argparse.ArgumentParser()
    parser.add_argument("size", type=int)
    parser.add_argument("--html", type=Path, required=True)
    parser.add_argument("--keys", type=int, default=100)
    parser.add_argument("--growth", type=int, default=0)
    for flag in ("--wide", "--rich", "--native", "--soft", "--hasty"):
        parser.add_argument(flag, action="store_true")
    asked = parser.parse_args()
    if asked.hasty:
        hasten()
    if asked.soft:
        os.environ["QT_QUICK_BACKEND"] = "software"
        os.environ["QTWEBENGINE_CHROMIUM_FLAGS"] = SOFT_FLAG
    application = QApplication(sys.argv[:1])
    text = (wide_text_of if asked.wide else text_of)(asked.size)
    bare = Bare(text, asked.html.resolve(), rich=asked.rich, native=asked.native)
    figures = measure(bare, asked.keys, asked.growth)
    bare.window.hide()
    page: QWebEnginePage = bare.view.page()
    page.deleteLater()
    application.processEvents()
    sys.stdout.write(f"\n{json.dumps({name: round(value, 2) for name, value in figures.items()})}\n")


if __name__ == "__main__":
    main()
