from almost_editor.document.draft import Stage
from almost_editor.library.store import Library
from tests.ui.opened import opened


def test_a_link_that_is_written_before_the_library_has_answered_leads_there_too(qapp, tmp_path, wait_until):
    with Library.open(tmp_path / "library") as library:
        there, here = (library.drafts.new(headline=name, body="Words.") for name in ("There", "Here"))
        for one in (there, here):
            library.drafts.save(one)
        library.drafts.set_stage(there.id, Stage.READY)
    with opened(tmp_path) as newsroom:
        newsroom.window.show()
        newsroom.begin(())
        wait_until(lambda: newsroom.open_draft.is_open)
        asked = []

        def write(draft):
            # The page has asked for what this article leads to, which is nothing yet.
            asked.append(newsroom.feed.around)
            newsroom.text.insertPlainText(f"[there](almost:{there.id})")

        newsroom.drafting.open(there.id)
        wait_until(lambda: newsroom.open_draft.draft.id == there.id)
        newsroom.open_draft.opened.connect(write)
        newsroom.drafting.open(here.id)
        wait_until(lambda: asked)
        assert asked == [None]
        wait_until(lambda: newsroom.feed.around and [one.id for one in newsroom.feed.around.linked] == [there.id])
