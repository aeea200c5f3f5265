"""The probe: clocks on one text pane and one page, through what anyone can see of them.

It knows nothing of the program between the two: keys go into the text pane as events, and it watches the pane's paint
events, the page's own document and the frames that the page's window renders. The page says through its title when its
text has changed (before paint) and when the frame that shows it has been painted.
"""

from __future__ import annotations

import math
import statistics
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QEvent, QEventLoop, QObject, Qt, QTimer
from PySide6.QtQuickWidgets import QQuickWidget
from PySide6.QtTest import QTest
from PySide6.QtWebEngineWidgets import QWebEngineView
from PySide6.QtWidgets import QAbstractScrollArea, QWidget

OUR_WORLD = 1
PATIENCE_S = 60.0
LETTERS = "mwobdpnh"

WATCH = """
(() => {
  if (globalThis.probe) return;
  let changes = 0, framed = 0, asked = false, met = [];
  const wanted = new Map(); // what is waited for: name -> condition, asked after each change and in its frame
  const say = (what, value) => { document.title = `${what} ${value} ${Math.round(performance.now() * 1000)}`; };
  const ask = () => { if (!asked) { asked = true; requestAnimationFrame(inFrame); } };
  const inFrame = () => {
    asked = false;
    const channel = new MessageChannel();
    channel.port1.onmessage = () => {
      framed = changes;
      for (const [name, holds] of wanted) if (holds()) { wanted.delete(name); met.push(name); }
      say("shown", [framed, ...met].join(","));
      met = [];
    };
    channel.port2.postMessage(0);
  };
  const heard = (records) => {
    const home = document.querySelector(".article-body");
    if (!home || !records.some(({ target }) => home.contains(target))) return;
    changes++;
    say("changed", changes);
    ask();
  };
  new MutationObserver(heard).observe(document.body, { subtree: true, childList: true, characterData: true });
  globalThis.probe = { await: (name, holds) => { wanted.set(name, holds); ask(); } };
})();
"""


@dataclass
class Key:
    """When a key's glyph, its change of the page's document and the page's frame came, in ms after the key."""

    glyph: float = math.nan
    changed: float = math.nan
    shown: float = math.nan
    frame: float = math.nan
    """When the window had drawn the first frame of the page behind the change."""


def now_ms() -> float:
    return time.perf_counter() * 1000


def spin(until: Callable[[], object], patience_s: float = PATIENCE_S) -> bool:
    """Run the event loop, asleep while nothing happens, until the condition holds."""
    deadline = time.perf_counter() + patience_s
    timer = QTimer(interval=50)
    timer.start()
    while not until():
        if time.perf_counter() > deadline:
            return False
        QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
    return True


def hasten() -> None:
    """Rest a tenth as long from now on: for a run that is only to see that everything works."""
    Pace.share = 0.1


class Pace:
    """How much of each rest is taken."""

    share = 1.0


def rest(ms: float) -> None:
    """Run the event loop for so long, that what went before comes to its end."""
    ms *= Pace.share
    until = now_ms() + ms
    timer = QTimer(interval=max(1, int(ms)))
    timer.start()
    while now_ms() < until:
        QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)


def median(values: Sequence[float]) -> float:
    """Return the median of what was seen at all."""
    there = [value for value in values if not math.isnan(value)]
    return statistics.median(there) if there else math.nan


def high(values: Sequence[float]) -> float:
    """Return the 95th percentile of what was seen at all."""
    there = sorted(value for value in values if not math.isnan(value))
    return there[min(len(there) - 1, int(len(there) * 0.95))] if there else math.nan


class _Painted(QEvent):
    KIND = QEvent.Type(QEvent.registerEventType())

    def __init__(self) -> None:
        super().__init__(self.KIND)


class Probe(QObject):
    """Clocks on a text pane and the page beside it."""

    def __init__(self, pane: QAbstractScrollArea, view: QWebEngineView | None) -> None:
        super().__init__()
        self.pane = pane
        self.view = view
        self.painted: list[float] = []
        self.changed: list[tuple[int, float]] = []
        self.shown: list[tuple[int, float]] = []
        self.frames: list[float] = []
        self.met: dict[str, float] = {}
        self.paint_delay_ms = 0.0
        """A delay put into each paint of the text, to see that the clocks show it."""
        self._updating = self._painted_in_update = False
        pane.viewport().installEventFilter(self)
        pane.window().installEventFilter(self)
        if view is not None:
            view.page().titleChanged.connect(self._on_title)
            view.page().runJavaScript(WATCH, OUR_WORLD)
            for quick in view.findChildren(QQuickWidget):
                quick.quickWindow().afterRendering.connect(self._on_frame, Qt.ConnectionType.DirectConnection)

    # -- the clocks

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        if event.type() == QEvent.Type.UpdateRequest and watched is self.pane.window() and not self._updating:
            return self._update(watched, event)
        if event.type() == QEvent.Type.Paint and watched is self.pane.viewport():
            if self.paint_delay_ms:
                time.sleep(self.paint_delay_ms / 1000)
            if self._updating:
                self._painted_in_update = True
            else:
                # It is dealt with when the paint under way, with all that carries it to the screen, is over.
                QCoreApplication.postEvent(self, _Painted(), Qt.EventPriority.HighEventPriority.value)
        return False

    def _update(self, window: QObject, event: QEvent) -> bool:
        """Have the window paint what is due and hand it to the screen, and look at the clock then.

        An event posted meanwhile would wait for timers that are due, and so for work that was put off until the letter
        was painted.
        """
        self._updating, self._painted_in_update = True, False
        try:
            window.event(event)
        finally:
            self._updating = False
        if self._painted_in_update:
            self.painted.append(now_ms())
        return True

    def event(self, event: QEvent) -> bool:
        if event.type() == _Painted.KIND:
            self.painted.append(now_ms())
            return True
        return super().event(event)

    def _on_frame(self) -> None:
        self.frames.append(now_ms())

    def _on_title(self, title: str) -> None:
        at = now_ms()
        what, _, rest_of_title = title.partition(" ")
        if what == "changed":
            self.changed.append((int(rest_of_title.split()[0]), at))
        elif what == "shown":
            count, *met = rest_of_title.split()[0].split(",")
            self.shown.append((int(count), at))
            self.met.update(dict.fromkeys(met, at))

    def clear(self) -> None:
        """Forget what was seen."""
        for seen in (self.painted, self.changed, self.shown, self.frames, self.met):
            seen.clear()

    def expect(self, name: str, condition: str) -> None:
        """Have the page tell of the first frame in which a condition of its own language holds: see `met`."""
        if self.view is not None:
            self.view.page().runJavaScript(f"probe.await({name!r}, () => {condition})", OUR_WORLD)

    # -- the hand

    def press(self, character: str) -> float:
        """Send one key into the text pane and return when."""
        at = now_ms()
        target: QWidget = self.pane
        if character == "\n":
            QTest.keyClick(target, Qt.Key.Key_Return)
        else:
            QTest.keyClick(target, character)
        return at

    def key(self, character: str, *, settle_ms: float = 60.0) -> Key:
        """Send one key and wait until its glyph and its page frame are there."""
        rest(settle_ms)
        self.clear()
        at = self.press(character)
        spin(lambda: self.painted, 5)
        if self.view is not None:
            spin(lambda: self.shown, 5)
            spin(lambda: self.changed and self._frame_after(self.changed[0][1]), 0.3)
        return self._seen(at)

    def _frame_after(self, at: float) -> float:
        return next((frame for frame in self.frames if frame >= at), 0.0)

    def _seen(self, at: float) -> Key:
        seen = Key()
        if self.painted:
            seen.glyph = self.painted[0] - at
        if self.changed:
            seen.changed = self.changed[0][1] - at
            # On a busy machine the frame can be there before the page's word of the change.
            frame = self._frame_after(self.changed[0][1]) or (self.frames[-1] if self.frames else 0.0)
            seen.frame = frame - at if frame else math.nan
        if self.shown:
            seen.shown = self.shown[0][1] - at
        return seen

    def keys(self, count: int, *, settle_ms: float = 60.0) -> list[Key]:
        """Send letters one by one, each when the last is on the page, a little off the beat of any timer."""
        return [
            self.key(LETTERS[number % len(LETTERS)], settle_ms=settle_ms + number % 7 * 2.3) for number in range(count)
        ]

    def burst(self, count: int, per_second: float) -> tuple[int, float]:
        """Type at a steady pace; return how many changes got a page frame of their own, and last key → final in ms."""
        rest(300)
        self.clear()
        start = last = now_ms()
        for number in range(count):
            pause = start + number * 1000 / per_second - now_ms()
            if pause > 0:
                rest(pause / Pace.share)
            last = self.press(LETTERS[number % len(LETTERS)])
        rest(1500)
        final = max((at for _, at in self.shown), default=math.nan) - last
        return len({count for count, _ in self.shown}), final
