"""`library`: checking, backing up, restoring and compacting it, and the report for support."""

from __future__ import annotations

from pathlib import Path
from tempfile import TemporaryDirectory

import click

from almost_editor.cli.session import FilePath, Session, answer, answer_json, be_alone, on_one_line, say, steps
from almost_editor.errors import AlmostError, Cancelled, InvalidValue, LibraryDamaged
from almost_editor.library.atomic import write_whole
from almost_editor.library.backup import backups_folder, copies_in, spoiled_in
from almost_editor.library.conflicts import conflict_copies
from almost_editor.library.restoring import find_copy, restore
from almost_editor.library.rota import Copy
from almost_editor.library.store import Library, utc_now
from almost_editor.library.unused_pictures import Unused
from almost_editor.library.verifying import Condition, Damage
from almost_editor.newsroom.generating import generate
from almost_editor.newsroom.merging import merge, told
from almost_editor.newsroom.safekeeping import keep_safe
from almost_editor.newsroom.support import support_report
from almost_editor.paths import log_file


@click.group(
    epilog="""\b
Examples:
  almost-editor library check
  almost-editor library backup
  almost-editor library restore 12
"""
)
def library() -> None:
    """Check, back up, restore and compact the library. The backups lie beside its folder."""


@library.command(epilog="\b\nExamples:\n  almost-editor library check\n  almost-editor library check --json\n")
@click.option("--json", "as_json", is_flag=True, help="One object, for scripts.")
@click.pass_obj
def check(session: Session, as_json: bool) -> None:
    """Look the whole library over: the database, every text and every picture. Exit code 1 where one is damaged.

    It says which articles are damaged and what is sound, and reads the newest backup too. A window may have the library
    open meanwhile.
    """
    try:
        with session.library(writing=False) as opened:
            condition = opened.condition()
            unused = _unused(opened)
    except LibraryDamaged as error:
        if as_json:
            answer_json(_as_object(Condition(faults=(error.message,)), []) | {"spoiled": [], "unused_pictures": []})
        raise
    backups = backups_folder(session.place)
    copies, spoiled = copies_in(backups), spoiled_in(backups)
    conflicts = [path.name for path in conflict_copies(session.place)]
    if as_json:
        listed = [{"file": one.file, "bytes": one.size_bytes, "put_aside": one.is_aside} for one in unused]
        beside = {"spoiled": list(spoiled), "conflicts": conflicts, "unused_pictures": listed}
        answer_json(_as_object(condition, copies) | beside)
    else:
        lines = (*_told(condition, copies), *(f"Damaged since it was backed up: {name}" for name in spoiled))
        for line in (*lines, *_told_unused(unused)):
            answer(line)
        for name in conflicts:
            answer(f"A conflict copy that is not merged: {name}")
    if not condition.sound:
        raise LibraryDamaged(
            "Not everything in the library is sound.",
            "Put back a backup with: almost-editor library restore; or write anew in the window what is damaged.",
        )
    if spoiled:
        raise LibraryDamaged(
            "The library is sound, but not all that is in its backups.",
            "Make a new one with: almost-editor library backup; and have the drive looked at.",
        )


@library.command(epilog="\b\nExamples:\n  almost-editor library backup\n")
@click.pass_obj
def backup(session: Session) -> None:
    """Make a verified backup now, bring the plain mirror up to date, and print where the backup is.

    A window may have the library open meanwhile. Backups that newer ones make needless are taken away.
    """
    with session.library(writing=False) as opened:
        done = keep_safe(opened, utc_now(), always=True)
    if done.made:
        answer(str(done.made))
    for headline in done.damaged:
        say(f"“{headline}” is damaged in the library, and so it is in this backup; older ones are kept.")
    if done.lost_pictures:
        say(f"Missing or damaged in the library, and not in the backups: {_count(done.lost_pictures, 'picture')}.")
    if done.problem:
        raise done.problem


@library.command(
    "restore",
    epilog="""\b
Examples:
  almost-editor library restore
  almost-editor library restore 12
  almost-editor library restore ~/library-000012-20260304-050608.sqlite3
""",
)
@click.argument("named", default="", metavar="[NAME-OR-PATH]")
@click.option("--even-damaged", is_flag=True, help="Also a backup in which some articles are damaged.")
@click.pass_obj
def put_back(session: Session, named: str, even_damaged: bool) -> None:
    """Put a backup in the place of the library; without a name, list the backups.

    NAME-OR-PATH is a backup's number, its file's name, or a path. It is checked first; then the library as it is now is
    kept beside the other backups; then all of it is put back, or nothing. Close the window before.
    """
    folder = session.place
    if not named:
        _list(copies_in(backups_folder(folder)))
        return
    done = restore(folder, find_copy(folder, named), utc_now(), even_damaged=even_damaged)
    answer(f"Restored: {_contents(done.condition)}.")
    if done.kept:
        say(f"The library as it was before is kept in {done.kept}")
    for count, what in ((done.pictures_back, "picture"), (done.files_back, "house file")):
        say(f"{_count(count, what)} came back, too.") if count else None
    if done.pictures_lost:
        say(f"Nowhere to be found: {_count(len(done.pictures_lost), 'picture')}.")


@library.command("merge", epilog="\b\nExamples:\n  almost-editor library merge\n")
@click.pass_obj
def bring_in(session: Session) -> None:
    """Merge the conflict copies that a service which keeps folders in step left beside the library.

    Articles that only a copy has come in; what was changed in both stays, and the copy's text is in its history by the
    copy's name. A copy that is merged is moved to the folder "merged" of the library. Before, the library is backed up.
    """
    copies = conflict_copies(session.place)
    if not copies:
        say("There is no conflict copy beside the library.")
        return
    be_alone("Merge in it: Tools, Merge conflict copies.")
    with session.library(writing=True) as opened, steps("Merging") as progress:
        for copy in copies:
            with TemporaryDirectory(prefix="almost-merging-") as place:
                merged = merge(opened, copy, Path(place), utc_now(), progress)
            answer(told(merged, copy))


@library.command(epilog="\b\nExamples:\n  almost-editor library compact\n")
@click.pass_obj
def compact(session: Session) -> None:
    """Give the disk back what deleted and rewritten words held, after a verified backup.

    Pictures that no article and no earlier version shows are put aside, into pictures/unused in the library’s folder;
    those that have lain there for 30 days are deleted.
    """
    with session.library(writing=True) as opened:
        done = opened.compact()
    answer(f"The database had {_size(done.before_bytes)} and has {_size(done.after_bytes)}.")
    if done.put_aside:
        answer(f"Put aside, because nothing shows them: {_count(done.put_aside, 'picture')}.")
    if done.dropped:
        answer(f"Deleted, put aside 30 days ago or earlier: {_count(done.dropped, 'picture')}.")
    if done.problem:
        say(str(done.problem))
    say(f"The library as it was before is kept in {done.made.path}")


@library.command(
    epilog="\b\nExamples:\n  almost-editor library report\n  almost-editor library report --to ~/report.txt\n"
)
@click.option("--to", type=FilePath(), metavar="FILE", help="The file to write; else it is printed.")
@click.pass_obj
def report(session: Session, to: Path | None) -> None:
    """Make a report for support: versions, figures and the log, without one word of any draft."""
    text = _report(session)
    if to is None:
        answer(text.rstrip("\n"))
        return
    try:
        write_whole(to.absolute(), text.encode())
    except OSError as error:
        raise InvalidValue(
            f"“{to}” could not be written ({(error.strerror or 'unknown reason').lower()}).", "Name another file."
        ) from error
    answer(str(to))


@library.command(
    "generate", hidden=True, epilog="\b\nExamples:\n  almost-editor --library ~/large library generate --drafts 10000\n"
)
@click.option("--drafts", "count", type=int, required=True, metavar="N", help="How many drafts.")
@click.option("--seed", type=int, default=1, show_default=True, help="Another number invents other words.")
@click.pass_obj
def fill(session: Session, count: int, seed: int) -> None:
    """Fill an empty library with invented drafts, to try out and to measure what many articles cost."""
    be_alone("Close it first.")
    with session.library(writing=True) as opened, steps("Inventing") as progress:
        try:
            made = generate(opened, count, seed=seed, progress=progress)
        except KeyboardInterrupt:
            raise Cancelled(f"Stopped; what was made until then is in {opened.folder}", "") from None
        folder = opened.folder
    answer(f"{made} drafts are in {folder}")


def _report(session: Session) -> str:
    try:
        opened = Library.open(session.place, writing=False)
    except AlmostError as error:
        return support_report(None, log_file(), utc_now(), refused=error)
    with opened:
        return support_report(opened, log_file(), utc_now())


def _told(condition: Condition, copies: list[Copy]) -> list[str]:
    lines = []
    if condition.sound:
        lines.append(f"The library is sound: {_contents(condition)}.")
    else:
        lines.append("Damaged:")
        lines += [f"  the database: {on_one_line(fault)}" for fault in condition.faults]
        lines += [f"  {_called(one)}: {on_one_line(one.what)}" for one in condition.damaged]
        sound = f"{condition.sound_articles} of {_count(condition.articles, 'article')}"
        lines.append(f"Sound: {sound}, {condition.sound_pictures} of {_count(condition.pictures, 'picture')}.")
    newest = next((copy for copy in copies if not copy.damaged), None)
    if newest:
        lines.append(f"The newest of {_count(len(copies), 'backup')} is {newest.name}")
    else:
        lines.append("There is no backup yet; make one with: almost-editor library backup")
    return lines


def _unused(opened: Library) -> list[Unused]:
    """Return the pictures that nothing shows; none where it cannot be told, for then something else is wrong."""
    try:
        return opened.unused_pictures.all()
    except LibraryDamaged:
        return []


def _told_unused(unused: list[Unused]) -> list[str]:
    lines = []
    for is_aside, what in ((False, "Shown by nothing"), (True, "Put aside, because nothing shows them")):
        found = [one for one in unused if one.is_aside == is_aside]
        if found:
            size = _size(sum(one.size_bytes for one in found))
            lines.append(f"{what}: {_count(len(found), 'picture')}, {size}")
    if any(not one.is_aside for one in unused):
        lines[0] += "; put them aside with: almost-editor library compact"
    return lines


def _as_object(condition: Condition, copies: list[Copy]) -> dict[str, object]:
    return {
        "sound": condition.sound,
        "articles": condition.articles,
        "trashed": condition.trashed,
        "series": condition.series,
        "pictures": condition.pictures,
        "sound_articles": condition.sound_articles,
        "sound_pictures": condition.sound_pictures,
        "faults": list(condition.faults),
        "damaged": [{"slug": one.slug, "headline": one.headline, "what": one.what} for one in condition.damaged],
        "backups": [copy.name for copy in copies],
    }


def _called(one: Damage) -> str:
    if not one.slug:
        return f"an article whose name cannot be read ({on_one_line(one.draft_id)})"
    return f"“{on_one_line(one.headline) or 'Untitled'}” ({on_one_line(one.slug)})"


def _contents(condition: Condition) -> str:
    trashed = f" ({condition.trashed} in the trash)" if condition.trashed else ""
    pictures = f", {_count(condition.pictures, 'picture')}" if condition.pictures else ""
    series = f"{condition.series} series"
    return f"{_count(condition.articles, 'article')}{trashed}, {series}{pictures}"


def _list(copies: list[Copy]) -> None:
    if not copies:
        answer("There is no backup yet; make one with: almost-editor library backup")
    for copy in copies:
        made = f"{copy.made.astimezone():%Y-%m-%d %H:%M}"
        why = f"before {copy.before}" if copy.before else ""
        state = "of a damaged library" if copy.damaged else ""
        answer(f"{copy.number:>6}  {made}  {', '.join(part for part in (why, state) if part)}".rstrip())


def _count(number: int, thing: str) -> str:
    return f"{number} {thing}{'' if number == 1 else 's'}"


def _size(size_bytes: int) -> str:
    return f"{size_bytes / 1_000_000:.2f} MB"
