"""The link sheet: where a link leads, whole, before the person's own browser goes there."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QRect, QSize, Qt, QUrl
from PySide6.QtGui import QDesktopServices, QFontMetrics, QGuiApplication, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QWidget

from almost_editor.document.destinations import Destination, destination
from almost_editor.ui.theme import Theme
from almost_editor.ui.widgets.plain import plain_label
from almost_editor.ui.widgets.sheet import Sheet
from almost_editor.wording import tr

_WIDTH = 480
_BREAKING = int(Qt.TextFlag.TextWrapAnywhere) | int(Qt.AlignmentFlag.AlignLeft) | int(Qt.AlignmentFlag.AlignTop)


def open_outside(url: QUrl) -> None:
    """Hand an address to the system."""
    QDesktopServices.openUrl(url)


class WholeAddress(QWidget):
    """An address broken wherever the line ends: a label breaks between words, and an address is one word."""

    def __init__(self) -> None:
        super().__init__()
        self._text = ""
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    @property
    def text(self) -> str:
        """The address that is shown."""
        return self._text

    def show_text(self, text: str) -> None:
        """Show another address."""
        self._text = text
        self.setAccessibleName(text)
        self.updateGeometry()
        self.update()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return QFontMetrics(self.font()).boundingRect(QRect(0, 0, width, 1 << 20), _BREAKING, self._text).height()

    def sizeHint(self) -> QSize:
        return QSize(self.width(), self.heightForWidth(self.width()))

    def paintEvent(self, _event: QPaintEvent) -> None:
        QPainter(self).drawText(self.rect(), _BREAKING, self._text)


class LinkSheet(Sheet):
    """Says which host a link leads to and the whole of its address; Return opens it, Escape does not.

    Law: only http, https and mailto; nothing of it is ever read as markup.
    """

    def __init__(self, theme: Theme, parent: QWidget, open_url: Callable[[QUrl], object] | None = None) -> None:
        """Take `open_url`, what opens an address outside of the app; the system's own where there is none given."""
        super().__init__(theme, tr("Open link"), parent, width=_WIDTH)
        self._open_url = open_url or open_outside
        self._destination: Destination | None = None
        self._host = plain_label(wrap=True)
        self._warning = plain_label(wrap=True)
        self._leads = plain_label(wrap=True)
        self.address = WholeAddress()
        for part in (self._leads, self._host, self._warning, self.address):
            self.body.addWidget(part)
        self._dress()
        theme.changed.connect(self._dress)
        self.open_button = QPushButton(tr("Open"))
        self.copy_button = QPushButton(tr("Copy address"))
        row = QHBoxLayout()
        row.addWidget(self.open_button)
        row.addWidget(self.copy_button)
        row.addStretch(1)
        self.foot.addLayout(row)
        for button, work in ((self.open_button, self._open), (self.copy_button, self._copy)):
            # Outside a dialog Qt presses a button with Space alone.
            button.setAutoDefault(True)
            button.clicked.connect(work)

    @property
    def words(self) -> str:
        """All that is said beside the address."""
        return " ".join(label.text() for label in self._labels() if not label.isHidden())

    def offer(self, url: QUrl) -> None:
        """Ask whether to open an address; one that no link may lead to is not offered."""
        found = destination(url.toString(QUrl.ComponentFormattingOption.FullyEncoded))
        if found is None:
            return
        self._destination = found
        self._leads.setText(tr("Your mail program will write to") if found.is_mail else tr("Your browser will go to"))
        self._host.setText(found.host)
        self._warning.setText(_warning(found))
        self._warning.setVisible(bool(self._warning.text()))
        self.address.show_text(found.address)
        self.hang_from(None)

    def _labels(self) -> tuple[QLabel, ...]:
        return self._leads, self._host, self._warning

    def _dress(self) -> None:
        self._host.setFont(self.theme.font("strong"))
        self.address.setFont(self.theme.font("mono-small"))

    def _open(self) -> None:
        self.dismiss()
        if self._destination is not None:
            self._open_url(QUrl(self._destination.address, QUrl.ParsingMode.StrictMode))

    def _copy(self) -> None:
        if self._destination is not None:
            QGuiApplication.clipboard().setText(self._destination.address)
        self.dismiss()


def _warning(found: Destination) -> str:
    """Return what to look at twice."""
    said = []
    if found.before_host:
        said.append(tr("What stands before the @ in the address is not where it leads."))
    if found.own_letters:
        said.append(
            tr(
                "In its own letters this is “{own_letters}”, which may only look like a name you know.",
                own_letters=found.own_letters,
            )
        )
    return " ".join(said)
