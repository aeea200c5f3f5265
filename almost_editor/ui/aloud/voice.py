"""The voice: the system's own, through Qt, asked for when somebody first wants to hear something."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QLocale, QObject, Signal

from almost_editor.wording import later

NO_VOICE = later("This system has no voice to read with; on Linux it comes with speech-dispatcher.")
_MOCK = "mock"
"""Qt's engine for tests, which says nothing."""


class Voice(QObject):
    """Says one sentence at a time. Nothing of Qt’s is loaded before `find`."""

    said = Signal()
    """The sentence is said to its end."""
    failed = Signal(str)
    """Why the voice says nothing any more, as the system has it."""

    def __init__(self, parent: QObject, engine: str = "") -> None:
        """Take the `engine` by Qt’s name; the system’s own where there is none given."""
        super().__init__(parent)
        self._engine = engine
        self._speech: Any = None
        self._states: Any = None
        self._speaks = False

    def find(self) -> bool:
        """Tell whether there is a voice. Cost: the first time Qt loads it, 20 ms and what the system needs."""
        if self._speech is None:
            from PySide6 import QtTextToSpeech  # noqa: PLC0415

            self._states = QtTextToSpeech.QTextToSpeech.State
            engines = [one for one in QtTextToSpeech.QTextToSpeech.availableEngines() if one != _MOCK]
            if not self._engine and not engines:
                return False
            kind = QtTextToSpeech.QTextToSpeech
            self._speech = kind(self._engine, self) if self._engine else kind(self)
            self._speech.stateChanged.connect(self._on_state)
        return bool(self._speech.state() != self._states.Error)

    def say(self, words: str, *, language: str, rate: float) -> None:
        """Say words in a language, where the voice knows it. Units: `rate` from −1 (slow) over 0 to 1."""
        self._speech.setRate(rate)
        wanted = QLocale(language.replace("-", "_"))
        known = {one.language() for one in self._speech.availableLocales()}
        if wanted.language() in known and wanted.language() != self._speech.locale().language():
            self._speech.setLocale(wanted)
        self._speech.say(words)
        self._speaks = True

    def pause(self) -> None:
        """Stop in the middle, to go on from there."""
        if self._speech is not None:
            self._speech.pause()

    def go_on(self) -> None:
        """Go on where it was paused."""
        if self._speech is not None:
            self._speech.resume()

    def stop(self) -> None:
        """Say nothing more; nobody hears `said` of it."""
        self._speaks = False
        if self._speech is not None:
            self._speech.stop()

    def _on_state(self, state: Any) -> None:
        if state == self._states.Error:
            self._speaks = False
            self.failed.emit(self._speech.errorString())
        elif state == self._states.Ready and self._speaks:
            self._speaks = False
            self.said.emit()
