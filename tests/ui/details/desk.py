"""A desk for tests: a real library with its lanes, catalogue and open draft, and notices that only listen."""

import gc
import io

from PIL import Image

from almost_editor.library.store import Library
from almost_editor.ui.catalogue import Catalogue
from almost_editor.ui.lanes import Lanes
from almost_editor.ui.open_draft import OpenDraft
from almost_editor.ui.theme import Theme


class Listening:
    def __init__(self):
        self.said = []
        self.problems = []
        self.then = None

    def say(self, sentence, button="", then=None):
        self.said.append(sentence)
        self.then = then

    def problem(self, error, button="", then=None):
        self.problems.append(error)


class Desk:
    def __init__(self, folder, wait_until):
        Library.open(folder).close()
        self.wait = wait_until
        self.folder = folder
        self.theme = Theme("light")
        self.lanes = Lanes(folder)
        self.lanes.start()
        self.catalogue = Catalogue(self.lanes)
        self.open_draft = OpenDraft(self.lanes, self.catalogue, lambda _document: None)
        self.notices = Listening()
        self.errors = []
        self.catalogue.change_failed.connect(self.errors.append)
        self.reload()

    def reload(self):
        done = []
        self.catalogue.reload(lambda: done.append(True))
        self.wait(lambda: done)

    def does(self, job):
        """Change the library by a job and return its result, lists read anew."""
        results = []
        self.catalogue.change(job, results.append, results.append)
        self.wait(lambda: results)
        return results[0]

    def reads(self, job):
        with Library.open(self.folder, writing=False) as library:
            return job(library)

    def summaries(self):
        """Return what the library has, trashed ones too."""
        return self.reads(lambda library: library.drafts.summaries(include_trashed=True))

    def opens(self, **fields):
        draft = self.does(lambda library: _saved(library, fields))
        self.open_draft.show(draft)
        return draft

    def saves(self):
        """Wait until the library has what is on the screen, and return it."""
        saved = []
        self.open_draft.saved.connect(saved.append)
        self.open_draft.save()
        self.wait(lambda: self.open_draft.state.value == "saved")
        return self.reads(lambda library: library.drafts.get(self.open_draft.draft.id))

    def close(self):
        self.open_draft.close()
        self.lanes.close()
        # Widgets in reference cycles must go on this thread: collected on a lane's, Qt may hang.
        gc.collect()


def _saved(library, fields):
    draft = library.drafts.new(**fields)
    library.drafts.save(draft)
    return library.drafts.get(draft.id)


def picture_bytes(width=40, height=30, colour="#446688", **how):
    out = io.BytesIO()
    Image.new("RGB", (width, height), colour).save(out, "JPEG", **how)
    return out.getvalue()
