"""The first thing that runs: reads the words, finds the command, and ends every way it can end with the right code."""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from pathlib import Path

import click

from almost_editor import __version__
from almost_editor.cli.loading import load
from almost_editor.cli.session import FilePath, Session, error_side, say
from almost_editor.cli.table import COMMANDS, HANDED, HIDDEN, WINDOW, WITH
from almost_editor.errors import AlmostError, LibraryLocked

DONE, REFUSED = 0, 1
_WORDS = "almost_editor.words"
STOPPED = "Stopped; nothing was written."

_EXAMPLES = """\b
Examples:
  almost-editor                              open the window
  almost-editor storm.md                     open it with a file taken in
  almost-editor import copied-page.txt       take a copied page in
  almost-editor list                         see what there is
  almost-editor export storm --to ~/Desktop  write a package to upload

Exit codes: 0 done, 1 refused (the reason is on one line), 2 wrongly asked.
"""


class Front(click.Group):
    """The group of all commands; each is loaded when it is asked for, and a file opens the window."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        """Return the words in the table's order."""
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """Load a command."""
        entry = (COMMANDS | HIDDEN | HANDED).get(cmd_name)
        if entry is None:
            return None
        typed = ctx.meta.get(_WORDS, ())
        places = (place for (word, option), place in WITH.items() if word == cmd_name and option in typed)
        command: click.Command = load(next(places, entry.place))
        return command

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """List the commands without loading one."""
        with formatter.section("Commands"):
            formatter.write_dl([(word, entry.says) for word, entry in COMMANDS.items()])

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        """Return the command that is asked for; something that looks like a file opens the window with it."""
        ctx.meta[_WORDS] = tuple(args)
        if args[0] not in COMMANDS | HIDDEN | HANDED and _like_a_file(args[0]):
            return "open", open_files, args
        return super().resolve_command(ctx, args)


def _like_a_file(word: str) -> bool:
    return bool(Path(word).suffix) or os.sep in word or Path(word).exists()


@click.group(
    cls=Front,
    invoke_without_command=True,
    epilog=_EXAMPLES,
    subcommand_metavar="[COMMAND | FILE…]",
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100},
)
@click.option(
    "--library",
    type=FilePath(),
    metavar="DIR",
    help="The library's folder; one that is not there is made. Without it: your own library.",
)
@click.version_option(__version__, prog_name="Almost Editor", message="%(prog)s %(version)s")
@click.pass_context
def almost_editor(ctx: click.Context, library: Path | None) -> None:
    """Write, check, preview and export the articles of a small newsroom.

    Without a command the window opens; with files it opens with the first of them as a draft. The draft is a copy: the
    file changes only when you save to it. What a command changes while a window has the library open appears in it.
    """
    ctx.obj = Session(library, calls=(ctx.meta.get(_WORDS, ()),))
    if ctx.invoked_subcommand is None:
        ctx.exit(_open(library, ()))


@click.command("open", hidden=True)
@click.argument("files", nargs=-1, type=FilePath())
@click.pass_obj
def open_files(session: Session, files: tuple[Path, ...]) -> int:
    """Open the window with files taken in."""
    return _open(session.folder, files)


def _open(library: Path | None, files: tuple[Path, ...]) -> int:
    code: int = load(WINDOW)(library, files)
    return code


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command line and return its exit code: 0 done, 1 refused, 2 wrongly asked."""
    _speak_utf8()
    try:
        code = run(list(sys.argv[1:] if arguments is None else arguments))
        sys.stdout.flush()
    except (KeyboardInterrupt, click.Abort):
        say(STOPPED)
        return REFUSED
    except BrokenPipeError:
        # Whoever read the answer has read enough; Python must not complain of it once more while it ends.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return DONE
    return code


def run(arguments: list[str]) -> int:
    """Run a command and say what went wrong; return the exit code."""
    try:
        with almost_editor.make_context("almost-editor", arguments) as ctx:
            code = _invoke(ctx)
    except click.exceptions.Exit as ended:
        return ended.exit_code
    except click.ClickException as error:
        error.show(error_side())
        return error.exit_code
    except AlmostError as error:
        # English also where the window that does it speaks another language: scripts read it.
        say(error.english)
        return REFUSED
    return code if isinstance(code, int) else DONE


def _invoke(ctx: click.Context) -> object:
    """Run the command; one that finds its library open in a window hands itself to it."""
    try:
        return almost_editor.invoke(ctx)
    except LibraryLocked as locked:
        session: Session = ctx.obj
        if ctx.invoked_subcommand not in COMMANDS:
            raise
        return session.hand(locked)


def _speak_utf8() -> None:
    """Print UTF-8 whatever the locale says; a file's name that is no text passes through as it is."""
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8", errors="surrogateescape")
