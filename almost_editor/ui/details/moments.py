"""A field for a moment: a date and a time on the publication's clock, or none."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime, tzinfo

from PySide6.QtCore import QDate, QDateTime, QSignalBlocker, QSize, QTime, QTimeZone, Signal
from PySide6.QtWidgets import QDateTimeEdit, QHBoxLayout, QPushButton, QSizePolicy, QToolButton, QWidget

from almost_editor.ui.details.form import Reflow, calm
from almost_editor.ui.icons import dress
from almost_editor.ui.theme import Theme
from almost_editor.wording import tr

_FORMAT = "MMM d, yyyy  HH:mm"
_CLOCK = QTimeZone(QTimeZone.Initialization.UTC)


class _Edit(QDateTimeEdit):
    """Qt's field, willing to be narrower than the longest month."""

    def minimumSizeHint(self) -> QSize:
        return QSize(self.fontMetrics().averageCharWidth() * 12, super().minimumSizeHint().height())


class MomentField(Reflow):
    """Set, change or clear a moment; `changed` is sent when a person does so.

    Shapes: values carry a zone; seconds of an untouched value stay, a touched one has whole minutes.
    """

    changed = Signal(object)

    def __init__(self, theme: Theme, name: str, now: Callable[[], datetime], *, may_be_now: bool = True) -> None:
        """Take `may_be_now` where the present is a sensible value: a button then sets it."""
        super().__init__(theme)
        self._may_be_now = may_be_now
        self._now = now
        self._zone: tzinfo = UTC
        self._value: datetime | None = None
        self._edit = _Edit()
        # Any zone would do whose clock has every hour: this machine’s leaves one out in spring.
        self._edit.setTimeZone(_CLOCK)
        self._edit.setDisplayFormat(_FORMAT)
        self._edit.setCalendarPopup(True)
        self._edit.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._edit.setAccessibleName(name)
        calm(self._edit)
        self._edit.dateTimeChanged.connect(self._edited)
        self._set = QPushButton(tr("Not set"))
        self._set.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._set.setAccessibleName(tr("{name}: not set. Press to set it", name=name))
        dress(self._set, "calendar", theme, "quiet")
        self._set.clicked.connect(self._begin)
        self._set_now = QPushButton(tr("Set to now"))
        self._set_now.setAccessibleName(tr("{name}: set to now", name=name))
        self._set_now.clicked.connect(lambda: self._take(self._whole_minute()))
        self._clear = QToolButton()
        self._clear.setAccessibleName(tr("{name}: clear", name=name))
        self._clear.setToolTip(tr("Clear"))
        dress(self._clear, "close", theme, "quiet", 14)
        self._clear.clicked.connect(self._forget)
        dated = QWidget()
        row = QHBoxLayout(dated)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.px(4))
        row.addWidget(self._edit)
        row.addWidget(self._clear)
        self._dated = dated
        self.add(dated, self._set, self._set_now)
        self.setFocusProxy(self._set)
        self._arrange()

    def value(self) -> datetime | None:
        """Return the moment, or None."""
        return self._value

    def show_value(self, value: datetime | None, zone: tzinfo) -> None:
        """Show a moment on a zone's clock, without telling."""
        if value != self._value or zone is not self._zone:
            self._value, self._zone = value, zone
            self._fill()
        self._arrange()

    def _fill(self) -> None:
        if self._value is not None:
            local = self._value.astimezone(self._zone)
            shown = QDateTime(QDate(local.year, local.month, local.day), QTime(local.hour, local.minute), _CLOCK)
            if shown != self._edit.dateTime():
                with QSignalBlocker(self._edit):
                    self._edit.setDateTime(shown)

    def _arrange(self) -> None:
        there = self._value is not None
        self._dated.setVisible(there)
        self._set.setVisible(not there)
        self._set_now.setVisible(not there and self._may_be_now)
        self.arrange()
        self.setFocusProxy(self._edit if there else self._set)

    def _edited(self, shown: QDateTime) -> None:
        date, time = shown.date(), shown.time()
        naive = datetime(date.year(), date.month(), date.day(), time.hour(), time.minute(), tzinfo=self._zone)
        # A clock that goes forward has hours that do not exist: the way through UTC gives the one that does.
        self._value = naive.astimezone(UTC).astimezone(self._zone)
        self.changed.emit(self._value)

    def _begin(self) -> None:
        self._take(self._whole_minute())
        self._edit.setFocus()

    def _forget(self) -> None:
        self._value = None
        self._arrange()
        self._set.setFocus()
        self.changed.emit(None)

    def _take(self, value: datetime) -> None:
        self._value = value
        self._fill()
        self._arrange()
        self.changed.emit(value)

    def _whole_minute(self) -> datetime:
        return self._now().astimezone(self._zone).replace(second=0, microsecond=0)


def clock_now() -> datetime:
    """Return the time of this machine's clock."""
    return datetime.now(UTC)
