"""Corrections of all articles together, as a page of them shows them."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from almost_editor.document.corrections import Readers
from almost_editor.document.draft import CorrectionKind
from almost_editor.newsroom.corrections import correct, corrections

NOW = datetime(2023, 3, 9, 12, tzinfo=UTC)


def put_out(library, draft):
    library.exports.record(draft.id, address="https://almost.example/", to="out", format="bag", digest="0" * 64)
    return library.drafts.get(draft.id)


def test_they_come_newest_first_of_what_readers_can_see(library, write):
    one, two = put_out(library, write("One")), put_out(library, write("Two"))
    hidden = [write("Never out"), put_out(library, write("Held", legal=True)), put_out(library, write("Trashed"))]
    library.drafts.trash(hidden[2].id)
    for number, draft in enumerate([one, *hidden, two]):
        at = NOW - timedelta(hours=number)
        correct(library, draft, CorrectionKind.CORRECTION, f"Of {draft.headline}.", at, readers=Readers.SEE_UPDATED)
    correct(
        library,
        library.drafts.get(one.id),
        CorrectionKind.UPDATE,
        "Old.",
        NOW - timedelta(days=3),
        readers=Readers.SEE_NOTHING,
    )
    assert [(one.headline, one.text) for one in corrections(library, NOW)] == [
        ("One", "Of One."),
        ("Two", "Of Two."),
        ("One", "Old."),
    ]
    assert library.drafts.get(one.id).modified == NOW


def test_history_keeps_them(library, write):
    draft = put_out(library, write("One"))
    correct(library, draft, CorrectionKind.CORRECTION, "It was six.", NOW, by="Ada", readers=Readers.SEE_UPDATED)
    library.catch_up()
    kept = library.history.latest(draft.id)
    assert library.history.draft(kept.id).corrections == library.drafts.get(draft.id).corrections
    assert library.history.agrees(library.drafts.get(draft.id))
