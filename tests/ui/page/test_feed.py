"""The feed: what changed and nothing else, in order, one call at a time."""

import gc

import pytest
from PySide6.QtCore import QObject
from PySide6.QtGui import QTextCursor

from almost_editor.document.draft import Stage
from almost_editor.paths import resources_folder
from almost_editor.ui.page.feed import PageFeed
from almost_editor.ui.page.rendering import Rendering
from almost_editor.ui.worker import Worker


class Page:
    """A page that takes news when the test says so, and keeps its blocks as the real one does."""

    def __init__(self):
        self.calls, self.waiting, self.served, self.blocks, self.frames = [], [], [], [], []

    def take(self, news, done):
        assert not self.waiting, "two calls were under way at once"
        self.calls.append(news)
        self.waiting.append(done)
        if "frame" in news:
            self.frames.append(news["frame"])
        if "blocks" in news:
            self.blocks = []
            self._patch(news["blocks"])
        for patch in news.get("patches", ()):
            self._patch(patch)

    def _patch(self, operations):
        fresh, at = [], 0
        for what, *rest in operations:
            if what == "insert":
                fresh.append(rest[1])
            else:
                if what == "keep":
                    fresh.extend(self.blocks[at : at + rest[0]])
                at += rest[0]
            assert at <= len(self.blocks), "the patch is for another page"
        self.blocks = fresh + self.blocks[at:]

    def answers(self):
        self.waiting.pop()("")

    @property
    def html(self):
        """What the page shows of the text, without the line ends between its blocks."""
        return "".join(self.blocks).replace("\n", "")


class Fed:
    def __init__(self, desk, folder):
        self.desk, self.page, self.keeper = desk, Page(), QObject()
        self.layouts = folder / "layouts"
        self.worker = Worker(self.keeper)
        self.rendering = Rendering(self.worker, self.keeper)
        folders = (self.layouts, resources_folder() / "layouts")
        self.feed = PageFeed(desk.open_draft, desk.catalogue, desk.lanes, folders, self.rendering)
        self.failures, self.counts = [], []
        self.feed.failed.connect(self.failures.append)
        desk.open_draft.counted.connect(self.counts.append)

    def attaches(self):
        self.outlet = self.feed.attach(self.page.take)

    def opens(self, body="", **fields):
        draft = self.desk.opens(body=body, **fields)
        self.desk.open_draft.document.documentLayout()
        self.desk.wait(lambda: self.feed.around is not None)
        self.settles()
        return draft

    def types(self, text, at=None):
        cursor = QTextCursor(self.desk.open_draft.document)
        if at is None:
            cursor.movePosition(QTextCursor.MoveOperation.End)
        else:
            cursor.setPosition(at)
        cursor.insertText(text)

    def settles(self):
        """Let the page answer until there is no more news."""

        def quiet():
            if self.page.waiting:
                self.page.answers()
            return not self.page.waiting and self.feed.is_idle

        self.desk.wait(quiet)
        if self.page.calls and self.desk.open_draft.is_open:
            assert "".join(self.page.blocks) == self.feed.blocks.html

    def breaks_layout(self, name="article"):
        folder = self.layouts / name
        folder.mkdir(parents=True)
        (folder / "layout.toml").write_text("this is [not", encoding="utf-8")

    def mends_layout(self, name="article"):
        (self.layouts / name / "layout.toml").unlink()
        (self.layouts / name).rmdir()


@pytest.fixture
def fed(desk, tmp_path):
    made = Fed(desk, tmp_path)
    yield made
    made.feed.close()
    made.worker.close()
    made.keeper.deleteLater()
    gc.collect()


def test_a_draft_is_shown_whole_when_page_and_draft_are_both_there(fed):
    fed.opens("One.\n\nTwo.")
    assert fed.page.calls == []
    fed.attaches()
    fed.settles()
    first = fed.page.calls[0]
    assert fed.page.html == "<p>One.</p><p>Two.</p>"
    assert 'class="article-body"' in first["frame"]["html"]
    assert first["scroll"] == "top"
    assert fed.counts == [2]


def test_what_a_page_may_load_is_told_before_the_news(fed):
    order = []
    fed.feed.served.connect(lambda *_: order.append("served"))
    fed.feed.attach(lambda news, done: (order.append("news"), fed.page.take(news, done)))
    fed.opens("One.")
    assert order[0] == "served"


def test_keys_that_come_while_the_page_is_busy_go_together(fed):
    fed.attaches()
    fed.opens("One.")
    before = len(fed.page.calls)
    fed.types("a")
    fed.desk.wait(lambda: fed.page.waiting)
    for key in "bcdefgh":
        fed.types(key)
        fed.outlet._send()
    assert len(fed.page.calls) == before + 1
    fed.settles()
    assert len(fed.page.calls) == before + 2
    assert len(fed.page.calls[-1]["patches"]) == 7
    assert fed.page.html == "<p>One.abcdefgh</p>"


def test_a_key_sends_its_block_alone(fed):
    fed.attaches()
    fed.opens("One.\n\nTwo.\n\nThree.")
    fed.types("x", at=len("One.\n\nTwo"))
    fed.settles()
    news = fed.page.calls[-1]
    assert "frame" not in news
    assert [operation[0] for operation in news["patches"][0]].count("insert") == 1
    assert fed.page.html == "<p>One.</p><p>Twox.</p><p>Three.</p>"


def test_the_frame_goes_when_it_changed_and_only_then(fed):
    fed.attaches()
    fed.opens("One.", headline="Old")
    frames = len(fed.page.frames)
    fed.desk.open_draft.change(notes="Never on the page.")
    fed.desk.open_draft.change(commissioned_words=300)
    fed.settles()
    assert len(fed.page.frames) == frames
    fed.desk.open_draft.change(headline="New")
    fed.settles()
    assert len(fed.page.frames) == frames + 1
    assert "New" in fed.page.frames[-1]["html"]
    assert "blocks" not in fed.page.calls[-1]


def test_a_patch_for_other_options_comes_behind_those_of_the_keys_before_it(fed):
    """The text's language changes its quotation marks: what was typed under the old one is patched first."""
    fed.attaches()
    fed.opens('He said "no".', language="en-US")
    fed.types(' And "yes".')
    fed.desk.open_draft.change(language="fr")
    fed.types(" End.")
    fed.settles()
    assert "«" in fed.page.html


def test_a_page_that_was_lost_is_fed_from_the_beginning(fed):
    fed.attaches()
    fed.opens("One.")
    fed.types("x")
    fed.desk.wait(lambda: fed.page.waiting)
    fed.types("y")
    fed.feed.detach(fed.outlet)
    lost, fed.page = fed.page, Page()
    fed.attaches()
    lost.answers()
    fed.settles()
    assert "frame" in fed.page.calls[0]
    assert fed.page.html == "<p>One.xy</p>"


def test_another_draft_takes_the_place_of_the_first(fed):
    fed.attaches()
    fed.opens("First.", headline="First")
    fed.opens("Second.", headline="Second")
    assert fed.page.html == "<p>Second.</p>"
    assert "Second" in fed.page.frames[-1]["html"]
    fed.desk.open_draft.close()
    fed.settles()
    assert fed.page.html == ""
    assert fed.page.frames[-1]["html"] == ""


def test_a_page_that_goes_is_sent_nothing_more(fed):
    fed.attaches()
    fed.opens("One.")
    before = len(fed.page.calls)
    fed.types("x")
    fed.feed.detach(fed.outlet)
    fed.outlet._send()
    assert len(fed.page.calls) == before


def test_a_layout_that_breaks_leaves_the_last_good_page_and_is_told_once(fed):
    fed.attaches()
    fed.opens("One.", headline="Old")
    fed.breaks_layout()
    frames = len(fed.page.frames)
    fed.desk.open_draft.change(headline="New")
    fed.desk.open_draft.change(dek="And more.")
    fed.types(" Two.")
    fed.settles()
    assert len(fed.page.frames) == frames
    assert len(fed.failures) == 1
    assert fed.page.html == "<p>One. Two.</p>", "the text goes on"
    fed.mends_layout()
    fed.desk.open_draft.change(headline="Mended")
    fed.settles()
    assert "Mended" in fed.page.frames[-1]["html"]


@pytest.mark.parametrize("name", ["article", "brief", "feature"])
def test_a_draft_whose_layout_is_broken_from_the_start_is_shown_all_the_same(fed, name):
    fed.attaches()
    fed.breaks_layout(name)
    fed.opens("One.", headline="Head", layout=name)
    assert len(fed.failures) == 1
    assert "Head" in fed.page.frames[-1]["html"]
    assert fed.page.html == "<p>One.</p>"
    fed.types(" Two.")
    fed.mends_layout(name)
    fed.desk.open_draft.change(headline="Mended")
    fed.settles()
    assert "Mended" in fed.page.frames[-1]["html"]
    assert fed.page.html == "<p>One. Two.</p>"


def test_what_changes_elsewhere_in_the_library_shows_in_the_frame(fed):
    fed.attaches()
    series = fed.desk.does(lambda library: library.series.create("The Crossing"))
    draft = fed.opens("One.")
    fed.desk.does(lambda library: library.series.add(draft.id, series.id))
    fed.desk.wait(lambda: fed.settles() or any("The Crossing" in frame["html"] for frame in fed.page.frames))
    other = fed.desk.does(
        lambda library: library.drafts.save(
            library.drafts.new(headline="Sibling", stage=Stage.READY, series=(series.id,))
        )
    )
    assert other
    fed.desk.wait(lambda: fed.settles() or "Sibling" in fed.page.frames[-1]["html"])


def test_words_follow_every_key_and_the_frame_a_while_later(fed):
    fed.attaches()
    fed.opens("One two.")
    frames = len(fed.page.frames)
    fed.types(" three")
    assert fed.desk.open_draft.words is None, "a count of the text before is none of this one"
    fed.settles()
    assert fed.counts == [2, 3]
    assert fed.desk.open_draft.words == 3
    assert fed.feed._recounted.isActive()
    fed.types(" word" * 1000)
    fed.settles()
    fed.feed._recounted.timeout.emit()
    fed.settles()
    assert len(fed.page.frames) == frames + 1
    assert "4 min" in fed.page.frames[-1]["html"]


def test_the_caret_marks_its_block(fed):
    fed.attaches()
    fed.opens("One.\n\nTwo.")
    fed.feed.mark_line(2)
    fed.settles()
    assert fed.page.calls[-1]["mark"] == fed.feed.blocks.blocks[1].key
    fed.feed.mark_line(99)
    fed.settles()
    assert fed.page.calls[-1]["mark"] in (None, fed.feed.blocks.blocks[1].key)


def test_the_mark_stays_on_a_block_that_changed_under_it(fed):
    fed.attaches()
    fed.opens("One.\n\nTwo.")
    fed.feed.mark_line(2)
    fed.settles()
    fed.types("x", at=7)
    fed.settles()
    assert fed.page.calls[-1]["mark"] == fed.feed.blocks.blocks[1].key


def test_every_page_hears_the_same_and_one_that_comes_late_hears_all(fed):
    fed.attaches()
    fed.opens("One.")
    first, fed.page = fed.page, Page()
    fed.attaches()
    fed.types(" Two.")
    fed.desk.wait(lambda: fed.page.waiting and first.waiting)
    first.answers()
    fed.settles()
    assert fed.page.html == first.html == "<p>One. Two.</p>"
    assert "frame" in fed.page.calls[0]


def test_a_page_that_leads_is_not_told_what_it_told(fed):
    fed.attaches()
    fed.opens("One.")
    before = len(fed.page.calls)
    fed.feed.tell(but=fed.page.take, scroll="top")
    fed.settles()
    assert len(fed.page.calls) == before


@pytest.mark.parametrize(
    "edit",
    [
        lambda fed, cursor: cursor.insertText("\u00a0« Oui\u00a0»\n\n\U0001f600 fin"),
        lambda fed, cursor: (cursor.select(QTextCursor.SelectionType.Document), cursor.insertText("all new")),
        lambda fed, cursor: (cursor.select(QTextCursor.SelectionType.Document), cursor.removeSelectedText()),
        lambda fed, cursor: (cursor.insertText("x"), fed.desk.open_draft.document.undo()),
        lambda fed, cursor: (cursor.insertText("line\u2028line"), cursor.insertText("\x01")),
        lambda fed, cursor: (cursor.insertText("\ufeff"), cursor.insertText("after")),
        lambda fed, cursor: fed.desk.open_draft.document.setDefaultFont(fed.desk.theme.font("mono")),
    ],
    ids=["astral", "replace all", "remove all", "undo", "separator and control", "mark", "font"],
)
def test_whatever_the_edit_is_the_page_shows_the_text(fed, edit):
    fed.attaches()
    fed.opens("One \U0001f600.\n\nTwo \U0001f469\u200d\U0001f52c here.\n\n[ref]: https://example.org/")
    cursor = QTextCursor(fed.desk.open_draft.document)
    cursor.setPosition(8)
    edit(fed, cursor)
    fed.types(" end")
    fed.settles()
    assert fed.feed.blocks.text == fed.desk.open_draft.body
