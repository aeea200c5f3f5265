"""Files: articles taken in from files, and a draft written back to the file it came from."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QMimeData, QObject, QTimer
from PySide6.QtWidgets import QFileDialog, QWidget

from almost_editor.document.draft import Draft
from almost_editor.errors import AlmostError, Cancelled, ImportRefused, InvalidValue, LibraryUnwritable
from almost_editor.exchange.file_kinds import is_handoff, is_slow
from almost_editor.exchange.handoff.carried import ENDING
from almost_editor.exchange.markdown_file import write_markdown
from almost_editor.exchange.taken_in import TakenIn
from almost_editor.library.store import Library
from almost_editor.newsroom.files import FileAnswer, FileState, open_file, save_to_file, take_file
from almost_editor.newsroom.taking_in import Arrival, import_file, read_imports, reason_of, take_file_in
from almost_editor.ui.actions import action
from almost_editor.ui.catalogue import Catalogue
from almost_editor.ui.notices import Notices
from almost_editor.ui.open_draft import OpenDraft, SaveState
from almost_editor.ui.worker import Worker
from almost_editor.wording import count, tr

_MARKDOWN = "Markdown (*.md *.markdown)"
TAKEN_ENDINGS = (".md", ".markdown", ".txt", ".docx", ".html", ".htm", ENDING)
_REFUSED_ENDINGS = (".doc", ".odt", ".rtf", ".pages", ".pdf")
"""Dropped, they say what to do instead of leaving their addresses in the text."""
_MOST_NOTES = 3
"""More would not be read while they stand at the foot of the window."""
PATIENCE_MS = 60_000
"""A thousand pages take a third of it; what takes longer was made to."""


class FileDesk(QObject):
    """What comes from files and goes to files; a file is never overwritten unseen."""

    def __init__(
        self, open_draft: OpenDraft, catalogue: Catalogue, notices: Notices, window: QWidget, worker: Worker
    ) -> None:
        super().__init__(window)
        self._open_draft = open_draft
        self._catalogue = catalogue
        self._notices = notices
        self._window = window
        self._worker = worker
        self.take_handoffs: Callable[[Sequence[Path]], object] = lambda _paths: None
        """Takes hand-off files in, which are merged and not read as texts."""

    # -- in

    @action(
        "file.import", "&Import…", "Ctrl+O", menu="File", icon="import", tip="Take articles in from files", writes=True
    )
    def choose_imports(self) -> None:
        """Choose files to take in as new articles."""
        dialog = QFileDialog(self._window, tr("Import articles"), "", _kinds())
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        dialog.setLabelText(QFileDialog.DialogLabel.Accept, tr("Import"))
        dialog.filesSelected.connect(lambda names: self.take_in([Path(name) for name in names]))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def take_in(self, paths: Sequence[Path]) -> None:
        """Take files in as new articles, and show the last of them; hand-off files are merged."""
        self.take_handoffs([path for path in paths if is_handoff(path.name)])
        paths = [path for path in paths if not is_handoff(path.name)]
        if not paths:
            return
        if any(is_slow(path.name) for path in paths):
            self._read_elsewhere(tuple(paths))
        else:
            self._catalogue.change(partial(_import_all, paths=tuple(paths)), self._taken_in, self._notices.problem)

    def _taken_in(self, arrivals: list[Arrival]) -> None:
        self._open_draft.show(arrivals[-1].draft)
        notes = [note for arrival in arrivals for note in arrival.notes]
        if len(notes) > _MOST_NOTES:
            self._notices.say(
                count(
                    "The article was taken in, with {remarks} remarks, which are in the article’s private notes.",
                    "{n} articles were taken in, with {remarks} remarks, which are in the article’s private notes.",
                    len(arrivals),
                    remarks=len(notes),
                )
            )
        else:
            said = count("The article was taken in.", "{n} articles were taken in.", len(arrivals))
            self._notices.say(" ".join((said, *notes)))

    def _read_elsewhere(self, paths: tuple[Path, ...]) -> None:
        """Read files in a process, which can be stopped, and save what was read after that."""
        sentence = count("Reading “{name}”…", "Reading {n} files…", len(paths), name=paths[0].name)
        patience = QTimer(self, singleShot=True, interval=PATIENCE_MS)

        def end() -> None:
            patience.deleteLater()
            self._notices.withdraw(sentence)

        def done(taken: list[TakenIn]) -> None:
            end()
            read = tuple(zip(paths, taken, strict=True))
            self._catalogue.change(partial(_save_all, read=read), self._taken_in, self._notices.problem)

        def failed(error: AlmostError) -> None:
            is_late = not patience.isActive()
            end()
            if is_late:
                late = tr("Open it in its own program and save it anew, or copy its text and paste it.")
                self._notices.problem(ImportRefused(tr("The file took too long to read."), late))
            elif not isinstance(error, Cancelled):
                self._notices.problem(error)

        job = self._worker.run(read_imports, (paths, self._catalogue.publication), done=done, failed=failed)
        patience.timeout.connect(job.end)
        patience.start()
        self._notices.working(sentence, tr("Stop"), job.end)

    def take_drop(self, mime: QMimeData) -> bool:
        """Take dropped files of articles in; False where there are none."""
        paths = [Path(url.toLocalFile()) for url in mime.urls() if url.isLocalFile()]
        articles = [path for path in paths if path.suffix.lower() in (*TAKEN_ENDINGS, *_REFUSED_ENDINGS)]
        if articles:
            self.take_in(articles)
        return bool(articles)

    def open(self, path: Path, failed: Callable[[AlmostError], object] | None = None) -> None:
        """Open a file as a draft: the same draft each time; a hand-off file is merged."""
        if is_handoff(path.name):
            self.take_handoffs([path])
            return
        self._catalogue.change(lambda library: open_file(library, path), self._opened, failed or self._notices.problem)

    def _opened(self, answer: FileAnswer) -> None:
        self._open_draft.forget(answer.draft.id)
        self._open_draft.show(answer.draft)
        name = answer.path.name
        match answer.state:
            case FileState.TAKEN_IN:
                told = tr("This article is a copy of “{name}” in your library; the file stays as it is.", name=name)
                self._notices.say(" ".join((told, *map(tr, answer.notes))), tr("Save to file"), self.save_to_file)
            case FileState.FILE_NEWER:
                self._notices.say(
                    " ".join((tr("“{name}” had changed; its text was taken in.", name=name), *map(tr, answer.notes)))
                )
            case FileState.BOTH_CHANGED:
                self._ask_which(answer)
            case FileState.FILE_GONE:
                self._notices.say(
                    tr("“{name}” is no longer there; this is the article as the library has it.", name=name)
                )
            case _:
                pass

    def _ask_which(self, answer: FileAnswer) -> None:
        self._notices.ask(
            tr("Both the article and “{name}” have changed. Nothing was overwritten.", name=answer.path.name),
            (tr("Use the file’s text"), partial(self._use_file, answer.path)),
            (tr("Save to another file…"), self.save_to_other_file),
        )

    def _use_file(self, path: Path) -> None:
        def show(answer: FileAnswer) -> None:
            self._open_draft.close()
            self._open_draft.forget(answer.draft.id)
            self._open_draft.show(answer.draft)
            self._notices.say(" ".join(map(tr, answer.notes)))

        self._catalogue.change(lambda library: take_file(library, path), show, self._notices.problem)

    # -- out

    @action(
        "file.save_to",
        "Save to &file",
        "Ctrl+Shift+S",
        menu="File",
        group=1,
        tip="Write the article to its file",
        on_draft=True,
        writes=True,
    )
    def save_to_file(self) -> None:
        """Write the open article to the file it came from, or ask where to."""
        self._save_to(None)

    @action("file.save_as", "Save to &another file…", menu="File", group=1, on_draft=True, writes=True)
    def save_to_other_file(self) -> None:
        """Choose a file for the open article."""
        if self._open_draft.is_open:
            self._choose_target(self._save_to)

    def _save_to(self, path: Path | None) -> None:
        """Write the words on the screen to a file: they go to the library first, and are refused where they do not."""
        if not self._open_draft.is_open:
            return
        if self._open_draft.state is SaveState.FAILED:
            self._refuse(not_kept())
            return
        shown = self._open_draft.snapshot()
        self._catalogue.change(partial(_write_out, shown=shown, path=path), self._written, self._refuse)

    def _refuse(self, error: AlmostError) -> None:
        if isinstance(error, LibraryUnwritable):
            self._notices.problem(error, tr("Save a copy…"), self.save_copy)
        else:
            self._notices.problem(error)

    def _written(self, answer: FileAnswer | None) -> None:
        if self._open_draft.state is SaveState.FAILED:
            self._refuse(not_kept())
        elif answer is None:
            self.save_to_other_file()
        elif answer.state is FileState.BOTH_CHANGED:
            self._ask_which(answer)
        elif answer.state is FileState.FILE_NEWER:
            self._notices.ask(
                tr(
                    "“{name}” was changed elsewhere, and the article here was not. Nothing was overwritten.",
                    name=answer.path.name,
                ),
                (tr("Take the file’s text in"), partial(self.open, answer.path)),
                (tr("Save to another file…"), self.save_to_other_file),
            )
        else:
            self._notices.say(
                " ".join((tr("The article is in “{name}”.", name=answer.path.name), *map(tr, answer.notes)))
            )

    def save_copy(self) -> None:
        """Write the words on the screen to a file without the library: for when the library cannot take them."""
        if self._open_draft.is_open:
            self._choose_target(self._write_copy)

    def _write_copy(self, path: Path) -> None:
        draft: Draft = self._open_draft.snapshot()
        names = tuple(series.name for series in self._catalogue.series_of(draft.series))
        try:
            path.write_text(write_markdown(draft, self._catalogue.publication, names), encoding="utf-8", newline="\n")
        except OSError as error:
            self._notices.problem(
                InvalidValue(
                    tr("“{name}” could not be written ({reason}).", name=path.name, reason=reason_of(error)),
                    tr("Choose a folder on another disk."),
                ),
                tr("Choose another…"),
                self.save_copy,
            )
        else:
            self._notices.say(tr("A copy of the article is in “{path}”.", path=path))

    def _choose_target(self, then: Callable[[Path], object]) -> None:
        dialog = QFileDialog(self._window, tr("Save the article"), f"{self._open_draft.draft.slug}.md", _MARKDOWN)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("md")
        dialog.fileSelected.connect(lambda name: then(Path(name)))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()


def _kinds() -> str:
    """Return what the dialog lets somebody choose from, as Qt writes it."""
    taken = " ".join(f"*{ending}" for ending in TAKEN_ENDINGS)
    return f"{tr('Articles')} ({taken});;{tr('All files')} (*)"


def not_kept() -> LibraryUnwritable:
    """Return why a file would have older words than the screen shows."""
    return LibraryUnwritable(
        tr("The last words could not be saved to the library, so the file is not up to date."),
        tr("Save a copy of the words on the screen, or try again once they are saved."),
    )


def _write_out(library: Library, shown: Draft, path: Path | None) -> FileAnswer | None:
    """Write a draft to its file or to `path`; None where it has none. Raises: LibraryUnwritable; as `save_to_file`."""
    if path is None and library.files.of_draft(shown.id) is None:
        return None
    # The save that was sent just before may have failed, and a file must not get older words than the screen shows.
    kept = library.drafts.get(shown.id)
    if (kept.headline, kept.dek, kept.body) != (shown.headline, shown.dek, shown.body):
        raise not_kept()
    # A dialog has asked about a file of another name that is there.
    return save_to_file(library, shown.id, path, replace=path is not None)


def _import_all(library: Library, paths: tuple[Path, ...]) -> list[Arrival]:
    return [import_file(library, path) for path in paths]


def _save_all(library: Library, read: tuple[tuple[Path, TakenIn], ...]) -> list[Arrival]:
    return [take_file_in(library, path, taken) for path, taken in read]
