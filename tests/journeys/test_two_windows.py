"""A second window beside one that writes: it reads, its page follows, and then it is its turn."""

from __future__ import annotations

from dataclasses import replace

from almost_editor.library.store import Library
from almost_editor.ui.catalogue import READING_ONLY
from tests.journeys.driver import Writer


def test_the_page_follows_the_other_window_and_then_this_one_writes(writer: Writer) -> None:
    with Library.open(writer.library_folder) as other:
        draft = other.drafts.new(headline="Ferry Stops", body="The boat leaves at nine.\n\nNobody knows why.\n")
        other.drafts.save(draft)
        writer.starts()
        assert writer.app.turns.banner.sentence == READING_ONLY
        writer.sees_in_page("Ferry Stops", "The boat leaves at nine.")
        writer.goes_to_end()
        writer.types("Nothing comes of it.")
        saved = other.drafts.get(draft.id)
        other.drafts.save(replace(saved, headline="Ferry Goes", body=saved.body.replace("nine", "ten o’clock")))
        writer.sees_in_page("Ferry Goes", "The boat leaves at ten o’clock.", "Nobody knows why.")
        assert "Nothing comes of it" not in writer.draft.body
    writer.waits(lambda: not writer.app.turns.banner.sentence)
    writer.types("Then somebody asked.")
    writer.saves()
    assert writer.finds_in_library("ferry-goes").body.endswith("Nobody knows why.\nThen somebody asked.")
    writer.sees_in_page("Then somebody asked.")
    writer.restarts()
    writer.sees_in_page("Ferry Goes", "Then somebody asked.")
