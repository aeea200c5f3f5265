"""Highlighting: which characters of a line look how, as data."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtGui import QFont, QTextCharFormat, QTextCursor, QTextDocument, QTextFormat, QTextLayout

from almost_editor.document.positions import from_utf16
from almost_editor.ui.editor.highlighter import MarkdownHighlighter
from almost_editor.ui.editor.markdown_lines import LONGEST_LINE, Fences
from almost_editor.ui.editor.text_pane import TextPane
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
        dress_all(highlighter)
        return looks(document, theme)

    run.document, run.highlighter = document, highlighter
    yield run
    document.deleteLater()


def dress_all(highlighter):
    document = highlighter.parent()
    highlighter.dress([document.findBlockByNumber(line) for line in range(document.blockCount())])


def looks(document, theme):
    """Say how each line looks: `.` plain, m mark, l link, c code, b bold, i italic, B both, s struck, h heading.

    In suggestions: n new, g gone, o comment, t highlight.
    """
    return [look_of(document, theme, line) for line in range(document.blockCount())]


def look_of(document, theme, number):
    """Say how one line looks."""
    block = document.findBlockByNumber(number)
    text = block.text()
    line = ["."] * len(text)
    for span in block.layout().formats():
        start = from_utf16(text, span.start)
        for at in range(start, from_utf16(text, span.start + span.length)):
            line[at] = letter(span.format, theme)
    return "".join(line)


def letter(how, theme):
    bold, italic = how.fontWeight() == QFont.Weight.Bold, how.fontItalic()
    colour = how.foreground().color() if how.foreground().style().value else None
    if colour == theme.colour("mark"):
        return "m"
    if how.background().style().value:
        grounds = {"good_wash": "n", "accent_wash": "g", "caution_wash": "o" if italic else "t"}
        return next(said for token, said in grounds.items() if how.background().color() == theme.colour(token))
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
    "note": (["a[^1] b"], [".mmmm.."]),
    "note below": (["[^1]: At *dusk*."], ["m" * 6 + "..." + "miiiim."]),
    "container": (["::: pull", "words", ":::"], ["m" * 8, ".....", "mmm"]),
    "no container": ([":: a", "a ::: b"], ["....", "......."]),
    "table": (["| a | **b** |", "|---|:-:|", "| c \\| d | `e|f` |"], ["m...m.mmbmm.m", "m" * 9, "m...m....m.mcccm.m"]),
    "bar in prose": (["a | b", "either|or"], [".....", "........."]),
    "definition": (["Term", ": what **it** is"], ["....", "mm.....mmbbmm..."]),
    "no definition": (["At 7:10: a boat", ":a"], ["." * 15, ".."]),
    "link definition": (['[log]: https://a.b "Title"'], ["mlll" + "m" * 22]),
    "no link definition": (["[log]: see the log of it"], ["." * 24]),
    "addition": (["a {++b *c*++} *d*"], ["..mmmnnnnnmmm.mim"]),
    "deletion": (["{--b--}{++c++}"], ["mmmgmmmmmmnmmm"]),
    "substitution": (["{~~b~>c~~}"], ["mmmgmmnmmm"]),
    "comment": (["{==b==}{>>c<<}"], ["mmmtmmmmmmommm"]),
    "marks in a heading": (["## A {++b++}{--c--} d"], ["mmmhhmmmnmmmmmmgmmmhh"]),
    "marks in code": (["`{++b++}` {++c"], ["mcccccccm....."]),
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
    "marks": "{++" * 10_000,
    "more marks": "{~~a~~}" * 10_000,
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


def test_a_fence_at_the_top_reaches_the_end(highlight, theme):
    highlight("**b**\n" * 3000)
    cursor = QTextCursor(highlight.document)
    cursor.insertText("```\n")
    assert looks(highlight.document, theme)[:2] == ["ccc", "ccccc"]
    cursor.insertText("x\n\n")
    dress_all(highlight.highlighter)
    assert look_of(highlight.document, theme, 3000) == "ccccc"
    cursor.movePosition(QTextCursor.MoveOperation.Start)
    cursor.insertText("x")
    assert look_of(highlight.document, theme, 0) == "...."
    dress_all(highlight.highlighter)
    assert look_of(highlight.document, theme, 3000) == "mmbmm"


@pytest.fixture
def pane(theme):
    made = TextPane(theme)
    made.resize(700, 500)
    made.show()
    yield made
    made.hide()
    made.deleteLater()


def shown(pane, theme, text):
    document = QTextDocument(text, pane)
    pane.prepare(document)
    highlighter = MarkdownHighlighter(document, theme)
    pane.setDocument(document)
    highlighter.show_in(pane)
    pane.grab()
    return document


def test_of_a_long_text_what_is_in_view_is_dressed_and_nothing_else(pane, theme):
    document = shown(pane, theme, "a **b**\n" * 3000)
    assert look_of(document, theme, 0) == "..mmbmm"
    assert look_of(document, theme, 1500) == "......."
    pane.verticalScrollBar().setValue(pane.verticalScrollBar().maximum())
    pane.grab()
    assert look_of(document, theme, 2999) == "..mmbmm"
    assert look_of(document, theme, 1500) == "......."


def test_what_a_fence_out_of_view_makes_of_what_is_in_view_is_seen(pane, theme):
    document = shown(pane, theme, "a **b**\n" * 3000)
    pane.verticalScrollBar().setValue(pane.verticalScrollBar().maximum())
    pane.grab()
    QTextCursor(document).insertText("```\n")
    pane.grab()
    assert look_of(document, theme, 2999) == "ccccccc"


def test_a_theme_changes_what_is_in_view(pane, theme):
    document = shown(pane, theme, "a **b**\n" * 30)
    theme.set_mode("dark")
    try:
        pane.grab()
        assert look_of(document, theme, 3) == "..mmbmm"
    finally:
        theme.set_mode("light")


def test_a_larger_font_makes_headings_larger(highlight):
    highlight("# One")
    sizes = [heading_px(highlight.document)]
    highlight.document.setDefaultFont(pixels(30))
    highlight.highlighter.refresh()
    dress_all(highlight.highlighter)
    sizes.append(heading_px(highlight.document))
    assert sizes[1] == 2 * sizes[0]


def heading_px(document):
    spans = document.begin().layout().formats()
    return spans[0].format.property(QTextFormat.Property.FontPixelSize.value)


LINES = st.lists(
    st.sampled_from(["", "a", "```", "````", "~~~", "```py", "``` a`b", "# h", "    ```", "  ~~~"]), max_size=12
)


@given(LINES, LINES, st.integers(0, 12), st.integers(0, 12))
def test_fences_followed_through_an_edit_are_those_of_the_text(before, put, first, removed):
    first = min(first, len(before))
    removed = min(removed, len(before) - first)
    after = [*before[:first], *put, *before[first + removed :]]
    fences, anew = Fences("\n".join(before)), Fences("\n".join(after))
    if before and after and fences.shift(first, removed, put):
        assert [fences.holds(line) for line in range(len(after))] == [anew.holds(line) for line in range(len(after))]


EDITS = st.lists(st.tuples(st.integers(0, 200), st.integers(0, 30), LINES.map("\n".join)), max_size=6)


@given(LINES.map("\n".join), EDITS)
@settings(deadline=None, max_examples=60)
def test_after_any_edits_a_document_looks_as_if_opened_anew(qapp, theme, text, edits):
    document = QTextDocument(text)
    document.documentLayout()
    highlighter = MarkdownHighlighter(document, theme)
    for at, length, put in edits:
        cursor = QTextCursor(document)
        cursor.setPosition(min(at, document.characterCount() - 1))
        cursor.setPosition(min(at + length, document.characterCount() - 1), QTextCursor.MoveMode.KeepAnchor)
        cursor.insertText(put)
    document.undo()
    dress_all(highlighter)
    fresh = QTextDocument(document.toPlainText())
    dress_all(MarkdownHighlighter(fresh, theme))
    assert looks(document, theme) == looks(fresh, theme)
    document.deleteLater()
    fresh.deleteLater()


def test_words_that_are_being_composed_keep_their_own_look(highlight, theme):
    highlight("a **b** c")
    layout = highlight.document.begin().layout()
    layout.setPreeditArea(1, "xyz")
    underlined = QTextLayout.FormatRange()
    underlined.start, underlined.length = 1, 3
    underlined.format = QTextCharFormat()
    underlined.format.setFontUnderline(True)
    layout.setFormats([underlined])
    highlight.highlighter.refresh()
    dress_all(highlight.highlighter)
    spans = [(span.start, span.length) for span in layout.formats()]
    assert (1, 3) in spans
    assert (7, 1) in spans
    layout.setPreeditArea(-1, "")
