"""The sheet of unused pictures: those that nothing shows, and those that were put aside."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QIcon, QImage, QPainter, QPixmap
from PySide6.QtWidgets import QAbstractItemView, QHBoxLayout, QListWidget, QListWidgetItem, QPushButton, QWidget

from almost_editor.library.unused_pictures import STAY, Unused
from almost_editor.ui.details.form import hint_label
from almost_editor.ui.series.question import Question
from almost_editor.ui.theme import Theme
from almost_editor.ui.unused_pictures.preview import Preview
from almost_editor.ui.widgets.plain import plain_label
from almost_editor.ui.widgets.segments import Segments
from almost_editor.ui.widgets.sheet import Sheet
from almost_editor.wording import count, later, tr

_WIDTH = 560
_THUMBNAIL = (84, 56)
_LIST_HEIGHT = 380
_AROUND = 340
"""What a window needs above and below the list."""
_LEAST_HEIGHT = 130
_FILE = Qt.ItemDataRole.UserRole
_ABOUT = {
    "unused": later("No article shows these pictures, none in the trash, and no earlier version of one."),
    "aside": later(
        "These were put aside. One that is shown again comes back by itself; after {days} days the next "
        "compaction of the library deletes the others."
    ),
}
_EMPTY = {
    "unused": later("Every picture in the library is shown by an article, or was by an earlier version of one."),
    "aside": later("No picture has been put aside."),
}
_MONTHS = ("Jan.", "Feb.", "March", "April", "May", "June", "July", "Aug.", "Sept.", "Oct.", "Nov.", "Dec.")


class UnusedSheet(Sheet):
    """Show pictures; it knows no library: `UnusedPictures` tells it what to show."""

    put_aside_wanted = Signal(tuple)
    put_back_wanted = Signal(tuple)
    delete_wanted = Signal(tuple)
    """Files of pictures: those that are selected, or all where none is."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(theme, tr("Unused pictures"), parent, width=_WIDTH)
        self.which = Segments(theme, (("unused", tr("Unused")), ("aside", tr("Put aside"))), name=tr("Which pictures"))
        self.which.choose("unused")
        self.total = plain_label()
        self.about, self.empty = hint_label(), hint_label()
        self.pictures = QListWidget()
        self.put_aside, self.put_back, self.delete = QPushButton(), QPushButton(), QPushButton()
        self.question = Question(theme)
        self._all: tuple[Unused, ...] = ()
        self._previews: dict[str, Preview] = {}
        self._build()
        self._name_buttons()
        self.which.chosen.connect(lambda _value: self._show())
        self.pictures.itemSelectionChanged.connect(self._name_buttons)
        self.put_aside.clicked.connect(lambda: self.put_aside_wanted.emit(self._meant()))
        self.put_back.clicked.connect(lambda: self.put_back_wanted.emit(self._meant()))
        self.delete.clicked.connect(self._ask)

    def _build(self) -> None:
        px = self.theme.px
        head = QHBoxLayout()
        head.addWidget(self.which)
        head.addStretch(1)
        self.total.setProperty("quiet", True)
        head.addWidget(self.total)
        self.pictures.setObjectName("timeline")
        self.pictures.setIconSize(QSize(px(_THUMBNAIL[0]), px(_THUMBNAIL[1])))
        self.pictures.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.pictures.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.pictures.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.pictures.setUniformItemSizes(True)
        self.body.addLayout(head)
        for widget in (self.about, self.pictures, self.empty):
            self.body.addWidget(widget)
        self.put_aside.setProperty("primary", True)
        self.foot.addWidget(self.question)
        foot = QHBoxLayout()
        foot.setSpacing(px(8))
        for button in (self.put_aside, self.put_back, self.delete):
            foot.addWidget(button)
        foot.addStretch(1)
        self.foot.addLayout(foot)

    # -- what is shown

    def show_unused(self, unused: Sequence[Unused]) -> None:
        """Show other pictures; their small forms come one by one."""
        self._all = tuple(unused)
        self._show()

    def shown(self) -> tuple[Unused, ...]:
        """Return the pictures in the list."""
        is_aside = self.which.value() == "aside"
        return tuple(one for one in self._all if one.is_aside == is_aside)

    def without_preview(self) -> Unused | None:
        """Return the first picture in the list whose small form is not there yet."""
        return next((one for one in self.shown() if one.file not in self._previews), None)

    def show_preview(self, preview: Preview) -> None:
        """Show the small form of a picture."""
        self._previews[preview.file] = preview
        for row, one in enumerate(self.shown()):
            if one.file == preview.file:
                self._dress(self.pictures.item(row), one)

    def _show(self) -> None:
        which, shown = self.which.value(), self.shown()
        self.question.hide()
        self.pictures.blockSignals(True)
        self.pictures.clear()
        for one in shown:
            item = QListWidgetItem()
            item.setData(_FILE, one.file)
            self._dress(item, one)
            self.pictures.addItem(item)
        self.pictures.setCurrentRow(-1)
        self.pictures.blockSignals(False)
        self.pictures.setAccessibleName(tr("Unused pictures") if which == "unused" else tr("Pictures put aside"))
        self.about.setText(tr(_ABOUT[which], days=STAY.days))
        self.empty.setText(tr(_EMPTY[which]))
        for widget, there in ((self.pictures, shown), (self.about, shown), (self.empty, not shown)):
            widget.setVisible(bool(there))
        self.total.setText(f"{_count(len(shown))}, {_size(sum(one.size_bytes for one in shown))}" if shown else "")
        self.put_aside.setVisible(which == "unused" and bool(shown))
        for button in (self.put_back, self.delete):
            button.setVisible(which == "aside" and bool(shown))
        self._name_buttons()
        self.fit()

    def _dress(self, item: QListWidgetItem, one: Unused) -> None:
        preview = self._previews.get(one.file)
        item.setText(_lines(one, preview))
        ratio, size = self.devicePixelRatioF(), self.pictures.iconSize()
        picture = QPixmap(size * ratio)
        picture.setDevicePixelRatio(ratio)
        picture.fill(self.theme.colour("hover"))
        image = QImage.fromData(preview.jpeg) if preview is not None else QImage()
        if not image.isNull():
            small = QRect(QPoint(), image.size().scaled(size, Qt.AspectRatioMode.KeepAspectRatio))
            small.moveCenter(QRect(QPoint(), size).center())
            painter = QPainter(picture)
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.drawImage(small, image)
            painter.end()
        item.setIcon(QIcon(picture))

    def _name_buttons(self) -> None:
        """Say on the buttons what they mean: the selected ones, or all."""
        number = len(self.pictures.selectedItems())
        self.put_aside.setText(tr("Put {n} aside", n=number) if number else tr("Put all aside"))
        self.put_back.setText(tr("Put {n} back", n=number) if number else tr("Put all back"))
        self.delete.setText(tr("Delete {n} for good…", n=number) if number else tr("Delete all for good…"))

    def _meant(self) -> tuple[str, ...]:
        selected = tuple(str(item.data(_FILE)) for item in self.pictures.selectedItems())
        return selected or tuple(one.file for one in self.shown())

    def _ask(self) -> None:
        files = self._meant()
        self.question.ask(
            count(
                "Delete {n:,} picture for good? This cannot be undone.",
                "Delete {n:,} pictures for good? This cannot be undone.",
                len(files),
            ),
            (tr("Delete"), lambda: self.delete_wanted.emit(files)),
            back=self.delete,
        )
        self.fit()

    def fit(self) -> None:
        """Be as the window has room for: the list scrolls, and not the sheet round it."""
        under, px = self.parentWidget(), self.theme.px
        room = under.height() - px(_AROUND) if under is not None else px(_LIST_HEIGHT)
        rows = self.pictures.count() * max(0, self.pictures.sizeHintForRow(0)) + px(16)
        self.pictures.setFixedHeight(max(px(_LEAST_HEIGHT), min(px(_LIST_HEIGHT), room, rows)))
        super().fit()


def _lines(one: Unused, preview: Preview | None) -> str:
    """Return what the list says of a picture, on two lines."""
    form = one.file.rpartition(".")[2].upper().replace("JPG", "JPEG")
    facts = [form, _size(one.size_bytes)]
    if preview is not None:
        size = tr("{width:,} × {height:,}", width=preview.width_px, height=preview.height_px)
        facts.insert(1, size if preview.jpeg else tr("cannot be shown"))
    day = one.since.astimezone()
    when = f"{_MONTHS[day.month - 1]} {day.day}, {day.year}"
    since = tr("Put aside {date}", date=when) if one.is_aside else tr("Added {date}", date=when)
    return f"{' · '.join(facts)}\n{since}"


def _size(size_bytes: int) -> str:
    if size_bytes >= 1_000_000:
        return tr("{size:,.1f} MB", size=size_bytes / 1_000_000)
    return tr("{size:,} KB", size=max(1, size_bytes // 1000))


def _count(number: int) -> str:
    return count("{n:,} picture", "{n:,} pictures", number)
