"""Text and page in step: whichever is scrolled, the other shows the same words; a click in the page goes to them."""

from __future__ import annotations

import json
import re

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from almost_editor.ui.page.view import PageView
from tests.journeys.driver import Writer

SENTENCES = " ".join(
    f"Word{n}a word{n}b, *word{n}c* word{n}d [word{n}e](https://log.example/{n}) word{n}f"
    f" “word{n}g” word{n}h -- keeper {n * 7}."
    for n in range(120)
)
TABLE = "| Boat | Seats |\n|---|---|\n" + "\n".join(f"| Boat number {n} | {n * 4} |" for n in range(30))
LIST = "\n".join(f"- Item {n} of the list, which names pier {n * 11}." for n in range(40))
PLAIN = "\n\n".join(f"Paragraph {n} stands alone and names harbor {n * 13} once." for n in range(60))
LAST = "\n\n".join(f"Passage {n} stands by itself and names pier {n * 17} once." for n in range(60))
TEXT = (
    f"{PLAIN}\n\n{SENTENCES}\n\n## A head\n\n{TABLE}\n\n{LIST}\n\n"
    f"[ref]: https://ref.example/\n\n[^keel]: A note on keel 99.\n[^mast]: Another, on mast 88.\n\n"
    f"{LAST}\n\nThe very last line.[^mast] [^keel]"
)

LINE = 32.0
"""CSS pixels of a line of the page."""


@pytest.fixture
def in_step(writer: Writer) -> Writer:
    writer.starts()
    writer.begins_an_article()
    writer.app.open_draft.change(headline="In Step", dek="A text that is long enough.")
    writer.pastes_into_text(TEXT)
    writer.waits(lambda: writer.app.feed.is_idle)
    writer.sees_in_page("The very last line.")
    writer.goes_to("body")

    def stands_at_top() -> bool:
        # Again and again: what was pasted may still be coming into view.
        scrolls_text(writer, 0)
        return page_top(writer) == 0

    writer.waits(stands_at_top)
    return writer


def page_top(writer: Writer) -> float:
    return float(writer.page("scrollY"))


def scrolls_text(writer: Writer, value: int) -> None:
    writer.app.text.verticalScrollBar().setValue(value)


def scrolls_page(writer: Writer, to: str) -> None:
    """Scroll the page as somebody does who has a hand on it."""
    view = writer.app.page.view
    assert view is not None
    view.touched.emit()
    writer.page(f"scrollTo(0, {to})")


def top_of_first_line(writer: Writer) -> float:
    """Return how far from the page's top the line of words begins that is there; 0 where there is none."""
    found = writer.page(
        "(() => { const home = document.querySelector('.article-body').getBoundingClientRect();"
        "const at = document.caretRangeFromPoint(home.left + 60, 8);"
        "const box = at && at.getClientRects()[0]; return box ? box.top : 0; })()"
    )
    return float(found or 0)


def turns_wheel(writer: Writer, notches: int) -> None:
    view = writer.app.page.view
    assert view is not None
    place = QPointF(view.width() / 2, view.height() / 2)
    turn = QPoint(0, 120 * notches)
    event = QWheelEvent(
        place, view.mapToGlobal(place), turn, turn, Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(view.focusProxy(), event)
    writer.lets_work()


def sees_frames(writer: Writer, count: int) -> None:
    """Let the page draw some frames, in which whoever follows would follow."""
    writer.page(
        "(() => { globalThis.drawn = 0; const next = () => { drawn++; requestAnimationFrame(next); }; next(); })()"
    )
    writer.waits(lambda: float(writer.page("drawn")) >= count)


def rests(writer: Writer) -> bool:
    """Tell whether the text stands still while the page draws some frames."""
    value = writer.app.text.verticalScrollBar().value()
    sees_frames(writer, 3)
    return bool(writer.app.text.verticalScrollBar().value() == value)


def is_in_step(writer: Writer, tolerance: float) -> bool:
    """Tell whether the line at the text pane's top is the line at the page's top."""
    words = first_words(writer)
    height = height_in_page(writer, words) if words else None
    return height is not None and abs(height) <= tolerance


def first_words(writer: Writer) -> str:
    """Return the words at the text pane's top, as far as one line goes."""
    text = writer.app.text
    cursor = text.cursorForPosition(QPoint(0, 4))
    line = cursor.block().text()[cursor.positionInBlock() :]
    # Addresses are on no page; a line may begin in the middle of one.
    return " ".join(re.sub(r"\]\([^)]*\)?|^\S*\)|[*\[|#-]", " ", line).split()[:6])


def first_line_is_whole(writer: Writer) -> bool:
    """Tell whether a line begins at the very top of the text pane."""
    text = writer.app.text
    return bool(abs(text.cursorRect(text.cursorForPosition(QPoint(0, 4))).top()) <= 2)


def is_definition(writer: Writer) -> bool:
    """Tell whether the line at the top says where a link or a note leads, and so stands nowhere in the page."""
    text = writer.app.text
    return re.match(r"\[[^\]]+\]:", text.cursorForPosition(QPoint(0, 4)).block().text()) is not None


def height_in_page(writer: Writer, words: str) -> float | None:
    """Return how far below the page's top some words stand."""
    pattern = r"[^\p{L}\p{N}]*".join(re.sub(r"\W", ".", word) for word in words.split())
    found = writer.page(
        "(() => { const home = document.querySelector('.article-body');"
        "const walk = document.createTreeWalker(home, NodeFilter.SHOW_TEXT);"
        "let all = ''; const parts = []; while (walk.nextNode()) { parts.push([all.length, walk.currentNode]);"
        f"all += walk.currentNode.nodeValue; }} const at = all.search(new RegExp({json.dumps(pattern)}, 'u'));"
        "if (at < 0) return null; const [start, node] = parts.filter(([s]) => s <= at).pop();"
        "const range = document.createRange(); range.setStart(node, at - start); range.setEnd(node, at - start + 1);"
        "return range.getClientRects()[0].top; })()"
    )
    return None if found in (None, "") else float(found)


@pytest.mark.parametrize("share", [0.15, 0.3, 0.42, 0.5, 0.62, 0.7, 0.8])
def test_the_page_shows_the_line_that_the_text_is_scrolled_to(in_step: Writer, share: float) -> None:
    bar = in_step.app.text.verticalScrollBar()
    wanted = next(
        value
        for value in range(round(bar.maximum() * share), bar.maximum())
        if (scrolls_text(in_step, value) or first_words(in_step))
        and first_line_is_whole(in_step)
        and not is_definition(in_step)
    )
    in_step.waits(lambda: is_in_step(in_step, LINE), lambda: f"“{first_words(in_step)}” at {wanted}")
    assert bar.value() == wanted


def test_the_very_top_and_the_very_end_are_reached_from_both_sides(in_step: Writer) -> None:
    bar = in_step.app.text.verticalScrollBar()
    end = "Math.max(0, document.documentElement.scrollHeight - innerHeight)"
    scrolls_text(in_step, bar.maximum())
    in_step.waits(lambda: abs(page_top(in_step) - float(in_step.page(end))) <= 1)
    scrolls_text(in_step, 0)
    in_step.waits(lambda: page_top(in_step) == 0)
    scrolls_page(in_step, end)
    in_step.waits(lambda: bar.value() == bar.maximum())
    scrolls_page(in_step, "0")
    in_step.waits(lambda: bar.value() == 0)


@pytest.mark.parametrize("share", [0.2, 0.35, 0.5, 0.65, 0.8])
def test_the_text_shows_the_line_that_the_page_is_scrolled_to(in_step: Writer, share: float) -> None:
    bar = in_step.app.text.verticalScrollBar()
    end = float(in_step.page("document.documentElement.scrollHeight - innerHeight"))
    scrolls_page(in_step, str(round(end * share)))
    # To where a line begins: from half-way down one, a word of the text's line may be a line and a half above.
    wanted = round(page_top(in_step) + top_of_first_line(in_step))
    scrolls_page(in_step, str(wanted))
    in_step.waits(lambda: bar.value() > 0)
    in_step.waits(lambda: is_in_step(in_step, 1.5 * LINE), lambda: f"“{first_words(in_step)}” at {bar.value()}")
    # The page scrolled twice, and the line may have come near with the first time.
    in_step.waits(lambda: rests(in_step))
    value = bar.value()
    sees_frames(in_step, 5)
    assert abs(page_top(in_step) - wanted) <= 1, "nobody scrolled back the page that leads"
    assert bar.value() == value


def test_nobody_follows_what_it_was_told(in_step: Writer) -> None:
    bar = in_step.app.text.verticalScrollBar()
    for share in (0.3, 0.31, 0.32, 0.6, 0.2):
        wanted = round(bar.maximum() * share)
        scrolls_text(in_step, wanted)
        sees_frames(in_step, 8)
        # A pixel more or less: lines that come into view may be higher than was thought.
        assert abs(bar.value() - wanted) <= 2


def test_a_wheel_over_the_page_leads_at_once(in_step: Writer) -> None:
    bar = in_step.app.text.verticalScrollBar()
    scrolls_text(in_step, 300)
    in_step.waits(lambda: page_top(in_step) > 0)
    before = bar.value()
    for _ in range(8):
        turns_wheel(in_step, -1)
    in_step.waits(lambda: bar.value() > before + 100)


@pytest.mark.parametrize(
    "words", ["harbor 39", "keeper 350", "word70e", "number 17", "pier 77", "A head", "mast 88", "keel 99"]
)
def test_a_click_in_the_page_goes_to_the_word_in_the_text(in_step: Writer, words: str) -> None:
    view = in_step.app.page.view
    assert view is not None
    scrolls_page(in_step, f"{height_in_page(in_step, words)} + scrollY - 200")
    sees_frames(in_step, 5)
    place = in_step.page(
        "(() => { const home = document.querySelector('.article-body');"
        "const walk = document.createTreeWalker(home, NodeFilter.SHOW_TEXT);"
        f"while (walk.nextNode()) {{ const at = walk.currentNode.nodeValue.indexOf({words!r}); if (at >= 0) {{"
        "const r = document.createRange(); r.setStart(walk.currentNode, at); r.setEnd(walk.currentNode, at + 1);"
        "const box = r.getBoundingClientRect(); return `${box.left + 1} ${box.top + box.height / 2}`; } } })()"
    )
    x, y = (float(number) * view.zoomFactor() for number in place.split())
    QTest.mouseClick(view.focusProxy(), Qt.MouseButton.LeftButton, pos=QPoint(round(x), round(y)))
    cursor = in_step.app.text.textCursor
    in_step.waits(lambda: cursor().block().text()[cursor().positionInBlock() :].startswith(words))
    assert QApplication.focusWidget() is in_step.app.text
    shown = in_step.app.text.cursorRect()
    assert shown.top() >= 0
    assert shown.bottom() <= in_step.app.text.viewport().height()


def test_a_click_on_the_headline_goes_to_its_field(in_step: Writer) -> None:
    view = in_step.app.page.view
    assert view is not None
    place = in_step.page(
        "(() => { const box = document.querySelector('h1').getBoundingClientRect();"
        "return `${box.left + 5} ${box.top + 5}`; })()"
    )
    x, y = (float(number) * view.zoomFactor() for number in place.split())
    QTest.mouseClick(view.focusProxy(), Qt.MouseButton.LeftButton, pos=QPoint(round(x), round(y)))
    in_step.waits(lambda: QApplication.focusWidget() is in_step.app.sheet.headline)


def test_what_is_typed_is_brought_into_view_in_the_page(in_step: Writer) -> None:
    in_step.goes_to_end()
    in_step.types("\n\nTyped at the end.")
    in_step.sees_in_page("Typed at the end.")

    def seen() -> bool:
        height = height_in_page(in_step, "Typed at the end")
        return height is not None and 0 <= height <= float(in_step.page("innerHeight")) - 10

    in_step.waits(seen)


def test_a_phone_and_a_desk_stand_at_the_same_words(in_step: Writer) -> None:
    bar = in_step.app.text.verticalScrollBar()
    scrolls_text(in_step, bar.maximum() // 2)
    in_step.chooses("view.both")
    in_step.waits(lambda: len(in_step.app.page.views) == 2)
    phone, desk = in_step.app.page.views
    value = bar.value()

    def top_line(view: PageView) -> str:
        answers: list[str] = []
        view.ask("JSON.stringify(globalThis.almost?.standing()?.place ?? {})", answers.append)
        in_step.waits(lambda: answers)
        return str(json.loads(answers[0]).get("after", ""))

    in_step.waits(lambda: top_line(desk) and abs(int_in(top_line(desk)) - int_in(top_line(phone))) <= 2)
    assert abs(bar.value() - value) <= 2, "a page that is laid out anew does not lead"
    # Where the two pages are laid out anew the text leads for a moment, and one turn of a wheel would be taken back.
    sees_frames(in_step, 12)
    desk.touched.emit()
    desk.ask("scrollTo(0, 2500)", lambda _answer: None)
    in_step.waits(lambda: bar.value() < value - 200)
    in_step.waits(lambda: abs(int_in(top_line(desk)) - int_in(top_line(phone))) <= 2)


def test_larger_letters_leave_everything_at_its_words(in_step: Writer) -> None:
    bar = in_step.app.text.verticalScrollBar()
    scrolls_text(in_step, bar.maximum() // 2)
    in_step.waits(lambda: is_in_step(in_step, LINE))
    value = bar.value()
    for _ in range(2):
        in_step.chooses("view.large_text")
        sees_frames(in_step, 12)
        in_step.waits(lambda: is_in_step(in_step, 2 * LINE), lambda: f"{first_words(in_step)} at {bar.value()}")
        assert abs(bar.value() - value) <= 2


def test_who_read_on_without_the_text_finds_it_where_the_page_is(in_step: Writer) -> None:
    bar = in_step.app.text.verticalScrollBar()
    in_step.chooses("view.read")
    sees_frames(in_step, 5)
    end = float(in_step.page("document.documentElement.scrollHeight - innerHeight"))
    scrolls_page(in_step, str(round(end * 0.6)))
    sees_frames(in_step, 5)
    in_step.app.window.resize(1200, 800)
    in_step.app.window.grab()
    sees_frames(in_step, 5)
    in_step.chooses("view.split")
    in_step.waits(lambda: bar.value() > 0 and is_in_step(in_step, 2 * LINE), lambda: str(bar.value()))
    assert page_top(in_step) > 1000


def int_in(letters: str) -> int:
    """Return which sentence or paragraph some letters are of: its words say so, and its last says it times 7 or 13.

    Which of them comes first depends on the fonts of the machine.
    """
    told = re.search(r"(?:ord|aragraph|assage)(\d+)", letters)
    if told is not None:
        return int(told[1])
    times = re.search(r"(?:keeper|harbor)(\d+)", letters)
    return int(times[1]) // (7 if "keeper" in letters else 13) if times else -99
