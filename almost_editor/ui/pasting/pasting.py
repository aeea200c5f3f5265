"""Rich text pasted or dropped: read at once or in a process, its pictures kept, put in as one step."""

from __future__ import annotations

from dataclasses import replace
from functools import partial

from PySide6.QtCore import QMimeData, QObject, QTimer
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QWidget

from almost_editor.document.pasting import Pasted, labels_of, paste, relabelled
from almost_editor.document.picture_names import renamed
from almost_editor.errors import AlmostError, Cancelled, ImportRefused
from almost_editor.exchange.rich.pasted import MAX_HTML, RichText, is_copied_source, read_rich
from almost_editor.ui.details.pictures import PictureDesk, png_of
from almost_editor.ui.editor.markdown_lines import Fences
from almost_editor.ui.editor.text_pane import TextPane
from almost_editor.ui.notices import Notices
from almost_editor.ui.open_draft import OpenDraft
from almost_editor.ui.pasting.reading import read_clip
from almost_editor.ui.pasting.remarks_sheet import RemarksSheet
from almost_editor.ui.theme import Theme
from almost_editor.ui.worker import Worker
from almost_editor.wording import count, later, tr

AT_ONCE = 50_000
"""Characters of HTML that are read on the window's thread, in some 50 ms; starting a process takes longer."""
PATIENCE_MS = 60_000
"""Ten megabytes take a quarter of it on a machine of today; what takes longer was made to."""
_READING = later("Reading what was pasted…")


class Pasting(QObject):
    """Takes rich text that is pasted or dropped into the text."""

    def __init__(  # noqa: PLR0917 - the composition root has one line for it
        self,
        window: QWidget,
        theme: Theme,
        open_draft: OpenDraft,
        text: TextPane,
        pictures: PictureDesk,
        worker: Worker,
        notices: Notices,
    ) -> None:
        super().__init__(window)
        self._open_draft = open_draft
        self._text = text
        self._worker = worker
        self._pictures = pictures
        self._notices = notices
        self.sheet = RemarksSheet(theme, window)
        # It was opened from a notice, which is gone: the keyboard goes back to what was pasted.
        self.sheet.closed.connect(text.setFocus)

    def take(self, mime: QMimeData) -> bool:
        """Take rich text as Markdown; False where there is none, or where plain text is what was meant."""
        if not mime.hasHtml() or not self._open_draft.is_open:
            return False
        html = mime.html()
        if len(html) > MAX_HTML:
            self._notices.say(tr("What was pasted is too long to be read as rich text; it came as plain text."))
            return False
        if is_copied_source(html) or self._is_in_code():
            return False
        clip = _Clip(self._open_draft.draft.id, QTextCursor(self._text.textCursor()), mime)
        if len(html) <= AT_ONCE:
            self._read(clip, read_rich(html))
        else:
            self._read_elsewhere(clip, html)
        return True

    def _is_in_code(self) -> bool:
        cursor = self._text.textCursor()
        line = cursor.document().findBlock(cursor.selectionStart()).blockNumber()
        return Fences(self._open_draft.body).holds(line)

    def _read_elsewhere(self, clip: _Clip, html: str) -> None:
        patience = QTimer(self, singleShot=True, interval=PATIENCE_MS)

        def end() -> None:
            patience.deleteLater()
            self._notices.withdraw(tr(_READING))

        def done(rich: RichText | None) -> None:
            end()
            if rich is not None:
                self._read(clip, rich)

        def failed(error: AlmostError) -> None:
            is_late = not patience.isActive()
            end()
            if is_late:
                late = ImportRefused(
                    tr("What was pasted took too long to read."), tr("Use Edit › Paste as plain text.")
                )
                self._notices.problem(late)
            elif not isinstance(error, Cancelled):
                self._notices.problem(error)

        job = self._worker.run(read_clip, (html,), done=done, failed=failed)
        patience.timeout.connect(job.end)
        patience.start()
        self._notices.working(tr(_READING), tr("Stop"), job.end)

    def _read(self, clip: _Clip, rich: RichText) -> None:
        """Go on with what was read: its pictures go to the library first, so that the text can name them."""
        if not rich.text and not rich.pictures and clip.holds_picture:
            self._pictures.take_data(clip.picture, "pasted-picture.png", self._pictures.offer)
            return
        if not self._still(clip):
            return
        if not rich.pictures:
            self._put(clip, rich)
            return

        def kept(called: dict[str, str]) -> None:
            if self._still(clip):
                self._put(clip, replace(rich, text=renamed(rich.text, called), notes=renamed(rich.notes, called)))

        self._pictures.keep(rich.pictures, kept)

    def _put(self, clip: _Clip, rich: RichText) -> None:
        pasted = Pasted(clip.spaced(rich.text), rich.notes, rich.begins_inline, rich.ends_inline)
        if pasted.notes:
            pasted = relabelled(pasted, labels_of(self._open_draft.body))
        caret = self._text.textCursor()
        was_elsewhere = (caret.anchor(), caret.position()) != (clip.cursor.anchor(), clip.cursor.position())
        if pasted.text:
            self._text.setTextCursor(clip.cursor)
            self._text.run(partial(paste, pasted=pasted))
        if was_elsewhere:
            # Whoever wrote on in another place meanwhile writes on there.
            self._text.setTextCursor(caret)
        self._tell(rich)
        # The notice takes some of the pane's height.
        QTimer.singleShot(0, self._text, self._text.ensureCursorVisible)

    def _tell(self, rich: RichText) -> None:
        if len(rich.remarks) == 1:
            self._notices.say(tr("Pasted. {remark}", remark=tr(rich.remarks[0])))
        elif rich.remarks:
            show = partial(self.sheet.show_remarks, rich.remarks)
            self._notices.say(
                count("Pasted with one remark.", "Pasted with {n} remarks.", len(rich.remarks)), tr("Show them"), show
            )
        elif not rich.text:
            self._notices.say(tr("There was nothing in it that could be pasted."))

    def _still(self, clip: _Clip) -> bool:
        is_open = self._open_draft.is_open and self._open_draft.draft.id == clip.draft_id
        if is_open and clip.cursor.document() == self._text.document():
            return True
        self._notices.say(tr("Nothing was pasted, because another article was opened."))
        return False


class _Clip:
    """What was pasted, and where: the cursor stays in its place while others write."""

    def __init__(self, draft_id: str, cursor: QTextCursor, mime: QMimeData) -> None:
        self.draft_id = draft_id
        self.cursor = cursor
        # The mime data is gone when this returns to whoever pasted.
        self._image = mime.imageData() if mime.hasImage() else None
        text = mime.text()
        self._is_one_line = "\n" not in text.strip("\n")
        self._edges = (text[:1], text[-1:])

    @property
    def holds_picture(self) -> bool:
        """Whether a picture came beside the rich text."""
        return self._image is not None

    @property
    def picture(self) -> bytes:
        """That picture as a PNG."""
        return png_of(self._image)

    def spaced(self, markdown: str) -> str:
        """Return words with the spaces around them that were copied too."""
        if not self._is_one_line or "\n" in markdown or not markdown:
            return markdown
        before, after = (" " if edge == " " else "" for edge in self._edges)
        return f"{before}{markdown}{after}"
