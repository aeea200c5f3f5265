"""What the validators need: found on the machine, or installed into `build/verify` in pinned versions."""

from __future__ import annotations

import hashlib
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

HERE = Path(__file__).resolve().parent
OLDEST_NODE = 20
_BROWSERS = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome")
_DEBIAN = {"java": "default-jre-headless", "Chromium": "chromium", "Node.js 20": "nodejs npm"}
_MAC_BROWSER = Path("/Applications/Google Chrome.app/Contents/MacOS/Google Chrome")


class Missing(Exception):
    """Something is not there and cannot be fetched; the text says what, and how to get it."""


@dataclass(frozen=True, slots=True)
class Tools:
    """Where everything is; `python` is a folder of modules, `browser` is nothing where no browser was asked for."""

    node: str
    java: str
    browser: str
    modules: Path
    python: Path
    scripts: Path


def ensure(build: Path, say: Callable[[str], None], *, browser: bool) -> Tools:
    """Find or install the tools. Raises: Missing, with one sentence for whoever must install something."""
    node = _found("Node.js 20", ("node",), say)
    said = subprocess.run([node, "--version"], capture_output=True, text=True, check=False).stdout
    version = re.match(r"v(\d+)", said)
    if not version or int(version[1]) < OLDEST_NODE or not shutil.which("npm"):
        raise Missing(f"Node.js {OLDEST_NODE} or newer with npm is missing (here is {said.strip() or 'none'}).")
    java = _found("java", ("java",), say)
    chosen = os.environ.get("CHROMIUM", "") or (_found("Chromium", _BROWSERS, say) if browser else "")
    scripts = build / "node"
    _install(
        scripts, [HERE / "package.json", HERE / "package-lock.json"], say, "the validators of npm",
        ["npm", "ci", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"],
    )  # fmt: skip
    python = build / "python"
    _install(
        python, [HERE / "requirements.txt"], say, "the validators of PyPI",
        [
            sys.executable, "-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--no-deps",
            "--root-user-action=ignore", "--require-hashes", "--target", "modules", "-r", "requirements.txt",
        ],
    )  # fmt: skip
    # Beside their modules, where Node looks for what they import.
    for script in HERE.glob("*.mjs"):
        shutil.copyfile(script, scripts / script.name)
    return Tools(node, java, chosen, scripts / "node_modules", python / "modules", scripts)


def _install(place: Path, inputs: list[Path], say: Callable[[str], None], what: str, command: list[str]) -> None:
    """Install into a folder once for each state of the inputs; what was interrupted is made anew."""
    wanted = hashlib.sha256(b"\0".join(one.read_bytes() for one in inputs)).hexdigest()
    stamp = place / "installed"
    if stamp.is_file() and stamp.read_text(encoding="utf-8") == wanted:
        return
    say(f"Installing {what} into {place} (once)…")
    shutil.rmtree(place, ignore_errors=True)
    place.mkdir(parents=True)
    for one in inputs:
        shutil.copyfile(one, place / one.name)
    settings = {**os.environ, "PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD": "1"}
    done = subprocess.run(command, cwd=place, env=settings, capture_output=True, text=True, check=False)
    if done.returncode != 0:
        said = [line for line in (done.stderr or done.stdout).splitlines() if "error" in line.lower()]
        raise Missing(f"{what.capitalize()} could not be installed: {' '.join(said[:3]) or 'no reason given'}")
    stamp.write_text(wanted, encoding="utf-8")


def _found(what: str, names: tuple[str, ...], say: Callable[[str], None]) -> str:
    path = next(filter(None, map(shutil.which, names)), None)
    if path is None and what == "Chromium" and _MAC_BROWSER.exists():
        return str(_MAC_BROWSER)
    if path is None and shutil.which("apt-get") and hasattr(os, "geteuid") and os.geteuid() == 0:
        say(f"Installing {_DEBIAN[what]} from Debian…")
        settings = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
        for words in (["update", "-qq"], ["install", "-y", "-qq", "--no-install-recommends", *_DEBIAN[what].split()]):
            subprocess.run(["apt-get", *words], env=settings, capture_output=True, check=False)
        path = next(filter(None, map(shutil.which, names)), None)
    if path is None:
        hint = f"install it (on Debian: apt-get install {_DEBIAN[what]})"
        hint += ", or say where it is with CHROMIUM=" if what == "Chromium" else ""
        raise Missing(f"{what} is missing: {hint}.")
    return path
