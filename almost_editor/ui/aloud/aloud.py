"""Aloud: from the caret on, one sentence after another, until somebody pauses, stops or opens another article."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtGui import QTextBlock, QTextCursor
from PySide6.QtWidgets import QMenu

from almost_editor.desk.speaking import LONGEST_PARAGRAPH, Spoken, sentences
from almost_editor.document.positions import from_utf16, to_utf16
from almost_editor.document.sentences import flows_on
from almost_editor.ui.actions import ActionTable, action
from almost_editor.ui.aloud.sentence_mark import SentenceMark
from almost_editor.ui.aloud.voice import NO_VOICE, Voice
from almost_editor.ui.catalogue import Catalogue
from almost_editor.ui.editor.highlighter import MarkdownHighlighter
from almost_editor.ui.editor.text_pane import TextPane
from almost_editor.ui.open_draft import OpenDraft
from almost_editor.ui.settings import Settings
from almost_editor.ui.theme import Theme
from almost_editor.wording import later, tr

_MENU = later("Read alo&ud")
_STEPS = 10
"""From the middle to the fastest, and to the slowest."""
_SETTING = "aloud/rate"


class Aloud(QObject):
    """Reads the open article. What is edited meanwhile is read as it is when its turn comes."""

    def __init__(
        self,
        text: TextPane,
        theme: Theme,
        open_draft: OpenDraft,
        catalogue: Catalogue,
        *,
        settings: Settings,
        say: Callable[[str], object],
    ) -> None:
        """Take `say`, which tells a person why nothing is heard."""
        super().__init__(text)
        self._text = text
        self._open_draft = open_draft
        self._catalogue = catalogue
        self._settings = settings
        self._say = say
        self._actions: ActionTable | None = None
        self._sentence: QTextCursor | None = None
        """What is being said; it moves with the words. None while nothing is read."""
        self.is_paused = False
        self.mark = SentenceMark(text, theme, self)
        self.voice = Voice(self)
        self._listen()
        open_draft.opened.connect(lambda _draft: self.stop())

    def use(self, engine: str) -> None:
        """Read with another of Qt's engines than the system's own, by its name."""
        self.stop()
        self.voice.deleteLater()
        self.voice = Voice(self, engine)
        self._listen()

    def _listen(self) -> None:
        self.voice.said.connect(self._go_on)
        self.voice.failed.connect(self._on_failed)

    def tick(self, actions: ActionTable) -> None:
        """Have the menu say why there is no reading where there is no voice, which is asked when it is opened."""
        self._actions = actions
        menus = (one for one in actions["aloud.read"].associatedObjects() if isinstance(one, QMenu))
        for menu in menus:
            menu.aboutToShow.connect(self._has_voice)

    @property
    def is_reading(self) -> bool:
        """Whether a sentence is being said, or was when it was paused."""
        return self._sentence is not None

    # -- what a person does

    @action("aloud.read", "&Read aloud or pause", "F7", menu="Tools", group=1, submenu=_MENU, on_draft=True)
    def read(self) -> None:
        """Read the text aloud from the caret on; once more pauses, and goes on."""
        if self._sentence is None:
            if self._has_voice():
                self._begin()
            else:
                self._say(tr(NO_VOICE))
        elif self.is_paused:
            self.is_paused = False
            self.voice.go_on()
        else:
            self.is_paused = True
            self.voice.pause()

    @action("aloud.stop", "&Stop reading", "Shift+F7", menu="Tools", group=1, submenu=_MENU, on_draft=True)
    def stop(self) -> None:
        """Read no further; the caret is where it was."""
        self._sentence, self.is_paused = None, False
        self.voice.stop()
        self.mark.show_at(None)

    @action("aloud.faster", "&Faster", menu="Tools", group=1, submenu=_MENU)
    def faster(self) -> None:
        """Read faster from the next sentence on."""
        self._change_rate(1)

    @action("aloud.slower", "S&lower", menu="Tools", group=1, submenu=_MENU)
    def slower(self) -> None:
        """Read slower from the next sentence on."""
        self._change_rate(-1)

    def _change_rate(self, step: int) -> None:
        rate = max(-_STEPS, min(_STEPS, self._settings.get(_SETTING) + step))
        self._settings.set(_SETTING, rate)
        self._say(tr("Reading speed {rate:+d}.", rate=rate) if rate else tr("Reading speed as the voice has it."))

    def _has_voice(self) -> bool:
        found = self.voice.find()
        if not found and self._actions is not None:
            self._actions.forbid("aloud.read", tr(NO_VOICE))
        return found

    def _on_failed(self, why: str) -> None:
        self.stop()
        told = why.rstrip(".")
        self._say(
            tr("The voice stopped: {why}.", why=told) if told else tr("The voice stopped: the system does not say why.")
        )

    # -- one sentence after another

    def _begin(self) -> None:
        cursor = self._text.textCursor()
        if not self._say_from(cursor.selectionStart()):
            self._say(tr("Nothing is left to be read from here on."))

    def _go_on(self) -> None:
        sentence = self._sentence
        if sentence is not None and not self._say_from(sentence.selectionEnd()):
            self.stop()

    def _say_from(self, position: int) -> bool:
        """Say the sentence that a position is in, or the next one behind it; tell whether there is one."""
        found = self._find(position)
        if found is None:
            return False
        cursor, words = found
        self._sentence = cursor
        self.mark.show_at(cursor)
        own = self._open_draft.draft.language if self._open_draft.is_open else ""
        language = own or self._catalogue.publication.language
        self.voice.say(words, language=language, rate=self._settings.get(_SETTING) / _STEPS)
        return True

    def _find(self, position: int) -> tuple[QTextCursor, str] | None:
        document = self._text.document()
        block = document.findBlock(min(position, document.characterCount() - 1))
        while self._goes_on(block.previous(), block):
            block = block.previous()
        while block.isValid():
            first, lines, block = block, *self._paragraph(block)
            text = "\n".join(lines)
            at = from_utf16(text, max(0, position - first.position()))
            for one in sentences(lines) if lines else ():
                # One that ends here was said.
                if one.end > at:
                    return self._cursor(first.position(), text, one), one.words
        return None

    def _paragraph(self, block: QTextBlock) -> tuple[list[str], QTextBlock]:
        """Return the lines of the paragraph that begins in a block, none in fenced code, and the block behind it."""
        if self._is_fenced(block):
            return [], block.next()
        lines = [block.text()]
        while self._goes_on(block, block.next()) and sum(map(len, lines)) < LONGEST_PARAGRAPH:
            block = block.next()
            lines.append(block.text())
        return lines, block.next()

    def _goes_on(self, before: QTextBlock, block: QTextBlock) -> bool:
        if not before.isValid() or not block.isValid() or self._is_fenced(before) or self._is_fenced(block):
            return False
        return flows_on(before.text(), block.text())

    def _is_fenced(self, block: QTextBlock) -> bool:
        highlighter = self._text.document().findChild(MarkdownHighlighter)
        return highlighter is not None and highlighter.is_fenced(block.blockNumber())

    def _cursor(self, start: int, text: str, one: Spoken) -> QTextCursor:
        cursor = QTextCursor(self._text.document())
        cursor.setPosition(start + to_utf16(text, one.start))
        cursor.setPosition(start + to_utf16(text, one.end), QTextCursor.MoveMode.KeepAnchor)
        return cursor
