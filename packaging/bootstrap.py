"""Set up and start Almost Editor from a source tree, with Python's standard library alone.

    python packaging/bootstrap.py run [arguments…]     open the application with the sample library
    python packaging/bootstrap.py test [arguments…]    run pytest
    python packaging/bootstrap.py check                format, lint, types, tests
    python packaging/bootstrap.py bench                measure
    python packaging/bootstrap.py faults               make faults and count the words that are lost
    python packaging/bootstrap.py verify               run published validators over pages and packages
    python packaging/bootstrap.py pictures             make the pictures of the documentation
    python packaging/bootstrap.py setup                only set up

The first start makes `.venv` in the project's folder, with exactly what `requirements.lock` names; a stamp in it says
that this was finished, so every later start goes straight on. The Makefile's lines call this file.
"""

from __future__ import annotations

import contextlib
import hashlib
import io
import json
import os
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

# A name, because a literal would be taken for a test that can never fail: this file must parse on older ones.
OLDEST_PYTHON = (3, 11)
if sys.version_info < OLDEST_PYTHON:
    sys.exit(
        "Almost Editor needs Python 3.11 or newer; this is {}.{} ({}).".format(*sys.version_info[:2], sys.executable)
    )

import spec_examples  # noqa: E402
import system_packages  # noqa: E402

try:
    import fcntl
except ImportError:  # Windows
    fcntl = None  # type: ignore[assignment]

ROOT = Path(__file__).resolve().parent.parent
VENV = ROOT / ".venv"
STAMP = VENV / "set-up.json"
LOG = ROOT / "build" / "setup.log"
WINDOWS = sys.platform == "win32"
# What would lead our Python to somebody else's modules, or pip to another place than our environment.
LEAKS = (
    "VIRTUAL_ENV", "PYTHONPATH", "PYTHONHOME", "PYTHONSTARTUP", "PYTHONUSERBASE", "__PYVENV_LAUNCHER__",
    "PIP_TARGET", "PIP_PREFIX", "PIP_ROOT", "PIP_REQUIRE_HASHES", "PIP_PYTHON",
)  # fmt: skip


class SetUpFailed(Exception):
    """A step of the set-up failed; the log says why."""


def say(line: str) -> None:
    """Print one line at once."""
    print(line, flush=True)


def venv_python() -> Path:
    """Return the Python of the project's environment."""
    return VENV / ("Scripts/python.exe" if WINDOWS else "bin/python")


def child_environment(**more: str) -> dict[str, str]:
    """Return the caller's environment without what leads elsewhere; our own programs are found first."""
    environment = {name: value for name, value in os.environ.items() if name not in LEAKS}
    programs = str(venv_python().parent)
    environment["PATH"] = os.pathsep.join([programs, environment.get("PATH", os.defpath)])
    return environment | more


def wanted_stamp() -> dict[str, str]:
    """Return what a finished set-up of this tree, with this Python, says of itself."""
    inputs = hashlib.sha256()
    for name in ("requirements.lock", "pyproject.toml"):
        inputs.update((ROOT / name).read_bytes() + b"\0")
    python = f"{sys.implementation.cache_tag}-{sys.platform}-{os.uname().machine if not WINDOWS else 'win'}"
    return {"inputs": inputs.hexdigest(), "python": python, "root": str(ROOT)}


def found_stamp() -> dict[str, str]:
    """Return what the environment says of itself; nothing where it was never finished, or its Python is gone."""
    try:
        stamp = json.loads(STAMP.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    return stamp if isinstance(stamp, dict) and venv_python().exists() else {}


def run_logged(command: list[str], more: dict[str, str] | None = None) -> None:
    """Run a step of the set-up, its output in the log alone. Raises: SetUpFailed."""
    with LOG.open("a", encoding="utf-8") as log:
        log.write(f"\n$ {' '.join(command)}\n")
        log.flush()
        environment = child_environment(**(more or {}))
        # close_fds: the step holds the lock too, so that nobody removes what an orphaned pip still writes to.
        try:
            code = subprocess.run(
                command, cwd=ROOT, env=environment, stdin=subprocess.DEVNULL, stdout=log, stderr=subprocess.STDOUT,
                check=False, close_fds=False,
            ).returncode  # fmt: skip
        except OSError as error:
            log.write(f"{error}\n")
            code = 1
    if code != 0:
        name = "pip" if command[1:3] == ["-m", "pip"] else Path(command[0]).name
        raise SetUpFailed(f"{name} ended with code {code}.")


def run_pip(*arguments: str) -> None:
    """Run the environment's pip; the caller's pip settings (mirror, certificates, proxy) stay in force."""
    settings = {
        "PIP_USER": "0",
        "PIP_NO_INPUT": "1",
        "PIP_DISABLE_PIP_VERSION_CHECK": "1",
        "PIP_ROOT_USER_ACTION": "ignore",
    }
    run_logged([str(venv_python()), "-m", "pip", *arguments], settings)


def locked_names() -> set[str]:
    """Return the names of all packages in the lock."""
    lines = (ROOT / "requirements.lock").read_text(encoding="utf-8").splitlines()
    return {line.split("==")[0].strip().lower() for line in lines if "==" in line and not line.startswith((" ", "#"))}


def remove_leftovers() -> None:
    """Uninstall what an earlier lock brought and this one does not name."""
    listing = subprocess.run(
        [str(venv_python()), "-m", "pip", "list", "--format=json", "--disable-pip-version-check"],
        env=child_environment(), capture_output=True, text=True, check=False,
    )  # fmt: skip
    installed = {
        entry["name"].lower().replace("_", "-").replace(".", "-") for entry in json.loads(listing.stdout or "[]")
    }
    leftovers = installed - locked_names() - {"almost-editor", "pip", "setuptools"}
    if leftovers:
        run_pip("uninstall", "-y", *sorted(leftovers))


@contextlib.contextmanager
def one_at_a_time() -> Iterator[None]:
    """Let a second start wait until the first one's set-up is over."""
    LOG.parent.mkdir(exist_ok=True)
    with (LOG.parent / "setup.lock").open("w") as lock:
        if fcntl is not None:
            os.set_inheritable(lock.fileno(), True)
            try:
                fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
            except BlockingIOError:
                say("Waiting for another set-up of this folder to end…")
                fcntl.flock(lock, fcntl.LOCK_EX)
        yield


def set_up() -> None:
    """Make the environment, or bring it up to date; a finished one costs nothing.

    An interrupted set-up leaves no stamp, and what pip was in the middle of cannot be told from the outside: then the
    environment is made anew.
    """
    wanted = wanted_stamp()
    if found_stamp() == wanted:
        return
    with one_at_a_time():
        found = found_stamp()
        if found == wanted:
            return
        started = time.monotonic()
        LOG.write_text("", encoding="utf-8")
        system_packages.ensure(say, run_logged)
        usable = {**found, "inputs": ""} == {**wanted, "inputs": ""}
        if usable:
            STAMP.unlink()
            say("Bringing the Python packages up to date…")
        else:
            remove_environment()
            say("Setting up Python packages (about 2 minutes, once)…")
            # The Python below us, should we run in an environment ourselves: that may be the one just removed.
            run_logged([getattr(sys, "_base_executable", sys.executable), "-m", "venv", str(VENV)])
        run_pip("install", "--require-hashes", "--no-deps", "-r", "requirements.lock")
        if usable:
            remove_leftovers()
        run_pip("install", "--no-build-isolation", "--no-deps", "-e", ".")
        # As pip does with every package but one that stays where it is: a start compiles nothing then.
        run_logged([str(venv_python()), "-m", "compileall", "-q", "almost_editor"])
        unfinished = STAMP.with_suffix(".new")
        unfinished.write_text(json.dumps(wanted_stamp()), encoding="utf-8")
        unfinished.replace(STAMP)
        say(f"Ready after {time.monotonic() - started:.0f} seconds.")


def remove_environment() -> None:
    """Remove an environment that is unfinished, of another Python, or was moved here."""
    if VENV.is_symlink():
        VENV.unlink()
    elif VENV.exists():
        shutil.rmtree(VENV)


def become(arguments: list[str], **more: str) -> int:
    """Run the environment's Python in place of this one, where the system can; else wait for it."""
    command = [str(venv_python()), *arguments]
    sys.stdout.flush()
    sys.stderr.flush()
    if not WINDOWS:
        os.chdir(ROOT)
        os.execve(command[0], command, child_environment(**more))  # noqa: S606
    return call(arguments, **more)


def call(arguments: list[str], **more: str) -> int:
    """Run the environment's Python and wait; return its exit code.

    Raises: KeyboardInterrupt where Ctrl+C ended it, after it had the time to end well: nothing follows then.
    """
    interrupted = False
    with subprocess.Popen([str(venv_python()), *arguments], cwd=ROOT, env=child_environment(**more)) as child:
        while True:
            try:
                code = child.wait()
                break
            except KeyboardInterrupt:
                interrupted = True
    if interrupted:
        raise KeyboardInterrupt
    return code


def root_settings() -> dict[str, str]:
    """Return what Chromium needs in order to run as root, and say so."""
    if sys.platform != "linux" or os.geteuid() != 0 or "QTWEBENGINE_DISABLE_SANDBOX" in os.environ:
        return {}
    say("Running as root: Chromium’s sandbox is off for this run (QTWEBENGINE_DISABLE_SANDBOX=1).")
    return {"QTWEBENGINE_DISABLE_SANDBOX": "1"}


def has_display() -> bool:
    """Tell whether a window could open."""
    if sys.platform != "linux":
        return True
    return any(os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY"))


def sample_library() -> Path:
    """Return the sample library in the user's data folder, made the first time."""
    where = "import almost_editor.paths as paths; print(paths.default_library_folder().with_name('sample'))"
    answer = subprocess.run(
        [str(venv_python()), "-X", "utf8", "-c", where], env=child_environment(), capture_output=True, text=True,
        encoding="utf-8", check=False,
    )  # fmt: skip
    if answer.returncode != 0:
        raise SetUpFailed(answer.stderr.strip() or "The user’s data folder could not be found.")
    folder = Path(answer.stdout.strip())
    if (folder / "library.sqlite3").is_file():
        return folder
    say("Making the sample library (once)…")
    # Made beside its place and then renamed, so that an interrupted start leaves no half of one.
    folder.parent.mkdir(parents=True, exist_ok=True)
    unfinished = Path(tempfile.mkdtemp(prefix="sample-", dir=folder.parent))
    try:
        code = call(["-m", "almost_editor.cli", "--library", str(unfinished / "library"), "sample"])
        if code != 0:
            raise SystemExit(code)
        # Another start may have been faster: its library is as good.
        if not folder.exists():
            (unfinished / "library").rename(folder)
    finally:
        shutil.rmtree(unfinished, ignore_errors=True)
    return folder


def run(arguments: list[str]) -> int:
    """Open the application; with no display, walk the same path without one."""
    set_up()
    settings = root_settings()
    if any(argument.split("=")[0] == "--library" for argument in arguments):
        return become(["-m", "almost_editor.cli", *arguments], **settings)
    if not arguments and not has_display():
        place = Path(tempfile.mkdtemp(prefix="almost-editor-walk-"))
        say("There is no display: walking through the application without one (QT_QPA_PLATFORM=offscreen).")
        walk = ["-m", "almost_editor.cli", "--library", str(place / "library"), "walk", "--to", str(place)]
        return become(walk, QT_QPA_PLATFORM="offscreen", **settings)
    return become(["-m", "almost_editor.cli", "--library", str(sample_library()), *arguments], **settings)


def set_up_tests() -> None:
    """Set up, and fetch what only the tests read."""
    set_up()
    spec_examples.ensure(ROOT / "requirements.lock", VENV / "examples", say, run_pip)


def test(arguments: list[str]) -> int:
    """Run the tests."""
    set_up_tests()
    return become(["-m", "pytest", *arguments], QT_QPA_PLATFORM="offscreen", **root_settings())


def check(arguments: list[str]) -> int:
    """Check format, lint, types and tests: all of them, so that one run tells everything."""
    set_up_tests()
    settings = {"QT_QPA_PLATFORM": "offscreen", **root_settings()}
    steps = {
        "format": ["ruff", "format", "--check", "."],
        "lint": ["ruff", "check", "."],
        "types": ["mypy", "--strict", "almost_editor", "packaging"],
        "tests": ["pytest", *arguments],
    }
    failed = []
    for name, step in steps.items():
        say(f"— {name}")
        if call(["-m", *step], **settings) != 0:
            failed.append(name)
    say(f"Failed: {', '.join(failed)}." if failed else "All is well.")
    return 1 if failed else 0


def bench(arguments: list[str]) -> int:
    """Run the benchmarks, one process each."""
    set_up()
    settings = {"QT_QPA_PLATFORM": os.environ.get("QT_QPA_PLATFORM", "offscreen"), **root_settings()}
    codes = []
    for script in sorted((ROOT / "tests" / "benchmarks").glob("bench_*.py")):
        say(f"— {script.stem}")
        codes.append(call([str(script), *arguments], **settings))
    if not codes:
        say("There are no benchmarks yet.")
    return max(codes, default=0)


def faults(arguments: list[str]) -> int:
    """Make faults of every kind and count what they cost."""
    set_up_tests()
    return become(["-m", "tests.faults", *arguments], QT_QPA_PLATFORM="offscreen", **root_settings())


def verify(arguments: list[str]) -> int:
    """Run published validators over the pages and packages that this tree makes."""
    set_up()
    return become(["packaging/verify.py", *arguments])


def pictures(arguments: list[str]) -> int:
    """Make the pictures of the documentation from the real window."""
    set_up()
    return become(["packaging/pictures.py", *arguments], QT_QPA_PLATFORM="offscreen", **root_settings())


def only_set_up(_arguments: list[str]) -> int:
    """Set up and do nothing else."""
    set_up()
    return 0


COMMANDS = {
    "run": run,
    "test": test,
    "check": check,
    "bench": bench,
    "faults": faults,
    "verify": verify,
    "pictures": pictures,
    "setup": only_set_up,
}


def main(arguments: list[str]) -> int:
    """Run one command and return its exit code: 2 for a command that is none, 130 for Ctrl+C."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="replace")
    if not arguments or arguments[0] not in COMMANDS:
        print(f"usage: python packaging/bootstrap.py {'|'.join(COMMANDS)} [arguments…]", file=sys.stderr)
        return 0 if arguments[:1] in (["--help"], ["-h"]) else 2
    try:
        return COMMANDS[arguments[0]](arguments[1:])
    except system_packages.SystemIncomplete as error:
        print(error, file=sys.stderr)
    except SetUpFailed as error:
        if LOG.is_file():
            print(
                "".join(LOG.read_text(encoding="utf-8", errors="replace").splitlines(keepends=True)[-20:]),
                file=sys.stderr,
            )
        print(f"The set-up failed: {error} The whole log: {LOG.relative_to(ROOT)}", file=sys.stderr)
    except KeyboardInterrupt:
        print("Stopped.", file=sys.stderr)
        return 128 + signal.SIGINT
    return 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
