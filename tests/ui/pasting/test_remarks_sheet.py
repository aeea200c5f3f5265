from PySide6.QtWidgets import QLabel, QWidget

from almost_editor.ui.pasting.remarks_sheet import RemarksSheet
from almost_editor.ui.theme import Theme


def shown(sheet):
    labels = [label for label in sheet.findChildren(QLabel) if not label.isHidden()]
    return [label.text() for label in labels if label.text() != "What was not kept"]


def test_the_sheet_shows_the_newest_remarks_alone(qapp):
    window = QWidget()
    window.resize(800, 600)
    window.show()
    sheet = RemarksSheet(Theme("light"), window)
    sheet.show_remarks(("One.", "Two."))
    assert shown(sheet) == ["One.", "Two."]
    sheet.dismiss()
    sheet.show_remarks(("Three <b>.",))
    assert shown(sheet) == ["Three <b>."]
    assert sheet.isVisible()
    window.deleteLater()
