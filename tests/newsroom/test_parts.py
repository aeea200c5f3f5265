from __future__ import annotations

import pytest

from almost_editor.document.draft import Author, Stage
from almost_editor.errors import InvalidValue
from almost_editor.newsroom.parts import start_next_part


def test_the_next_part_starts_with_series_byline_and_layout(library, write):
    crossing, winter = library.series.create("The Crossing"), library.series.create("Winter")
    first = write("One", series=(crossing.id, winter.id), layout="feature", section="News", tags=("ferry",))
    answer = start_next_part(library, first.id)
    assert answer.part == 2
    assert answer.draft.series == (crossing.id, winter.id)
    assert answer.draft.authors == (Author("Mara Ellison"),)
    assert (answer.draft.layout, answer.draft.section, answer.draft.stage) == ("feature", "News", Stage.DRAFT)
    assert (answer.draft.headline, answer.draft.body, answer.draft.tags) == ("", "", ())
    assert start_next_part(library, answer.draft.id).part == 3


def test_an_article_of_no_series_has_no_next_part(library, write):
    with pytest.raises(InvalidValue, match="no series"):
        start_next_part(library, write("One").id)
