from __future__ import annotations

import pytest

from almost_editor.document.draft import Stage
from almost_editor.errors import Cancelled, InvalidValue
from almost_editor.newsroom.gate import findings
from almost_editor.newsroom.opening import surroundings
from almost_editor.newsroom.sample import install_sample
from almost_editor.paths import resources_folder

SAMPLE = resources_folder() / "sample"


def test_the_sample_arrives_as_it_was_written(library):
    said = []
    assert install_sample(library, SAMPLE, progress=lambda *step: said.append(step)) == 10
    assert said[-1][:2] == (10, 10)
    drafts = [library.drafts.get(one.id) for one in library.drafts.summaries()]
    publication = library.publication.load()
    assert {draft.stage for draft in drafts} == {Stage.DRAFT, Stage.IN_EDIT, Stage.READY, Stage.EXPORTED}
    for draft in drafts:
        assert "Taken in from" not in draft.notes
        if draft.stage.may_go_out:
            assert findings(draft, publication) == ()
            assert draft.hero.picture
    crossing = library.series.named("The Crossing")
    assert library.drafts.get(crossing.parts[0]).slug == "county-delays-harbor-bridge-vote"
    assert len(crossing.parts) == 7
    assert len(surroundings(library, library.drafts.get(crossing.parts[0])).trending) == 5
    with pytest.raises(InvalidValue, match="not empty"):
        install_sample(library, SAMPLE)


def test_the_sample_can_be_stopped(library):
    with pytest.raises(Cancelled, match="not complete"):
        install_sample(library, SAMPLE, cancelled=lambda: bool(library.drafts.summaries()))
