"""How pictures come into the open draft: from a file, a drop or the clipboard; as the hero or into the text.

Reading and measuring is done on the reading lane, so that saves need not wait for it; storing on the writing lane.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass, replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMimeData, QObject, Signal
from PySide6.QtGui import QImage, QImageWriter
from PySide6.QtWidgets import QFileDialog, QWidget

from almost_editor.document.draft import Picture
from almost_editor.document.slugs import make_slug
from almost_editor.errors import PictureRefused
from almost_editor.exchange.rich.pictures import TakenPicture
from almost_editor.library.store import Library
from almost_editor.media.reading import MAX_PICTURE_BYTES, Facts, read_facts
from almost_editor.newsroom.picture_names import add_taken
from almost_editor.ui.actions import action
from almost_editor.ui.details.telling import Telling
from almost_editor.ui.lanes import Lanes
from almost_editor.ui.open_draft import OpenDraft
from almost_editor.wording import tr

ENDINGS: dict[str, str] = {"jpeg": "jpg", "png": "png", "gif": "gif", "webp": "webp", "avif": "avif"}
"""Bytes; a camera's largest JPEG has a third of that."""
_PATTERNS = "*.jpg *.jpeg *.png *.webp *.avif *.gif"


@dataclass(frozen=True, slots=True)
class _Raw:
    data: bytes
    name: str
    facts: Facts


class PictureDesk(QObject):
    """Bring pictures into the open draft, and offer the Markdown for one in the text."""

    block_ready = Signal(str)
    """A block of Markdown to be put in at the caret."""

    def __init__(self, open_draft: OpenDraft, lanes: Lanes, notices: Telling, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._open_draft = open_draft
        self._lanes = lanes
        self._notices = notices
        self._window = parent

    @action(
        "insert.picture",
        "&Picture…",
        "Ctrl+Shift+I",
        menu="Insert",
        icon="image",
        tip="Insert a picture into the text",
        on_draft=True,
        writes=True,
    )
    def insert(self) -> None:
        """Choose a picture and put it into the text."""
        if self._open_draft.is_open:
            self.choose(self.offer)

    def insert_from(self, mime: QMimeData) -> bool:
        """Put the pictures of a drop or the clipboard into the text; False where there are none."""
        return self.take(mime, self.offer)

    def choose(self, then: Callable[[Picture], object]) -> None:
        """Have a file chosen, take it in, and call `then` with the draft's new picture."""
        dialog = QFileDialog(self._window, tr("Choose a picture"), "", f"{tr('Pictures')} ({_PATTERNS})")
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(lambda path: self.take_file(Path(path), then))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def take(self, mime: QMimeData, then: Callable[[Picture], object], *, most: int | None = None) -> bool:
        """Take in what a drop or the clipboard holds, or the first `most` of it; False where that is no picture."""
        if not self._open_draft.is_open or not carries_pictures(mime):
            return False
        files = picture_files(mime)
        for path in files[:most]:
            self.take_file(path, then)
        if not files:
            self.take_data(png_of(mime.imageData()), "pasted-picture.png", then)
        return True

    def take_file(self, path: Path, then: Callable[[Picture], object]) -> None:
        """Take in a picture's file."""
        self._read(lambda: _file_bytes(path), path.name, then)

    def take_data(self, data: bytes, name: str, then: Callable[[Picture], object]) -> None:
        """Take in a picture's bytes under a name."""
        self._read(lambda: data, name, then)

    def keep(self, taken: Sequence[TakenPicture], then: Callable[[dict[str, str]], object]) -> None:
        """Keep pictures that came within a text, and call `then` with the name of each by the name it came with."""
        draft_id, known = self._open_draft.draft.id, self._open_draft.draft.pictures

        def use(answer: tuple[tuple[Picture, ...], dict[str, str]]) -> None:
            if not self._still(draft_id):
                return
            pictures, called = answer
            names: dict[str, str] = {}
            for picture in pictures[len(known) :]:
                # Others may have come meanwhile.
                there, name = self._open_draft.draft.pictures, picture.name
                if any(one.name == name for one in there):
                    name = picture_name(name, picture.format, there)
                names[picture.name] = name
                self._open_draft.change(pictures=(*there, replace(picture, name=name)))
            then({source: names.get(name, name) for source, name in called.items()})

        self._lanes.writing.send(lambda library: add_taken(library, taken, known), use, self._notices.problem)

    def _read(self, read: Callable[[], bytes], name: str, then: Callable[[Picture], object]) -> None:
        draft_id = self._open_draft.draft.id

        def measure(_library: Library) -> _Raw:
            data = read()
            return _Raw(data, name, read_facts(data))

        self._lanes.reading.send(measure, partial(self._store, draft_id, then), self._notices.problem)

    def _store(self, draft_id: str, then: Callable[[Picture], object], raw: _Raw) -> None:
        if not self._still(draft_id):
            return
        facts = raw.facts
        name = picture_name(raw.name, facts.format, self._open_draft.draft.pictures)

        def add(library: Library) -> Picture:
            return library.pictures.add(
                raw.data,
                name,
                width_px=facts.width_px,
                height_px=facts.height_px,
                format=facts.format,
                **asdict(facts.words),
            )

        self._lanes.writing.send(add, partial(self._use, draft_id, then), self._notices.problem)

    def _use(self, draft_id: str, then: Callable[[Picture], object], picture: Picture) -> None:
        if not self._still(draft_id):
            return
        pictures = self._open_draft.draft.pictures
        same = next((one for one in pictures if one.digest == picture.digest), None)
        if same is None:
            if any(one.name == picture.name for one in pictures):
                # Two files of one name were dropped together.
                name = picture_name(picture.name, picture.format, pictures)
                picture = replace(picture, name=name)
            self._open_draft.change(pictures=(*pictures, picture))
        then(same or picture)

    def _still(self, draft_id: str) -> bool:
        if self._open_draft.is_open and self._open_draft.draft.id == draft_id:
            return True
        self._notices.say(tr("The picture was not added, because another article was opened."))
        return False

    def offer(self, picture: Picture) -> None:
        """Have the Markdown of a picture put in at the caret."""
        self.block_ready.emit(picture_block(picture.name))


def picture_block(name: str, alt: str = "", caption: str = "", credit: str = "") -> str:
    """Return the Markdown of a picture with its own paragraph: `![alt](name "Caption. | Credit")`."""
    alt = alt.replace("\\", "\\\\").replace("[", "\\[").replace("]", "\\]")
    title = f"{caption} | {credit}" if credit else caption
    quoted = title.replace("\\", "\\\\").replace('"', '\\"')
    return f'![{alt}]({name} "{quoted}")' if title else f"![{alt}]({name})"


def picture_name(file_name: str, format: str, taken: tuple[Picture, ...]) -> str:
    """Return a name for a draft's picture: portable, with the format's ending, unique within the draft."""
    stem = make_slug(Path(file_name).stem, fallback="picture")
    ending = ENDINGS.get(format, format)
    names = {picture.name for picture in taken}
    name, number = f"{stem}.{ending}", 2
    while name in names:
        name, number = f"{stem}-{number}.{ending}", number + 1
    return name


def carries_pictures(mime: QMimeData) -> bool:
    """Tell whether a drop or the clipboard holds a picture, or a file that calls itself one.

    A copy from a text or a web page may hold a picture of its words beside them: words win.
    """
    return bool(picture_files(mime)) or (mime.hasImage() and not mime.hasText() and not mime.hasHtml())


def picture_files(mime: QMimeData) -> list[Path]:
    """Return the local files of a drop whose names end as pictures' do."""
    paths = [Path(url.toLocalFile()) for url in mime.urls() if url.isLocalFile()]
    endings = {f".{ending}" for ending in (*ENDINGS.values(), "jpeg")}
    return [path for path in paths if path.suffix.lower() in endings]


def _file_bytes(path: Path) -> bytes:
    try:
        if path.stat().st_size > MAX_PICTURE_BYTES:
            raise PictureRefused(
                tr("“{name}” is larger than {most} MB.", name=path.name, most=MAX_PICTURE_BYTES // 2**20),
                tr("Save it smaller, for example as a JPEG."),
            )
        return path.read_bytes()
    except OSError as error:
        raise PictureRefused(
            tr("“{name}” cannot be read: {reason}.", name=path.name, reason=error.strerror),
            tr("Check the file, then try again."),
        ) from error


def png_of(image: object) -> bytes:
    """Return a clipboard's picture as a PNG; nothing where it is none."""
    if not isinstance(image, QImage) or image.isNull():
        return b""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    QImageWriter(buffer, QByteArray(b"png")).write(image)
    return bytes(buffer.data().data())
