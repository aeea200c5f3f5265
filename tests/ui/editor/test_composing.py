"""What an input method composes: no text before it is committed, one step to undo then, and lost to nobody."""

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QGuiApplication, QInputMethodEvent, QKeyEvent, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from almost_editor.library.store import Library
from almost_editor.ui.editor.composing import writes_a_sign
from tests.ui.opened import listed, opened

CTRL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
BODY = "# Ferry stops\n\n- one\n- two\n\n" + "\n\n".join(f"Paragraph {number} of the text." for number in range(80))


@pytest.fixture(scope="module")
def newsroom(qapp, tmp_path_factory, patience):
    folder = tmp_path_factory.mktemp("composing")
    with Library.open(folder / "library") as library:
        library.drafts.save(library.drafts.new(headline="Other", body="Another."))
        library.drafts.save(library.drafts.new(headline="Ferry stops", body=BODY))
    with opened(folder) as made:
        made.window.resize(1440, 900)
        made.window.show()
        made.begin(())
        patience(lambda: made.open_draft.is_open)
        made.ids = {one.headline: one.id for one in listed(made)}
        yield made
        made.window.close()


@pytest.fixture
def text(newsroom, wait_until, to_front):
    open_article(newsroom, "Ferry stops", wait_until)
    to_front(newsroom.window)
    newsroom.text.setFocus()
    wait_until(lambda: newsroom.text.hasFocus() and newsroom.open_draft.is_safe)
    yield newsroom.text
    open_article(newsroom, "Ferry stops", wait_until)
    newsroom.text.setPlainText(BODY)
    newsroom.open_draft.change(headline="Ferry stops")


def open_article(newsroom, headline, wait_until):
    wanted = newsroom.ids[headline]
    newsroom.drafting.open(wanted)
    wait_until(lambda: newsroom.open_draft.draft.id == wanted)


def compose(field, words="", *, commit="", replaced=(0, 0)):
    attributes = [QInputMethodEvent.Attribute(QInputMethodEvent.AttributeType.Cursor, len(words), 1, None)]
    event = QInputMethodEvent(words, attributes if words else [])
    if commit or replaced[1]:
        event.setCommitString(commit, *replaced)
    QApplication.sendEvent(field, event)


def put(field, start, end=None):
    cursor = field.textCursor()
    cursor.setPosition(start)
    cursor.setPosition(start if end is None else end, QTextCursor.MoveMode.KeepAnchor)
    field.setTextCursor(cursor)


def composed(field):
    document = field.document()
    blocks = (document.findBlockByNumber(number) for number in range(document.blockCount()))
    return "".join(block.layout().preeditAreaText() for block in blocks)


def test_what_is_composed_is_no_text_before_it_is_committed_and_then_one_step(newsroom, text):
    put(text, 8)
    heard = []
    newsroom.open_draft.body_changed.connect(heard.append)
    for words in ("に", "にほ", "にほん", "日本"):
        compose(text, words)
        assert newsroom.open_draft.body == BODY
        assert newsroom.open_draft.is_safe
    assert not heard
    compose(text, commit="日本")
    assert newsroom.open_draft.body == BODY.replace("Ferry ", "Ferry 日本")
    text.undo()
    assert newsroom.open_draft.body == BODY


def test_each_commit_is_a_step_of_its_own(newsroom, text):
    put(text, 0)
    for words, done in (("か", "漢"), ("じ", "字")):
        compose(text, words)
        compose(text, commit=done)
    text.undo()
    assert newsroom.open_draft.body == "漢" + BODY
    text.undo()
    assert newsroom.open_draft.body == BODY


def test_what_was_selected_comes_back_with_the_same_undo(newsroom, text):
    put(text, 2, 7)
    compose(text, "か")
    compose(text, "かん")
    compose(text, commit="漢")
    assert newsroom.open_draft.body == BODY.replace("Ferry", "漢", 1)
    text.undo()
    assert newsroom.open_draft.body == BODY


def test_what_was_selected_comes_back_where_nothing_is_committed(newsroom, text):
    put(text, 2, 7)
    compose(text, "か")
    compose(text, "")
    assert newsroom.open_draft.body == BODY
    assert text.textCursor().selectedText() == "Ferry"
    assert not text.document().isRedoAvailable()


def test_an_input_method_that_clears_before_it_commits_makes_one_step_too(newsroom, text):
    put(text, 2, 7)
    compose(text, "か")
    compose(text, "")
    compose(text, commit="漢")
    assert newsroom.open_draft.body == BODY.replace("Ferry", "漢", 1)
    text.undo()
    assert newsroom.open_draft.body == BODY


def test_words_are_converted_again_where_they_stand(newsroom, text):
    put(text, 7)
    assert text.inputMethodQuery(Qt.InputMethodQuery.ImSurroundingText) == "# Ferry stops"
    assert text.inputMethodQuery(Qt.InputMethodQuery.ImCursorPosition) == 7
    compose(text, commit="Boat", replaced=(-5, 5))
    assert newsroom.open_draft.body == BODY.replace("Ferry", "Boat", 1)
    text.undo()
    assert newsroom.open_draft.body == BODY


@pytest.mark.parametrize("committed", ['"', "'", "(", "--", "...", "- "])
def test_punctuation_that_is_committed_stays_as_it_is(newsroom, text, committed):
    put(text, len(BODY))
    compose(text, "x")
    compose(text, commit=committed)
    assert newsroom.open_draft.body == BODY + committed


def move(newsroom, _wait_until):
    put(newsroom.text, 0)


def click(newsroom, _wait_until):
    QTest.mouseClick(newsroom.text.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(60, 300))


def leave(newsroom, _wait_until):
    newsroom.sheet.headline.setFocus()


def give_a_command(newsroom, _wait_until):
    newsroom.actions["view.shelf"].trigger()


def open_another(newsroom, wait_until):
    open_article(newsroom, "Other", wait_until)
    open_article(newsroom, "Ferry stops", wait_until)


@pytest.mark.parametrize("goes", [move, click, leave, give_a_command, open_another])
def test_whatever_ends_it_the_words_are_text_where_they_stood(newsroom, text, wait_until, goes):
    put(text, 8)
    compose(text, "かん")
    goes(newsroom, wait_until)
    assert composed(text) == ""
    assert newsroom.open_draft.body == BODY.replace("Ferry ", "Ferry かん")


def test_what_is_composed_over_a_selection_and_left_is_one_step(newsroom, text):
    put(text, 2, 7)
    compose(text, "かん")
    newsroom.compositions.settle()
    assert newsroom.open_draft.body == BODY.replace("Ferry", "かん", 1)
    text.undo()
    assert newsroom.open_draft.body == BODY


def test_the_other_article_begins_without_it(newsroom, text, wait_until):
    put(text, 8)
    compose(text, "かん")
    open_article(newsroom, "Other", wait_until)
    assert newsroom.open_draft.body == "Another."
    assert composed(newsroom.text) == ""
    wait_until(lambda: newsroom.open_draft.is_safe)
    with Library.open(newsroom.lanes.folder, writing=False) as library:
        assert library.drafts.get(newsroom.ids["Ferry stops"]).body == BODY.replace("Ferry ", "Ferry かん")


def test_a_headline_is_composed_without_what_asks_for_it_below(newsroom, text):
    headline = newsroom.sheet.headline
    newsroom.open_draft.change(headline="")
    headline.setFocus()
    compose(headline, "にほん")
    assert (headline.placeholderText(), headline.text) == ("", "")
    newsroom.sheet.dek.setFocus()
    assert newsroom.open_draft.draft.headline == "にほん"
    put(headline, 0, 3)
    compose(headline, "x")
    compose(headline, "")
    assert headline.text == "にほん"


@pytest.mark.parametrize(
    ("text", "modifiers", "platform", "writes"),
    [
        ("ś", CTRL | ALT, "win32", True),
        ("@", CTRL | ALT, "win32", True),
        ("[", CTRL | ALT | SHIFT, "win32", True),
        ("s", CTRL | ALT, "win32", False),
        ("\x13", CTRL | ALT, "win32", False),
        ("", CTRL | ALT, "win32", False),
        ("ś", CTRL, "win32", False),
        (",", CTRL | ALT, "linux", False),
    ],
)
def test_what_altgr_writes_is_no_shortcut(text, modifiers, platform, writes):
    event = QKeyEvent(QEvent.Type.ShortcutOverride, Qt.Key.Key_S, modifiers, text)
    assert writes_a_sign(event, platform) is writes


def test_candidates_stand_at_the_caret_wherever_the_text_goes(newsroom, text, qapp):
    put(text, 8)
    window = newsroom.window

    def is_right():
        qapp.processEvents()
        told = QGuiApplication.inputMethod().cursorRectangle().topLeft()
        seen = text.viewport().mapTo(window, text.cursorRect().topLeft())
        return abs(told.x() - seen.x()) <= 1 and abs(told.y() - seen.y()) <= 1

    def scroll():
        text.verticalScrollBar().setValue(25)

    width = window.width()
    for step in (
        newsroom.actions["view.shelf"].trigger,
        newsroom.actions["view.write"].trigger,
        lambda: window.resize(1800, 900),
        lambda: newsroom.notices.say("A notice."),
        scroll,
        lambda: newsroom.theme.set_font_px(20),
        lambda: compose(text, "にほんご"),
    ):
        step()
        assert is_right(), step
    compose(text, "")
    newsroom.theme.set_font_px(None)
    window.resize(width, 900)
    newsroom.actions["view.split"].trigger()
    clip = text.inputMethodQuery(Qt.InputMethodQuery.ImInputItemClipRectangle)
    assert clip.left() == 0
