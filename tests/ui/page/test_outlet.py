"""An outlet: one call at a time, at most one a frame, nothing lost and nothing out of order."""

import pytest
from PySide6.QtCore import QObject

from almost_editor.render.patches import Drop, Insert, Keep
from almost_editor.ui.page import outlet as outlet_module
from almost_editor.ui.page.outlet import FRAME_S, Outlet


class Clock:
    def __init__(self):
        self.now = 100.0

    def monotonic(self):
        return self.now


@pytest.fixture
def told(qapp, monkeypatch):
    keeper = QObject()
    calls, waiting = [], []

    def take(news, done):
        calls.append(news)
        waiting.append(done)

    made = Outlet(take, keeper)
    made.calls, made.waiting, made.clock = calls, waiting, Clock()
    monkeypatch.setattr(outlet_module, "time", made.clock)
    yield made
    made.close()
    keeper.deleteLater()


def test_news_of_one_turn_go_in_one_call_the_latest_of_each_kind(told, wait_until):
    told.tell(mark=1)
    told.tell_patch((Keep(2), Drop(1), Insert(7, "<p>x</p>", 4)))
    told.tell(mark=2, scheme="dark")
    told.tell_patch((Insert(8, "<p>y</p>", 0), Keep(3)))
    wait_until(lambda: told.calls)
    assert told.calls == [
        {
            "mark": 2,
            "scheme": "dark",
            "patches": [
                [["keep", 2], ["drop", 1], ["insert", 7, "<p>x</p>"]],
                [["insert", 8, "<p>y</p>"], ["keep", 3]],
            ],
        }
    ]


def test_a_busy_page_is_told_nothing_until_it_answers(told, wait_until):
    told.tell(mark=1)
    wait_until(lambda: told.waiting)
    told.tell(mark=2)
    told._send()
    assert len(told.calls) == 1
    assert not told.is_idle
    told.clock.now += 1
    told.waiting.pop()("")
    wait_until(lambda: len(told.calls) == 2)
    told.waiting.pop()("")
    assert told.is_idle


def test_a_page_is_told_once_a_frame(told, wait_until):
    told.tell(mark=1)
    wait_until(lambda: told.waiting)
    told.waiting.pop()("")
    told.clock.now += FRAME_S / 4
    told.tell(mark=2)
    assert told._flush.interval() == pytest.approx(1000 * FRAME_S * 3 / 4, abs=1)
    told.clock.now += FRAME_S
    told.tell(mark=3)
    wait_until(lambda: len(told.calls) == 2)
    assert told.calls[1] == {"mark": 3}


def test_another_text_takes_the_place_of_patches_for_the_old_one(told, wait_until):
    told.tell(scheme="dark", mark=5)
    told.tell_patch((Drop(1),))
    told.tell_all((Insert(1, "<p>New.</p>", 0),), frame={"html": ""}, scroll="top")
    wait_until(lambda: told.calls)
    assert told.calls == [
        {"scheme": "dark", "frame": {"html": ""}, "scroll": "top", "blocks": [["insert", 1, "<p>New.</p>"]]}
    ]


def test_a_closed_outlet_says_and_hears_nothing_more(told, wait_until):
    told.tell(mark=1)
    wait_until(lambda: told.waiting)
    told.tell(mark=2)
    told.close()
    told.waiting.pop()("")
    told.tell(mark=3)
    told._send()
    assert len(told.calls) == 1
    assert told.is_idle


def test_what_is_hurried_goes_at_once_but_never_twice_in_a_frame(qapp, wait_until):
    taken = []
    keeper = QObject()
    outlet = Outlet(lambda news, done: taken.append((news, done)), keeper)
    outlet.hurry()
    assert taken == [], "there is nothing to tell"
    outlet.tell(mark=1)
    outlet.hurry()
    assert [news for news, _ in taken] == [{"mark": 1}]
    outlet.tell(mark=2)
    outlet.hurry()
    assert len(taken) == 1, "the page is busy"
    taken[0][1](None)
    outlet.hurry()
    assert len(taken) == 1, "one call a frame"
    wait_until(lambda: len(taken) == 2)
    assert taken[1][0] == {"mark": 2}
    outlet.close()
