"""Several articles exported at once: each through the gate, one after the other, each on record."""

from datetime import UTC, datetime

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from almost_editor.document.draft import Author, Correction, CorrectionKind, Stage
from almost_editor.paths import resources_folder
from almost_editor.ui.exporting.several import ExportingSeveral
from almost_editor.ui.settings import Settings
from almost_editor.ui.worker import Worker

LONG_MS = 60_000
READY = {
    "stage": Stage.READY,
    "authors": (Author("Ann Quill"),),
    "published": datetime(2023, 2, 1, tzinfo=UTC),
}


@pytest.fixture
def several(qapp, desk, tmp_path):
    window = QWidget()
    window.resize(900, 900)
    window.show()
    worker = Worker()
    settings = Settings(tmp_path / "settings.ini")
    settings.set("export/folder", str(tmp_path / "out"))
    settings.set("export/format", "text")
    yield ExportingSeveral(
        window,
        desk.theme,
        desk.open_draft,
        desk.catalogue,
        desk.lanes,
        worker=worker,
        notices=desk.notices,
        settings=settings,
        layouts=(resources_folder() / "layouts",),
        reason="",
    )
    worker.close()
    window.close()


def rows(several):
    return [several.sheet.changes.item(row).text() for row in range(several.sheet.changes.count())]


def opens(desk, several, *ids):
    several.open(ids)
    desk.wait(lambda: several.sheet._standing is not None)


def exports(desk, several):
    several.export()
    desk.wait(lambda: not several.sheet.is_running, LONG_MS)


def records(desk, draft_id):
    return desk.reads(lambda library: library.exports.of(draft_id))


def test_each_goes_out_and_is_put_on_record(desk, several, tmp_path):
    first = desk.opens(headline="A Bridge", body="First.", **READY)
    second = desk.opens(headline="A Ferry", body="Second.", **READY)
    opens(desk, several, first.id, second.id)
    noted = [f"“{name}”: The article has no dek." for name in ("A Bridge", "A Ferry")]
    assert rows(several) == ["Worth a look: 2", *noted]
    exports(desk, several)
    assert several.sheet.said.text() == "2 articles are exported."
    assert "First." in (tmp_path / "out" / "almost-a-bridge.txt").read_text(encoding="utf-8")
    assert "Second." in (tmp_path / "out" / "almost-a-ferry.txt").read_text(encoding="utf-8")
    assert [records(desk, one.id)[0].format for one in (first, second)] == ["text", "text"]
    assert desk.open_draft.draft.stage is Stage.EXPORTED


def test_a_system_that_takes_several_gets_them_in_one_file(desk, several, tmp_path):
    ids = [desk.opens(headline=name, body="Words.", **READY).id for name in ("A Bridge", "A Ferry")]
    several._settings.set("export/format", "wxr")
    opens(desk, several, *ids)
    exports(desk, several)
    [file] = (tmp_path / "out").iterdir()
    assert file.read_text(encoding="utf-8").count("<item>") == 2
    assert [len(records(desk, one)) for one in ids] == [1, 1]


def test_what_stands_in_the_way_of_one_wants_a_reason_for_all(desk, several):
    first = desk.opens(headline="A Bridge", **READY)
    second = desk.opens(headline="A Ferry", **(READY | {"stage": Stage.DRAFT}))
    opens(desk, several, first.id, second.id)
    said = "“A Ferry”: The article is not ready yet: its stage is “draft”."
    assert rows(several)[:2] == ["Stand in the way: 1", said]
    assert not several.sheet.export_button.isEnabled()
    QTest.keyClicks(several.sheet._reason, "The chief said so")
    exports(desk, several)
    assert records(desk, second.id)[0].override_reason == "The chief said so"


def test_readers_are_told_of_other_words_or_not(desk, several):
    at = datetime(2023, 2, 2, tzinfo=UTC)
    one = desk.opens(headline="A Bridge", body="First.", **READY)
    opens(desk, several, one.id)
    exports(desk, several)
    desk.open_draft.change(corrections=(Correction(CorrectionKind.UPDATE, "Second.", at),))
    opens(desk, several, one.id)
    assert several.sheet.readers.isVisible()
    several.sheet.readers.setChecked(False)
    several._settings.set("export/folder", several._settings.get("export/folder") + "-2")
    exports(desk, several)
    assert records(desk, one.id)[0].silent
    assert desk.open_draft.draft.modified is None
    opens(desk, several, one.id)
    several._settings.set("export/folder", several._settings.get("export/folder") + "-3")
    exports(desk, several)
    assert desk.open_draft.draft.modified is None, "nothing has changed since"
    desk.open_draft.change(dek="What it costs.")
    opens(desk, several, one.id)
    several._settings.set("export/folder", several._settings.get("export/folder") + "-4")
    exports(desk, several)
    assert desk.open_draft.draft.modified is not None


def test_it_stops_between_two_and_says_how_many_are_out(desk, several):
    ids = [desk.opens(headline=name, body="Words.", **READY).id for name in ("A Bridge", "A Ferry")]
    opens(desk, several, *ids)
    several.exported.connect(lambda _one: several.cancel())
    exports(desk, several)
    assert "1 of 2 articles are out." in several.sheet.said.text()
    assert [len(records(desk, one)) for one in ids] == [1, 0]
