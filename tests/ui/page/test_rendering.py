"""Rendering: every key at once, the rest in slices, large blocks in a process; whole in the end."""

import pytest
from PySide6.QtCore import QObject

from almost_editor.document.live_text import Span
from almost_editor.render.full import render
from almost_editor.render.options import RenderOptions
from almost_editor.render.patches import apply
from almost_editor.ui.page import rendering as rendering_module
from almost_editor.ui.page.rendering import GAVE_UP, LAGS, Rendering
from almost_editor.ui.worker import Worker

PATIENCE_MS = 30_000
PROSE = "\n\n".join(f"Paragraph {number} with *some* words in it." for number in range(4_000))


class Followed:
    """A rendering whose patches are applied as a page applies them."""

    def __init__(self):
        self.keeper = QObject()
        self.worker = Worker(self.keeper)
        self.rendering = Rendering(self.worker, self.keeper)
        self.shown, self.counts, self.notes = [], [], []
        self.rendering.patched.connect(self._apply)
        self.rendering.counted.connect(self.counts.append)
        self.rendering.noted.connect(self.notes.append)

    def _apply(self, patch):
        self.shown = apply(patch, self.shown)

    def opens(self, text):
        self.rendering.open(text, RenderOptions())
        self.shown = [(block.key, block.html) for block in self.rendering.blocks.blocks]

    def types(self, at, text, removed=0):
        self.rendering.edit(Span(at, removed, text))
        self.rendering.catch_up()

    @property
    def html(self):
        return "".join(html for _, html in self.shown)

    def close(self):
        self.rendering.close()
        self.worker.close()
        self.keeper.deleteLater()


@pytest.fixture
def followed(qapp):
    made = Followed()
    yield made
    made.close()


def test_a_long_text_is_there_at_once_as_far_as_one_sees_and_whole_soon(followed, patience):
    followed.opens(PROSE)
    assert not followed.rendering.is_whole
    assert "Paragraph 0 with" in followed.html
    assert followed.counts[-1] is None, "words that are not known yet are not told"
    patience(lambda: followed.rendering.is_whole, PATIENCE_MS)
    assert followed.html == render(PROSE)
    assert followed.counts[-1] == 4_000 * 7


def test_keys_between_the_slices_are_followed_at_once(followed, patience):
    followed.opens(PROSE)
    followed.types(0, "Typed. ")
    assert followed.html.startswith("<p>Typed. Paragraph 0")
    followed.types(len(PROSE), "!")
    patience(lambda: followed.rendering.is_whole, PATIENCE_MS)
    assert followed.html == render(f"Typed. {PROSE[: len(PROSE) - 7]}!{PROSE[len(PROSE) - 7 :]}")


def test_a_letter_is_painted_before_the_page_is_thought_of(followed, patience):
    followed.opens("One.\n\nTwo.")
    followed.rendering.edit(Span(4, 0, "x"))
    followed.rendering.edit(Span(5, 0, "y"))
    assert followed.html == "<p>One.</p>\n<p>Two.</p>\n"
    patience(lambda: followed.html == "<p>One.xy</p>\n<p>Two.</p>\n", PATIENCE_MS)
    followed.rendering.edit(Span(6, 0, "z"))
    assert followed.rendering.blocks.html == "<p>One.xyz</p>\n<p>Two.</p>\n", (
        "who asks for the blocks gets those of now"
    )


def test_a_fence_that_swallows_all_shows_its_first_screens_at_once_and_ends_in_a_process(followed, patience):
    followed.opens(PROSE)
    patience(lambda: followed.rendering.is_whole, PATIENCE_MS)
    followed.types(0, "```\n")
    assert followed.html.startswith("<pre><code>Paragraph 0 with *some* words")
    assert not followed.rendering.is_whole
    followed.types(4, "first ")
    assert LAGS in followed.notes
    patience(lambda: followed.rendering.is_whole, PATIENCE_MS)
    assert followed.html == render(f"```\nfirst {PROSE}")
    assert followed.notes[-1] == ""
    followed.types(0, "", removed=4)
    patience(lambda: followed.rendering.is_whole, PATIENCE_MS)
    assert followed.html == render(f"first {PROSE}")


def test_a_language_typed_behind_an_opened_fence_leaves_the_first_screens_as_they_are(followed, patience):
    followed.opens(PROSE)
    patience(lambda: followed.rendering.is_whole, PATIENCE_MS)
    followed.types(0, "```\n")
    for at, letter in enumerate("python", 3):
        followed.types(at, letter)
        assert followed.html.startswith(f'<pre><code class="language-{"python"[: at - 2]}">Paragraph 0 with')
        assert followed.html.count("\n", 0, followed.html.index("</pre>")) > 200, "more than a screen is code at once"
    patience(lambda: followed.rendering.is_whole, PATIENCE_MS)
    assert followed.html == render(f"```python\n{PROSE}")


def test_a_worker_is_left_alone_while_its_block_is_typed_in(followed, patience):
    text = "- item\n" * 4_000
    followed.opens(text)
    patience(lambda: followed.rendering._job is not None, PATIENCE_MS)
    job = followed.rendering._job
    followed.types(6, "s")
    assert followed.rendering._job is None, "its answer would be of no use"
    patience(lambda: job not in followed.worker._jobs, PATIENCE_MS)
    patience(lambda: followed.rendering.is_whole, PATIENCE_MS)
    assert followed.html == render("- items\n" + text[7:])


def test_a_worker_goes_on_while_another_block_is_typed_in(followed, patience):
    text = "- item\n" * 4_000 + "\nEnd."
    followed.opens(f"Start.\n\n{text}")
    patience(lambda: followed.rendering._job is not None, PATIENCE_MS)
    job = followed.rendering._job
    followed.types(5, "ed")
    assert followed.rendering._job is job
    patience(lambda: followed.rendering.is_whole, PATIENCE_MS)
    assert followed.html == render(f"Started.\n\n{text}")


def test_a_block_that_takes_too_long_is_given_up_with_a_sentence(followed, patience, monkeypatch):
    monkeypatch.setattr(rendering_module, "BUDGET_MS", 1)
    followed.rendering._budget.setInterval(1)
    text = "".join(f"- item {number}\n" for number in range(20_000))
    followed.opens(text)
    patience(lambda: GAVE_UP in followed.notes, PATIENCE_MS)
    assert "item 19999" in followed.html, "no word is lost"
    followed.types(0, "Before.\n\n")
    assert followed.html.startswith("<p>Before.</p>"), "the rest goes on"


def test_an_answer_for_a_text_that_is_gone_is_not_heard(followed, patience):
    followed.opens("```\n" + PROSE)
    patience(lambda: followed.rendering._job is not None, PATIENCE_MS)
    followed.opens("Other.")
    assert followed.html == "<p>Other.</p>\n"
    patience(lambda: not followed.worker._jobs, PATIENCE_MS)
    assert followed.html == "<p>Other.</p>\n"
