"""Highlighting: which characters of a line look how, as data."""

import pytest
from PySide6.QtGui import QFont, QTextCursor, QTextDocument, QTextFormat

from almost_editor.document.positions import from_utf16
from almost_editor.ui.editor.highlighter import LONGEST_LINE, MarkdownHighlighter
from almost_editor.ui.theme import Theme


@pytest.fixture(scope="module")
def theme(qapp):
    return Theme("light")


@pytest.fixture
def highlight(theme):
    """Highlight a text; return a letter for each character of each line."""
    document = QTextDocument()
    document.setDefaultFont(pixels(15))
    document.documentLayout()  # without one Qt tells the highlighter nothing
    highlighter = MarkdownHighlighter(document, theme)

    def run(text):
        document.setPlainText(text)
        highlighter.rehighlight()
        return looks(document, theme)

    run.document = document
    yield run
    document.deleteLater()


def looks(document, theme):
    """Say how each line looks: `.` plain, m mark, l link, c code, b bold, i italic, B both, s struck, h heading."""
    lines, block = [], document.begin()
    while block.isValid():
        text = block.text()
        line = ["."] * len(text)
        for span in block.layout().formats():
            start = from_utf16(text, span.start)
            for at in range(start, from_utf16(text, span.start + span.length)):
                line[at] = letter(span.format, theme)
        lines.append("".join(line))
        block = block.next()
    return lines


def letter(how, theme):
    bold, italic = how.fontWeight() == QFont.Weight.Bold, how.fontItalic()
    colour = how.foreground().color() if how.foreground().style().value else None
    if colour == theme.colour("mark"):
        return "m"
    if how.fontStrikeOut():
        return "s"
    if colour == theme.colour("accent"):
        return "l"
    if colour == theme.colour("quiet"):
        return "c"
    if how.hasProperty(how.Property.FontPixelSize):
        return "h"
    return {(True, True): "B", (True, False): "b", (False, True): "i"}.get((bold, italic), ".")


CASES = {
    "plain words": (["plain words"], ["..........."]),
    "bold": (["a **b** c"], ["..mmbmm.."]),
    "bold by lines": (["a __b__ c"], ["..mmbmm.."]),
    "italic": (["a *b* c"], ["..mim.."]),
    "italic by lines": (["a _b_ c"], ["..mim.."]),
    "both": (["***b***"], ["mmmBmmm"]),
    "struck": (["~~b~~"], ["mmsmm"]),
    "code": (["a `b*c*` d"], ["..mccccm.."]),
    "code in two ticks": (["``b`c``"], ["mmcccmm"]),
    "link": (["[word](https://a.b)"], ["mllll" + "m" * 14]),
    "picture": (["![alt](a.jpg)"], ["mmlllmmmmmmmm"]),
    "tag": (["<b>x</b>"], ["mmm.mmmm"]),
    "escape": ([r"\*x\*"], ["m..m."]),
    "insertion in brackets": (["the [old] one"], ["............."]),
    "snake case": (["a_b_c __init__x"], ["..............."]),
    "times": (["3 * 4 * 5"], ["........."]),
    "unclosed": (["**b"], ["..."]),
    "heading": (["## Head"], ["mmmhhhh"]),
    "no heading": (["#Head", "####### x"], [".....", "........."]),
    "list": (["- one", "* two", "12. three"], ["mm...", "mm...", "mmmm....."]),
    "quotation": (["> one", "> > two"], ["mm...", "mmmm..."]),
    "rule": (["* * *", "---"], ["mmmmm", "mmm"]),
    "fence": (["```py", "a **b**", "```", "**b**"], ["ccccc", "ccccccc", "ccc", "mmbmm"]),
    "fence of tildes": (["~~~", "x", "```", "~~~", "y"], ["ccc", "c", "ccc", "ccc", "."]),
    "fence closed by as many": (["````", "```", "````", "y"], ["cccc", "ccc", "cccc", "."]),
    "fence never closed": (["```", "a", "", "# b"], ["ccc", "c", "", "ccc"]),
    "no fence": (["```a```", "x"], ["mmmcmmm", "."]),
    "astral before": (["\U0001f600\U0001f600 **b** \U0001f600"], ["...mmbmm.."]),
    "astral within": (["**\U0001f600** x [\U0001f600](a)"], ["mmbmm...mlmmmm"]),
    "astral in code": (["`\U0001f600`"], ["mcm"]),
    "no-break space": (["**a\u00a0b**"], ["mmbbbmm"]),
}


@pytest.mark.parametrize(("lines", "expected"), CASES.values(), ids=CASES)
def test_lines_look_as_markdown_reads(highlight, lines, expected):
    assert highlight("\n".join(lines)) == expected


def test_headings_are_larger_the_higher_they_are(highlight):
    highlight("# One\n## Two\n### Three\n#### Four")
    sizes, block = [], highlight.document.begin()
    while block.isValid():
        spans = block.layout().formats()
        sizes.append(spans[-1].format.property(QTextFormat.Property.FontPixelSize.value))
        block = block.next()
    assert sizes == sorted(sizes, reverse=True)
    assert sizes[0] > sizes[-1] >= 15


def pixels(size):
    font = QFont()
    font.setPixelSize(size)
    return font


def test_a_fence_that_opens_changes_every_line_behind_it_and_one_that_closes_gives_them_back(highlight, theme, qapp):
    highlight("a\n**b**\nc")
    cursor = QTextCursor(highlight.document)
    cursor.insertText("```\n")
    assert looks(highlight.document, theme) == ["ccc", "c", "ccccc", "c"]
    cursor.insertText("```\n")
    assert looks(highlight.document, theme) == ["ccc", "ccc", ".", "mmbmm", "."]


def test_highlighting_is_nothing_to_undo_and_no_change_of_the_text(highlight):
    highlight("**b**")
    assert highlight.document.toRawText() == "**b**"
    highlight.document.setModified(False)
    assert not highlight.document.isModified()


HARD = {
    "stars": "*" * 20_000,
    "open stars": "*a " * 10_000,
    "open bold": "**a " * 10_000,
    "open both": "***a " * 8_000,
    "lines": "_a " * 10_000,
    "ticks": "".join("`" * (1 + at % 60) + "a" for at in range(1_000)),
    "brackets": "[" * 20_000,
    "open brackets": "[a" * 10_000,
    "nested brackets": "[[a]" * 8_000,
    "targets": "[a](" * 8_000,
    "parentheses": "[a](b(" * 5_000,
    "tags": "<a " * 10_000,
    "backslashes": "\\" * 20_000,
    "tildes": "~~a " * 10_000,
    "quotations": "> " * 10_000,
    "rules": "* " * 10_000 + "x",
    "spaces": " " * 30_000 + "x",
    "one long word": "a" * 200_000,
    "words": "word " * 40_000,
    "astral": "\U0001f600" * 30_000,
}


@pytest.mark.parametrize("line", HARD.values(), ids=HARD)
@pytest.mark.timeout(60)
def test_no_line_however_long_freezes_the_editor(highlight, line):
    """A line that takes longer than the time limit of a test would be a frozen window."""
    assert len(highlight(line)[0]) == len(line)


def test_beyond_its_limit_a_line_stays_plain(highlight):
    assert highlight("a" * LONGEST_LINE + "**b**")[0][LONGEST_LINE:] == "....."
