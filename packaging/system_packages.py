"""What the operating system must bring along before Qt starts, and how to get it where it is missing.

Only Linux leaves this to us: on macOS and Windows, Qt's own packages bring everything.
"""

from __future__ import annotations

import ctypes
import importlib.util
import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterable
from pathlib import Path

# What Qt's libraries and plug-ins, Qt WebEngine among them, name as NEEDED and do not bring along, and who brings
# it on Debian. To be made anew with `readelf -d` when the Qt version changes.
LIBRARIES: dict[str, str] = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libX11-xcb.so.1": "libx11-xcb1",
    "libX11.so.6": "libx11-6",
    "libXcomposite.so.1": "libxcomposite1",
    "libXdamage.so.1": "libxdamage1",
    "libXext.so.6": "libxext6",
    "libXfixes.so.3": "libxfixes3",
    "libXi.so.6": "libxi6",
    "libXrandr.so.2": "libxrandr2",
    "libXrender.so.1": "libxrender1",
    "libXtst.so.6": "libxtst6",
    "libasound.so.2": "libasound2",
    "libbrotlidec.so.1": "libbrotli1",
    "libdbus-1.so.3": "libdbus-1-3",
    "libdrm.so.2": "libdrm2",
    "libexpat.so.1": "libexpat1",
    "libfontconfig.so.1": "libfontconfig1",
    "libfreetype.so.6": "libfreetype6",
    "libgbm.so.1": "libgbm1",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libgssapi_krb5.so.2": "libgssapi-krb5-2",
    "libgthread-2.0.so.0": "libglib2.0-0",
    "libnspr4.so": "libnspr4",
    "libnss3.so": "libnss3",
    "libstdc++.so.6": "libstdc++6",
    "libudev.so.1": "libudev1",
    "libwayland-client.so.0": "libwayland-client0",
    "libwayland-cursor.so.0": "libwayland-cursor0",
    "libwayland-egl.so.1": "libwayland-egl1",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-dri3.so.0": "libxcb-dri3-0",
    "libxcb-glx.so.0": "libxcb-glx0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-render.so.0": "libxcb-render0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-shm.so.0": "libxcb-shm0",
    "libxcb-sync.so.1": "libxcb-sync1",
    "libxcb-util.so.1": "libxcb-util1",
    "libxcb-xfixes.so.0": "libxcb-xfixes0",
    "libxcb-xinerama.so.0": "libxcb-xinerama0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxcb.so.1": "libxcb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libxkbfile.so.1": "libxkbfile1",
    "libz.so.1": "zlib1g",
    "libzstd.so.1": "libzstd1",
}

# Debian 13 and Ubuntu 24.04 renamed what counts seconds in 64 bits; apt takes the old name where one package alone
# provides it, which is not so for this one.
RENAMED: dict[str, str] = {"libasound2": "libasound2t64"}

FONT_PACKAGE = "fonts-dejavu-core"
FONT_FOLDERS = ("/usr/share/fonts", "/usr/local/share/fonts", "~/.fonts", "~/.local/share/fonts")
APT_LISTS = Path("/var/lib/apt/lists")


class SystemIncomplete(Exception):
    """Something of the system's is missing and is not ours to install; the message is one line."""


def loads(soname: str) -> bool:
    """Tell whether the dynamic linker finds the library: what Qt will ask it, whoever installed it."""
    try:
        ctypes.CDLL(soname)
    except OSError:
        return False
    return True


def missing_libraries() -> list[str]:
    """Return the sonames that Qt needs and this machine does not have."""
    return [soname for soname in LIBRARIES if not loads(soname)]


def has_font(folders: Iterable[str] = FONT_FOLDERS) -> bool:
    """Tell whether there is any font: without one, Qt draws boxes and Chromium ends its renderer."""
    endings = {".ttf", ".otf", ".ttc", ".pfb"}
    roots = (Path(folder).expanduser() for folder in folders)
    return any(path.suffix.lower() in endings for root in roots if root.is_dir() for path in root.rglob("*"))


def has_venv() -> bool:
    """Tell whether this Python can make a virtual environment with pip; Debian's needs a package for it."""
    return importlib.util.find_spec("venv") is not None and importlib.util.find_spec("ensurepip") is not None


def venv_package() -> str:
    """Return the Debian package that lets this Python make virtual environments."""
    here = Path(getattr(sys, "_base_executable", sys.executable)).resolve()
    if here == Path("/usr/bin/python3").resolve():
        return "python3-venv"
    return f"python{sys.version_info.major}.{sys.version_info.minor}-venv"


def apt_knows(package: str) -> bool:
    """Tell whether apt could install a package of this name."""
    answer = subprocess.run(["apt-cache", "policy", package], capture_output=True, text=True, check=False)
    return "Candidate:" in answer.stdout and "Candidate: (none)" not in answer.stdout


def packages_for(sonames: Iterable[str], *, knows: Callable[[str], bool] = apt_knows) -> list[str]:
    """Return the Debian packages that bring the libraries, each once, in order."""
    names = {LIBRARIES[soname] for soname in sonames}
    return sorted(RENAMED[name] if name in RENAMED and knows(RENAMED[name]) else name for name in names)


def missing_packages() -> list[str]:
    """Return the Debian packages that have to be installed, for Python, fonts and Qt."""
    packages = packages_for(missing_libraries())
    if not has_font():
        packages.append(FONT_PACKAGE)
    if not has_venv():
        packages.append(venv_package())
    return packages


def install_command(packages: list[str], *, lists_present: bool) -> str:
    """Return the command that an ordinary user is asked to run."""
    update = "" if lists_present else "sudo apt-get update && "
    return f"{update}sudo apt-get install -y --no-install-recommends {' '.join(packages)}"


def ensure(say: Callable[[str], None], run: Callable[[list[str], dict[str, str]], None]) -> None:
    """See to it that the system has what is needed, installing it where we may.

    Shapes: `run` runs a command with additional environment, writes to the log, and raises where it fails.
    Raises: SystemIncomplete where somebody else has to install it.
    """
    if sys.platform != "linux":
        if not has_venv():
            raise SystemIncomplete("This Python has no venv module; install Python from its own installer.")
        return
    if not shutil.which("apt-get"):
        _refuse_without_apt()
        return
    packages = missing_packages()
    if not packages:
        return
    if os.geteuid() != 0:
        command = install_command(packages, lists_present=any(APT_LISTS.glob("*_Packages*")))
        raise SystemIncomplete(f"Some system packages are missing; install them and start again: {command}")
    count = f"{len(packages)} system package{'s' if len(packages) > 1 else ''}"
    say(f"Installing {count} with apt-get (about 1 minute, once)…")
    environment = {"DEBIAN_FRONTEND": "noninteractive", "LC_ALL": "C"}
    patience = ["-o", "DPkg::Lock::Timeout=120", "-o", "Acquire::Retries=3"]
    run(["apt-get", "update", "-q", *patience], environment)
    # Only fresh lists tell which names this release uses.
    packages = missing_packages()
    run(["apt-get", "install", "-y", "-q", "--no-install-recommends", *patience, *packages], environment)
    importlib.invalidate_caches()


def _refuse_without_apt() -> None:
    wanted = missing_libraries()
    if not has_font():
        wanted.append("a font")
    if not has_venv():
        wanted.append("Python’s venv and ensurepip modules")
    if wanted:
        raise SystemIncomplete(f"Install what is missing with your system’s package manager: {', '.join(wanted)}.")
