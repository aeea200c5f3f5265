"""What is on the screen can be read: text against its ground, measured in the picture of the window."""

from collections import Counter

import pytest
from PySide6.QtCore import QPoint, QRect, QSize
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QAbstractButton, QLabel, QLineEdit, QWidget

from almost_editor.ui.theme import contrast
from tests.ui.walked import sample_open

RATIO = 2
"""Pixels to a pixel of the design: in a stroke that is thinner than a pixel no colour is whole."""


@pytest.fixture(scope="module")
def newsroom(qapp, tmp_path_factory, patience):
    with sample_open(tmp_path_factory.mktemp("legible"), patience, dress=lambda theme: theme.apply(qapp)) as made:
        yield made
        made.theme.set_mode("system")
        qapp.setStyleSheet("")


def picture(widget):
    made = QImage(widget.size() * RATIO, QImage.Format.Format_RGB32)
    made.setDevicePixelRatio(RATIO)
    made.fill(0)
    widget.render(made)
    return made


def contrast_in(image, rect):
    """Return the strongest contrast in a rectangle to the colour that most of it has."""
    part = image.copy(QRect(rect.topLeft() * RATIO, rect.size() * RATIO))
    seen = Counter(memoryview(part.constBits()).cast("B").cast("I"))
    ground = QColor(seen.most_common(1)[0][0])
    return max(contrast(QColor(one), ground) for one in seen)


def written(window):
    for one in window.findChildren(QWidget):
        if isinstance(one, QLabel | QAbstractButton | QLineEdit) and one.isVisible() and one.isEnabled():
            rect = QRect(one.mapTo(window, QPoint()), one.size()).intersected(window.rect())
            corners = (rect.topLeft(), rect.topRight(), rect.center(), rect.bottomLeft(), rect.bottomRight())
            lies_open = all(window.childAt(at) is one for at in corners)
            if len(one.text().strip()) > 1 and rect.width() > 4 and lies_open:
                yield one, rect


@pytest.mark.parametrize("mode", ["light", "dark"])
@pytest.mark.parametrize("shown", ["", "view.details", "article.export", "view.budget"])
def test_every_word_in_the_window_stands_out(newsroom, qapp, mode, shown):
    newsroom.theme.set_mode(mode)
    if shown:
        newsroom.actions[shown].trigger()
    for _ in range(10):
        qapp.processEvents()
    image = picture(newsroom.window)
    found = {one.text(): round(contrast_in(image, rect), 2) for one, rect in written(newsroom.window)}
    assert len(found) > 12
    assert {text: ratio for text, ratio in found.items() if ratio < 4.5} == {}


@pytest.mark.parametrize("mode", ["light", "dark"])
def test_marks_of_markdown_stand_out_on_the_carets_paragraph(newsroom, qapp, mode):
    newsroom.theme.set_mode(mode)
    text = newsroom.text
    text.setPlainText("## **\n\nWords.")
    for _ in range(10):
        qapp.processEvents()
    image = picture(text)
    block = text.document().firstBlock()
    rect = text.document().documentLayout().blockBoundingRect(block).toRect()
    rect.translate(text.viewport().pos())
    rect.setWidth(60)
    assert image.pixelColor((rect.topLeft() + QPoint(rect.width(), 4)) * RATIO) == newsroom.theme.colour("selection")
    assert contrast_in(image, QRect(rect.topLeft(), QSize(60, rect.height()))) >= 3
