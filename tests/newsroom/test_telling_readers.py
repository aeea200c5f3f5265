"""Exporting again with other words: readers are told, or it is a silent fix; recording changes nothing either way."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

from almost_editor.newsroom import exporting
from almost_editor.newsroom.telling_readers import is_owed, tell_readers
from tests.newsroom.conftest import LAYOUTS

AT = datetime(2023, 3, 9, 12, 30, 59, tzinfo=UTC)
WHOLE_MINUTE = AT.replace(second=0)


def put_out(library, draft, tmp_path, *, silent=False):
    exported = exporting.export(library, draft.id, tmp_path, "html", silent=silent, layouts=LAYOUTS)
    exporting.record(library, exported)
    return library.drafts.get(draft.id)


def test_only_other_words_under_the_same_date_are_owed(library, write, tmp_path):
    draft = write("Ferry")
    assert not is_owed(library, draft)
    draft = put_out(library, draft, tmp_path)
    assert not is_owed(library, draft)
    assert not is_owed(library, replace(draft, notes="Private.", layout="feature", tags=("boats",)))
    assert is_owed(library, replace(draft, body="Two paragraphs.\n"))
    assert is_owed(library, replace(draft, headline="The Ferry"))
    assert not is_owed(library, replace(draft, body="Two paragraphs.\n", modified=AT))


def test_readers_are_told_once(library, write, tmp_path):
    draft = put_out(library, write("Ferry"), tmp_path)
    library.drafts.save(replace(draft, body="Two paragraphs.\n"))
    told = tell_readers(library, library.drafts.get(draft.id), AT)
    assert told.modified == WHOLE_MINUTE
    out = put_out(library, told, tmp_path)
    assert out.modified == WHOLE_MINUTE
    assert tell_readers(library, out, AT.replace(hour=23)).modified == WHOLE_MINUTE


def test_a_silent_fix_is_remembered_with_its_export(library, write, tmp_path):
    draft = put_out(library, write("Ferry"), tmp_path)
    library.drafts.save(replace(draft, body="Two paragraphs.\n"))
    out = put_out(library, draft, tmp_path, silent=True)
    assert (out.modified, out.body) == (None, "Two paragraphs.\n")
    assert [one.silent for one in library.exports.of(draft.id)] == [True, False]
    assert not is_owed(library, out)
