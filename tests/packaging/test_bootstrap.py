import ast
import json
import os
import runpy
import sys
from pathlib import Path

import pytest

SOURCE = Path(__file__).resolve().parents[2] / "packaging" / "bootstrap.py"


@pytest.fixture
def steps(bootstrap, monkeypatch):
    """The steps that a set-up takes, without taking them; "fails" in the list makes a step fail."""
    taken = []

    def take(command, more=None):
        line = " ".join(command[1:])
        if "-m venv" in line:
            bootstrap.venv_python().parent.mkdir(parents=True)
            bootstrap.venv_python().touch()
        taken.append(line)
        if taken[0] == "fails" and "-r requirements.lock" in line:
            raise bootstrap.SetUpFailed("pip ended with code 1.")

    monkeypatch.setattr(bootstrap, "run_logged", take)
    monkeypatch.setattr(bootstrap, "remove_leftovers", lambda: taken.append("leftovers"))
    return taken


@pytest.fixture
def started(bootstrap, monkeypatch):
    """What a command starts in the end: arguments and additional environment."""
    calls = []

    def become(arguments, **more):
        calls.append((arguments, more))
        return 0

    monkeypatch.setattr(bootstrap, "become", become)
    monkeypatch.setattr(bootstrap, "set_up", lambda: None)
    monkeypatch.setattr(bootstrap, "sample_library", lambda: Path("sample"))
    return calls


def test_an_older_python_can_read_far_enough_to_be_told():
    ast.parse(SOURCE.read_text(encoding="utf-8"), feature_version=(3, 7))


def test_an_older_python_is_told(monkeypatch):
    monkeypatch.setattr(sys, "version_info", (3, 9, 2, "final", 0))
    with pytest.raises(SystemExit) as caught:
        runpy.run_path(str(SOURCE))
    assert str(caught.value).startswith("Almost Editor needs Python 3.11 or newer; this is 3.9 (")


def test_the_first_start_sets_up_and_the_second_does_nothing(bootstrap, steps, capsys):
    bootstrap.set_up()
    assert [step.split()[1:3] for step in steps] == [
        ["venv", str(bootstrap.VENV)],
        ["pip", "install"],
        ["pip", "install"],
        ["compileall", "-q"],
    ]
    assert "--require-hashes --no-deps -r requirements.lock" in steps[1]
    assert steps[2].endswith("--no-build-isolation --no-deps -e .")
    said = capsys.readouterr().out.splitlines()
    assert said[0] == "Setting up Python packages (about 2 minutes, once)…"
    assert len(said) == 2
    steps.clear()
    bootstrap.set_up()
    assert steps == []
    assert capsys.readouterr().out == ""


def test_a_failed_set_up_starts_from_nothing_the_next_time(bootstrap, steps):
    steps.append("fails")
    with pytest.raises(bootstrap.SetUpFailed):
        bootstrap.set_up()
    assert not bootstrap.STAMP.exists()
    half = bootstrap.VENV / "half-a-package"
    half.touch()
    steps.clear()
    bootstrap.set_up()
    assert not half.exists()
    assert "-m venv" in steps[0]
    assert bootstrap.found_stamp() == bootstrap.wanted_stamp()


@pytest.mark.parametrize("name", ["requirements.lock", "pyproject.toml"])
def test_a_changed_input_is_brought_up_to_date_in_place(bootstrap, steps, name):
    bootstrap.set_up()
    steps.clear()
    with (bootstrap.ROOT / name).open("a", encoding="utf-8") as file:
        file.write("# changed\n")
    bootstrap.set_up()
    assert not any("-m venv" in step for step in steps)
    assert steps[1] == "leftovers"
    assert bootstrap.found_stamp() == bootstrap.wanted_stamp()


@pytest.mark.parametrize(("key", "value"), [("python", "cpython-399-linux-x86_64"), ("root", "/elsewhere")])
def test_another_python_or_a_moved_folder_starts_from_nothing(bootstrap, steps, key, value):
    bootstrap.set_up()
    steps.clear()
    bootstrap.STAMP.write_text(json.dumps({**bootstrap.wanted_stamp(), key: value}), encoding="utf-8")
    bootstrap.set_up()
    assert "-m venv" in steps[0]


def test_an_environment_whose_python_is_gone_was_never_finished(bootstrap, steps):
    bootstrap.set_up()
    bootstrap.venv_python().unlink()
    assert bootstrap.found_stamp() == {}


@pytest.mark.parametrize("text", ["", "{", "[]", "null"])
def test_a_stamp_that_cannot_be_read_is_none(bootstrap, steps, text):
    bootstrap.set_up()
    bootstrap.STAMP.write_text(text, encoding="utf-8")
    assert bootstrap.found_stamp() == {}


@pytest.mark.skipif(sys.platform != "linux", reason="looks into /proc")
def test_the_steps_hold_the_lock_too(bootstrap):
    """An orphaned pip keeps the next set-up waiting, instead of writing into what that removes."""
    look = (
        "import pathlib, os\n"
        "for file in pathlib.Path('/proc/self/fd').iterdir():\n"
        "    print(os.readlink(file) if file.exists() else '')\n"
    )
    with bootstrap.one_at_a_time():
        bootstrap.run_logged([sys.executable, "-c", look])
    assert "setup.lock" in bootstrap.LOG.read_text(encoding="utf-8")


def test_a_step_that_fails_is_in_the_log(bootstrap):
    bootstrap.LOG.parent.mkdir()
    with pytest.raises(bootstrap.SetUpFailed, match="ended with code 3"):
        bootstrap.run_logged([sys.executable, "-c", "print('what went wrong'); raise SystemExit(3)"])
    with pytest.raises(bootstrap.SetUpFailed):
        bootstrap.run_logged([str(bootstrap.ROOT / "no-such-program")])
    assert "what went wrong" in bootstrap.LOG.read_text(encoding="utf-8")


def test_a_failure_shows_the_end_of_the_log_and_where_it_is(bootstrap, monkeypatch, capsys):
    bootstrap.LOG.parent.mkdir()

    def fail():
        bootstrap.LOG.write_text("".join(f"line {n}\n" for n in range(100)), encoding="utf-8")
        raise bootstrap.SetUpFailed("pip ended with code 1.")

    monkeypatch.setattr(bootstrap, "set_up", fail)
    assert bootstrap.main(["setup"]) == 1
    shown = capsys.readouterr().err
    assert "line 80\n" in shown
    assert "line 79\n" not in shown
    assert (
        shown.splitlines()[-1] == f"The set-up failed: pip ended with code 1. The whole log: {Path('build/setup.log')}"
    )


def test_the_callers_environment_does_not_leak_in(bootstrap, monkeypatch):
    for name in ("VIRTUAL_ENV", "PYTHONPATH", "PYTHONHOME", "PIP_TARGET"):
        monkeypatch.setenv(name, "/elsewhere")
    monkeypatch.setenv("PIP_RETRIES", "7")
    environment = bootstrap.child_environment(QT_QPA_PLATFORM="offscreen")
    assert "/elsewhere" not in environment.values()
    assert environment["PIP_RETRIES"] == "7"
    assert environment["QT_QPA_PLATFORM"] == "offscreen"
    assert environment["PATH"].split(os.pathsep)[0] == str(bootstrap.venv_python().parent)


def test_names_in_the_lock(bootstrap):
    (bootstrap.ROOT / "requirements.lock").write_text(
        "# made by a tool\nnh3==0.3.8 \\\n    --hash=sha256:00\n"
        "colorama==0.4.6 ; sys_platform == 'win32' \\\n    --hash=sha256:11\n",
        encoding="utf-8",
    )
    assert bootstrap.locked_names() == {"nh3", "colorama"}


# What the commands start

APP = ["-m", "almost_editor.cli"]


@pytest.fixture
def display(bootstrap, monkeypatch):
    monkeypatch.setenv("DISPLAY", ":7")


@pytest.mark.usefixtures("display")
def test_run_opens_the_sample_library(bootstrap, started):
    assert bootstrap.main(["run"]) == 0
    assert started == [([*APP, "--library", "sample"], {})]


@pytest.mark.usefixtures("display")
def test_run_passes_arguments_on(bootstrap, started):
    bootstrap.main(["run", "list", "--json"])
    bootstrap.main(["run", "--library=mine", "list"])
    assert [arguments for arguments, _ in started] == [
        [*APP, "--library", "sample", "list", "--json"],
        [*APP, "--library=mine", "list"],
    ]


@pytest.mark.skipif(sys.platform != "linux", reason="macOS and Windows always have a display")
def test_run_without_a_display_says_so_and_walks(bootstrap, started, capsys):
    bootstrap.main(["run"])
    bootstrap.main(["run"])
    (first, environment), (second, _) = started
    assert first[:3] == [*APP, "--library"]
    assert first[4:6] == ["walk", "--to"]
    assert environment == {"QT_QPA_PLATFORM": "offscreen"}
    assert first[3] != second[3]
    assert capsys.readouterr().out.splitlines()[0].startswith("There is no display: ")


@pytest.mark.skipif(sys.platform != "linux", reason="Chromium refuses root on Linux alone")
@pytest.mark.usefixtures("display")
def test_root_is_told_that_the_sandbox_is_off(bootstrap, started, monkeypatch, capsys):
    monkeypatch.setattr(bootstrap.os, "geteuid", lambda: 0)
    bootstrap.main(["run"])
    assert started[0][1] == {"QTWEBENGINE_DISABLE_SANDBOX": "1"}
    assert len(capsys.readouterr().out.splitlines()) == 1
    bootstrap.main(["test", "tests/document"])
    assert started[1] == (
        ["-m", "pytest", "tests/document"],
        {"QT_QPA_PLATFORM": "offscreen", "QTWEBENGINE_DISABLE_SANDBOX": "1"},
    )


def test_check_takes_every_step_and_names_what_failed(bootstrap, started, monkeypatch, capsys):
    called = []

    def call(arguments, **more):
        called.append(arguments[1:3])
        return 1 if "mypy" in arguments else 0

    monkeypatch.setattr(bootstrap, "call", call)
    assert bootstrap.main(["check"]) == 1
    assert called == [["ruff", "format"], ["ruff", "check"], ["mypy", "--strict"], ["pytest"]]
    assert capsys.readouterr().out.splitlines()[-1] == "Failed: types."


def test_exit_codes_pass_through(bootstrap):
    bootstrap.venv_python().parent.mkdir(parents=True)
    bootstrap.venv_python().symlink_to(sys.executable)
    assert bootstrap.call(["-c", "raise SystemExit(7)"]) == 7


@pytest.mark.skipif(sys.platform == "win32", reason="sends a signal")
def test_ctrl_c_lets_the_child_end_well_and_starts_nothing_else(bootstrap, capfd):
    bootstrap.venv_python().parent.mkdir(parents=True)
    bootstrap.venv_python().symlink_to(sys.executable)
    child = (
        "import os, signal, time\n"
        "signal.signal(signal.SIGINT, lambda *_: (print('ended well', flush=True), os._exit(0)))\n"
        "os.kill(os.getppid(), signal.SIGINT)\n"
        "os.kill(os.getpid(), signal.SIGINT)\n"
        "time.sleep(60)\n"
    )
    with pytest.raises(KeyboardInterrupt):
        bootstrap.call(["-c", child])
    assert capfd.readouterr().out == "ended well\n"


def test_ctrl_c_during_set_up_ends_without_a_traceback(bootstrap, monkeypatch, capsys):
    def interrupted():
        raise KeyboardInterrupt

    monkeypatch.setattr(bootstrap, "set_up", interrupted)
    assert bootstrap.main(["setup"]) == 130
    assert capsys.readouterr().err == "Stopped.\n"


@pytest.mark.parametrize(("arguments", "code"), [([], 2), (["dance"], 2), (["--help"], 0)])
def test_a_command_that_is_none_shows_the_commands(bootstrap, capsys, arguments, code):
    assert bootstrap.main(arguments) == code
    assert "run|test|check|bench|faults|verify|pictures|setup" in capsys.readouterr().err


# The sample library


@pytest.fixture
def sample(bootstrap, monkeypatch, tmp_path):
    """A made-up command line that makes a library, or half of one."""
    bootstrap.venv_python().parent.mkdir(parents=True)
    bootstrap.venv_python().symlink_to(sys.executable)
    (bootstrap.ROOT / "almost_editor").mkdir()
    (bootstrap.ROOT / "almost_editor" / "paths.py").write_text(
        f"import pathlib\ndef default_library_folder(): return pathlib.Path({str(tmp_path / 'data' / 'library')!r})\n",
        encoding="utf-8",
    )
    monkeypatch.chdir(bootstrap.ROOT)
    made = []

    def call(arguments, **more):
        folder = Path(arguments[arguments.index("--library") + 1])
        folder.mkdir()
        made.append(folder)
        if len(made) == 1:
            return 1
        (folder / "library.sqlite3").touch()
        return 0

    monkeypatch.setattr(bootstrap, "call", call)
    return made


def test_a_sample_library_is_made_whole_or_not_at_all(bootstrap, sample, tmp_path):
    with pytest.raises(SystemExit) as caught:
        bootstrap.sample_library()
    assert caught.value.code == 1
    folder = tmp_path / "data" / "sample"
    assert not folder.exists()
    assert bootstrap.sample_library() == folder
    assert (folder / "library.sqlite3").is_file()
    assert bootstrap.sample_library() == folder
    assert len(sample) == 2
