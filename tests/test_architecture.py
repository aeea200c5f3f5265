"""The laws of the house, held: who may import whom, where Qt lives, how large things grow, what things are called."""

import ast
import functools
import re
import subprocess
import sys
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
PACKAGE = "almost_editor"


@dataclass(frozen=True)
class Room:
    """What a room may import besides the standard library: rooms of ours, and the libraries that it owns alone."""

    rooms: frozenset[str]
    libraries: frozenset[str]


def room(rooms: str = "", libraries: str = "") -> Room:
    return Room(frozenset(rooms.split()), frozenset(libraries.split()))


ROOMS: dict[str, Room] = {
    "errors": room("wording"),
    "wording": room(),
    "paths": room(libraries="platformdirs"),
    "document": room("errors wording", "ruamel slugify"),
    "render": room("document errors wording", "markdown_it mdit_py_plugins pygments nh3"),
    "media": room("errors wording", "PIL"),
    "library": room("document errors wording", "sqlite_utils sqlite3"),
    "desk": room("document render errors wording", "harper hunspell"),
    "exchange": room("document render media errors wording", "mammoth"),
    "publish": room("document render media errors wording", "jinja2 markupsafe"),
    "newsroom": room("document render media library desk exchange publish errors wording"),
    "ui": room(
        "document render media library desk exchange publish newsroom errors wording paths", "PySide6 shiboken6"
    ),
    "cli": room("document render media library desk exchange publish newsroom errors wording paths", "click"),
    "app": room("ui newsroom library paths errors wording", "PySide6"),
    "__main__": room("cli"),
    # Only the version stands there.
    "": room(),
}

# Distributions of pyproject.toml that are not imported under their own name, or not imported at all.
IMPORTED_AS = {
    "chunspell": "hunspell", "harper-py": "harper", "jinja2": "jinja2", "markdown-it-py": "markdown_it",
    "mdit-py-plugins": "mdit_py_plugins", "pillow": "PIL", "pyside6": "PySide6", "python-slugify": "slugify",
    "ruamel.yaml": "ruamel", "sqlite-utils": "sqlite_utils",
}  # fmt: skip
NEVER_IMPORTED = {"tzdata": "document"}  # zoneinfo reads it where the system has no time zones

QT = {"PySide6", "shiboken6"}
# Owned modules of the standard library: everybody else goes through the room.
OWNED_STANDARD = {"sqlite3"}

# Imports inside functions, each with its reason and measured cost: "module:function" → modules that start with these.
LATE_IMPORTS: dict[str, tuple[str, ...]] = {
    # Commands without a window start in 0.3 s of CPU; Qt's modules alone cost 0.15 s and 60 MB.
    "cli.window:open_window": ("almost_editor.app",),
    # 0.7 s of modules; the window is on the screen before they are loaded.
    "app.start:_newsroom": ("almost_editor.app.newsroom",),
    # A PDF is printed by the page's own browser; no other command pays for it.
    "cli.paper:print_page": ("almost_editor.app",),
    # sqlite-utils costs 75 ms of CPU, a quarter of what `list` may take; only a new or an old library needs it.
    "library.upgrade:migrate": ("almost_editor.library.migrations",),
    # mammoth costs 0.1 s of CPU and 13 MB; only Word documents need it.
    "exchange.word_file:_converted": ("mammoth",),
    # 1.4 s and 120 MB of rules, 25 ms of a dictionary’s library: for whoever reads such a text, in its own process.
    "desk.grammar:__init__": ("harper",),
    "desk.spelling:__init__": ("hunspell",),
    # 20 ms of the first window, and whatever the system’s voice needs; few ever hear one.
    "ui.aloud.voice:find": ("PySide6.QtTextToSpeech", "PySide6"),
    # Whatever renders costs 0.15 s of CPU and 20 MB; a site in which nothing changed needs none of it.
    "newsroom.site.exporting:_make": ("almost_editor.newsroom.site.making",),
    "newsroom.site.gate:_judged": ("almost_editor.newsroom.site.judging",),
    # Pillow costs 30 ms and Pygments 15; articles without pictures of their own and without code need neither.
    "media.planning:_encoder": ("PIL",),
    "media.cache:get": ("almost_editor.media.renditions",),
    "publish.nameplates:nameplate_files": ("almost_editor.media.nameplate_drawing",),
    "render.highlight:highlighted": ("almost_editor.render.colouring",),
}
# Where a module is imported by its name in a text; such texts are held against the table like any other import.
LOADERS = frozenset({"cli.loading"})
BROAD_EXCEPTS: frozenset[str] = frozenset(
    {
        # A lane's loop outlives whatever a job does and reports it.
        "ui.lanes",
    }
)
# Doors that also hold the room's one function that the outside calls.
ENTRANCES = {"cli": "main"}
LONG_FILES: frozenset[str] = frozenset()
LONG_FUNCTIONS: frozenset[str] = frozenset()
LONG_CLASSES: frozenset[str] = frozenset()
PRINTING = frozenset({"cli", "ui.walk"})
FORBIDDEN_NAMES = frozenset({"utils", "util", "helpers", "helper", "common", "misc", "manager", "base", "core"})
MOST_LINES = {"file": 300, "function": 50, "class": 300}


# What is looked at


@dataclass(frozen=True)
class Module:
    """A parsed module; `name` is dotted and without the package's own name (`document.slugs`, `cli`)."""

    name: str
    source: str
    is_door: bool = False

    @functools.cached_property
    def tree(self) -> ast.Module:
        return ast.parse(self.source, filename=self.full_name)

    @property
    def room(self) -> str:
        return self.name.split(".")[0]

    @property
    def full_name(self) -> str:
        return f"{PACKAGE}.{self.name}" if self.name else PACKAGE


def read_modules() -> list[Module]:
    modules = []
    for path in sorted((ROOT / PACKAGE).rglob("*.py")):
        parts = path.relative_to(ROOT / PACKAGE).with_suffix("").parts
        is_door = parts[-1] == "__init__"
        modules.append(Module(".".join(parts[:-1] if is_door else parts), path.read_text(encoding="utf-8"), is_door))
    return modules


MODULES = read_modules()


@dataclass(frozen=True)
class Import:
    target: str
    """Dotted, absolute."""
    function: str
    """The innermost function it stands in, or nothing."""
    for_types: bool
    by_name: bool = False
    """It stands in a text, `almost_editor.room.module:name`, for a loader."""


def imports(module: Module) -> Iterator[Import]:
    """Every import of a module; `from package import module` names the module as well."""
    yield from _imports_in(module, module.tree, "", for_types=False)


def _imports_in(module: Module, node: ast.AST, function: str, *, for_types: bool) -> Iterator[Import]:
    for child in ast.iter_child_nodes(node):
        match child:
            case ast.Import():
                yield from (Import(alias.name, function, for_types) for alias in child.names)
            case ast.ImportFrom():
                start = _absolute(module, child)
                yield from (Import(f"{start}.{alias.name}", function, for_types) for alias in child.names)
            case ast.FunctionDef() | ast.AsyncFunctionDef():
                yield from _imports_in(module, child, child.name, for_types=for_types)
            case ast.If() if "TYPE_CHECKING" in ast.unparse(child.test):
                yield from _imports_in(module, child, function, for_types=True)
            case ast.Constant(value=str(text)) if re.fullmatch(rf"{PACKAGE}(\.\w+)+:\w+", text):
                yield Import(text.replace(":", "."), function, for_types, by_name=True)
            case _:
                yield from _imports_in(module, child, function, for_types=for_types)


def _absolute(module: Module, node: ast.ImportFrom) -> str:
    if not node.level:
        return node.module or ""
    parts = module.full_name.split(".")
    package = parts[: len(parts) - node.level + (1 if module.is_door else 0)]
    return ".".join([*package, *([node.module] if node.module else [])])


def room_of(target: str) -> str | None:
    """The room of ours that an import leads to; None where it leads outside."""
    head, _, rest = target.partition(".")
    if head != PACKAGE:
        return None
    name = rest.split(".")[0]
    return name if name in ROOMS else ""


# The laws: each takes modules and returns sentences, none where all is well


def table_violations(modules: list[Module]) -> list[str]:
    """Who may import whom, and which library lives where."""
    owners = {library: name for name, entry in ROOMS.items() for library in entry.libraries}
    found = []
    for module in modules:
        if module.room not in ROOMS:
            found.append(f"{module.full_name}: “{module.room}” is no room of the table")
            continue
        allowed = ROOMS[module.room]
        for entry in imports(module):
            target_room, head = room_of(entry.target), entry.target.split(".")[0]
            if target_room is not None:
                if target_room in ("", module.room) or target_room in allowed.rooms or _is_late(module, entry):
                    continue
                found.append(f"{module.full_name} imports {entry.target}: {module.room} may not import {target_room}")
            elif _is_owned(head) and head not in allowed.libraries:
                found.append(f"{module.full_name} imports {head}, which {owners.get(head, 'no room')} owns")
    return found


def _is_owned(head: str) -> bool:
    return head in OWNED_STANDARD or head not in sys.stdlib_module_names


def _is_late(module: Module, entry: Import) -> bool:
    starts = LATE_IMPORTS.get(f"{module.name}:{entry.function}", ())
    return any(f"{entry.target}.".startswith(f"{start}.") for start in starts)


def late_import_violations(modules: list[Module]) -> list[str]:
    """No imports inside functions, save the named ones."""
    return [
        f"{module.full_name}: {entry.function} imports {entry.target} inside the function"
        for module in modules
        for entry in imports(module)
        if entry.function and not entry.by_name and not _is_late(module, entry)
    ] + [
        f"{module.full_name}: {ast.unparse(node.func)} imports what the table cannot see"
        for module in modules
        if module.name not in LOADERS
        for node in ast.walk(module.tree)
        if isinstance(node, ast.Call) and ast.unparse(node.func).split(".")[-1] in ("import_module", "__import__")
    ]


def cycles(modules: list[Module]) -> list[str]:
    """No module imports itself by a detour; imports for types alone count too, late ones do not."""
    names = {module.full_name for module in modules}
    edges = {
        module.full_name: {
            target
            for entry in imports(module)
            if not entry.function and not entry.by_name
            for target in (entry.target, entry.target.rpartition(".")[0])
            # A door plate runs before its rooms but imports nothing: not an edge.
            if target in names and target != module.full_name
        }
        for module in modules
    }
    found, done = [], set()

    def walk(name: str, path: tuple[str, ...]) -> None:
        if name in path:
            found.append(" → ".join([*path[path.index(name) :], name]))
        elif name not in done:
            for target in sorted(edges[name]):
                walk(target, (*path, name))
            done.add(name)

    for name in sorted(edges):
        walk(name, ())
    return found


def size_violations(modules: list[Module]) -> list[str]:
    """Files, functions and classes stay small enough to be read in one go."""
    found = []
    for module in modules:
        count = len(module.source.splitlines())
        if count > MOST_LINES["file"] and module.name not in LONG_FILES:
            found.append(f"{module.full_name}: {count} lines in the file")
        for node in ast.walk(module.tree):
            if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef)):
                kind, spared = "function", LONG_FUNCTIONS
            elif isinstance(node, ast.ClassDef):
                kind, spared = "class", LONG_CLASSES
            else:
                continue
            count = _lines_without_docstring(node)
            if count > MOST_LINES[kind] and f"{module.name}:{node.name}" not in spared:
                found.append(f"{module.full_name}: {count} lines in {kind} {node.name}")
    return found


def _lines_without_docstring(node: ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef) -> int:
    lines = (node.end_lineno or node.lineno) - node.lineno + 1
    if ast.get_docstring(node) is None:
        return lines
    text = node.body[0]
    return lines - ((text.end_lineno or text.lineno) - text.lineno + 1)


def name_violations(modules: list[Module]) -> list[str]:
    """A module is named for what it holds, in snake_case."""
    found = []
    for module in modules:
        for part in module.name.split(".") if module.name else []:
            if part.strip("_") in FORBIDDEN_NAMES:
                found.append(f"{module.full_name}: “{part}” says nothing about what is in it")
            if not re.fullmatch(r"_{0,2}[a-z][a-z0-9_]*", part):
                found.append(f"{module.full_name}: “{part}” is not snake_case")
    return found


def door_violations(modules: list[Module]) -> list[str]:
    """A room's `__init__` is a docstring; the package's own also says the version."""
    found = []
    for module in modules:
        if not module.is_door:
            continue
        rest = [node for node in module.tree.body[1:] if not (module.name == "" and isinstance(node, ast.Assign))]
        if module.name in ENTRANCES:
            rest = [node for node in rest if not _is_entrance(node, ENTRANCES[module.name])]
        if not ast.get_docstring(module.tree) or rest:
            found.append(f"{module.full_name}: its __init__ is more or less than a docstring")
    return found


def _is_entrance(node: ast.stmt, name: str) -> bool:
    """Tell whether a statement imports that one name, or says in `__all__` that it is the room's."""
    if isinstance(node, ast.Assign):
        return ast.unparse(node) == f"__all__ = ['{name}']"
    return isinstance(node, ast.ImportFrom) and [alias.name for alias in node.names] == [name]


def print_violations(modules: list[Module]) -> list[str]:
    """Rooms raise and return; only the command line prints."""
    return [
        f"{module.full_name}:{node.lineno} prints"
        for module in modules
        if module.room not in PRINTING and module.name not in PRINTING
        for node in ast.walk(module.tree)
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "print"
    ]


def except_violations(modules: list[Module]) -> list[str]:
    """A bug is never caught as if it were weather; what is raised again after tidying up was not caught."""
    return [
        f"{module.full_name}:{line} catches everything"
        for module in modules
        if module.name not in BROAD_EXCEPTS
        for line in _broad_excepts(module.tree)
    ]


def _broad_excepts(tree: ast.Module) -> Iterator[int]:
    for node in ast.walk(tree):
        match node:
            case ast.ExceptHandler(type=ast.Tuple(elts=kinds)) if any(map(_is_broad, kinds)) and not _raises_again(
                node
            ):
                yield node.lineno
            case ast.ExceptHandler(type=kind) if (kind is None or _is_broad(kind)) and not _raises_again(node):
                yield node.lineno
            case ast.Call(func=called, args=kinds) if ast.unparse(called).split(".")[-1] == "suppress":
                if any(map(_is_broad, kinds)):
                    yield node.lineno


def _is_broad(kind: ast.expr) -> bool:
    return ast.unparse(kind).split(".")[-1] in {"Exception", "BaseException"}


def _raises_again(handler: ast.ExceptHandler) -> bool:
    last = handler.body[-1]
    return isinstance(last, ast.Raise) and last.exc is None


def ownership_violations(requirements: list[str]) -> list[str]:
    """Every third-party library has exactly one owning room; Qt has ui, and app that builds it."""
    found = []
    for requirement in requirements:
        name = re.split(r"[^A-Za-z0-9._-]", requirement, maxsplit=1)[0].lower()
        if name in NEVER_IMPORTED:
            continue
        module = IMPORTED_AS.get(name, name.replace("-", "_"))
        owners = {room_name for room_name, entry in ROOMS.items() if module in entry.libraries}
        well_owned = owners == {"ui", "app"} if module in QT else len(owners) == 1
        if not well_owned:
            found.append(f"{name} (imported as {module}) has the owners {sorted(owners)}")
    return found


LAWS = [
    table_violations, late_import_violations, cycles, size_violations, name_violations, door_violations,
    print_violations, except_violations,
]  # fmt: skip


@pytest.mark.parametrize("law", LAWS, ids=lambda law: law.__name__)
def test_the_house_keeps_the_law(law):
    assert law(MODULES) == []


def test_every_library_has_exactly_one_owning_room():
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    assert ownership_violations(project["dependencies"]) == []


def test_exceptions_name_things_that_exist():
    """A list of exceptions that outlives what it excepts would hide the next one."""
    by_name = {module.name: module for module in MODULES}
    for entry in LONG_FILES | BROAD_EXCEPTS | PRINTING:
        assert entry in by_name or entry.split(".")[0] in ROOMS, entry
    for entry in LONG_FUNCTIONS | LONG_CLASSES:
        module, _, name = entry.partition(":")
        assert f" {name}" in by_name[module].source, entry


# Imports everything that needs no window in a process that cannot find Qt.
WITHOUT_QT = """
import importlib, sys

class NoQt:
    def find_spec(self, name, path=None, target=None):
        if name.split(".")[0] in {"PySide6", "shiboken6"}:
            raise ModuleNotFoundError(f"{name} is out of bounds here", name=name)

sys.meta_path.insert(0, NoQt())
failed = []
for name in sys.argv[1:]:
    try:
        importlib.import_module(name)
    except ModuleNotFoundError as error:
        failed.append(f"{name}: {error}")
print("\\n".join(failed))
"""


def import_without_qt(names: list[str], folder: Path) -> str:
    command = [sys.executable, "-c", WITHOUT_QT, *names]
    answer = subprocess.run(command, cwd=folder, capture_output=True, text=True, encoding="utf-8", check=False)
    return (answer.stdout + answer.stderr).strip()


def test_every_other_room_imports_without_qt():
    names = [module.full_name for module in MODULES if module.room not in ("ui", "app")]
    assert len(names) > 10
    assert import_without_qt(names, ROOT) == ""


def test_a_room_that_needs_qt_is_caught(tmp_path):
    (tmp_path / "planted.py").write_text("import json\nfrom PySide6.QtCore import QObject\n", encoding="utf-8")
    assert "planted: PySide6 is out of bounds" in import_without_qt(["planted"], tmp_path)


# Planted violations: each law catches what it is there for


def planted(name: str, source: str, *, door: bool = False) -> list[Module]:
    return [Module(name, source, door)]


@pytest.mark.parametrize(
    ("name", "source", "said"),
    [
        ("document.x", "from almost_editor.library.store import Library", "document may not import library"),
        ("document.x", "import almost_editor.ui.window", "document may not import ui"),
        ("render.x", "from almost_editor import media", "render may not import media"),
        ("render.x", "from ..library import store", "render may not import library"),
        ("render.sub.x", "from ...library import store", "render may not import library"),
        ("newsroom.x", "from almost_editor import paths", "newsroom may not import paths"),
        ("newsroom.x", "import PySide6.QtCore", "imports PySide6, which"),
        ("newsroom.x", "def f():\n    from PySide6 import QtCore", "imports PySide6, which"),
        ("publish.x", "import sqlite3", "imports sqlite3, which library owns"),
        ("ui.x", "from PIL import Image", "imports PIL, which media owns"),
        ("library.x", "import yaml", "imports yaml, which no room owns"),
        ("cli", "from almost_editor.ui.window import Window", "cli may not import ui"),
        ("cli", "from almost_editor import app", "cli may not import app"),
        ("cli", "def other():\n    from almost_editor import app", "cli may not import app"),
        ("cli.x", "def f():\n    load('almost_editor.app:main')", "cli may not import app"),
        ("cli.x", "TABLE = {'x': 'almost_editor.ui.window:Window'}", "cli may not import ui"),
        ("library.x", "if TYPE_CHECKING:\n    from almost_editor.ui.window import Window", "may not import ui"),
        ("attic.x", "import json", "“attic” is no room of the table"),
    ],
)
def test_the_import_table_catches(name, source, said):
    found = table_violations(planted(name, source))
    assert len(found) == 1
    assert said in found[0]


@pytest.mark.parametrize(
    ("name", "source"),
    [
        ("document.x", "import json\nfrom slugify import slugify\nfrom almost_editor.errors import NotFound"),
        ("render.x", "from . import blocks\nfrom .blocks import Blocks\nfrom ..document.draft import Draft"),
        ("cli.window", "def open_window():\n    from almost_editor import app"),
        ("cli.window", "def open_window():\n    from almost_editor.app import main"),
        ("cli.window", "def open_window():\n    load('almost_editor.app:main')"),
        ("cli.entry", "TABLE = {'list': 'almost_editor.cli.listing:list_articles'}"),
        ("__main__", "from almost_editor.cli.entry import main"),
        ("app", "from almost_editor.ui.window import Window\nfrom PySide6.QtWidgets import QApplication"),
        ("publish.x", "from almost_editor import __version__"),
    ],
)
def test_the_import_table_lets_pass(name, source):
    assert table_violations(planted(name, source)) == []


def test_a_door_plate_may_not_stand_in_for_its_rooms_neighbour():
    found = table_violations(planted("render", "from ..library import store", door=False))
    assert found == [] or "library" in found[0]
    assert table_violations(planted("render", "from ..library import store", door=True))


def test_late_imports_are_caught():
    source = "def f():\n    def g():\n        import json\n"
    assert late_import_violations(planted("document.x", source)) == [
        "almost_editor.document.x: g imports json inside the function"
    ]
    assert late_import_violations(planted("document.x", "class A:\n    def m(self):\n        import json"))
    assert late_import_violations(
        planted("cli.window", "def open_window():\n    from almost_editor.newsroom import files")
    )
    assert not late_import_violations(
        planted("cli.window", "def open_window():\n    from almost_editor.app import main")
    )


def test_imports_by_name_are_caught_outside_the_loader():
    source = "import importlib\nimportlib.import_module(name)"
    assert late_import_violations(planted("publish.x", source))
    assert not late_import_violations(planted("cli.loading", source))


def test_cycles_are_caught():
    two = [
        Module("render.a", "from almost_editor.render.b import thing"),
        Module("render.b", "from almost_editor.render.c import thing"),
        Module("render.c", "if TYPE_CHECKING:\n    from almost_editor.render import a"),
    ]
    assert cycles(two) == [
        "almost_editor.render.a → almost_editor.render.b → almost_editor.render.c → almost_editor.render.a"
    ]
    assert cycles(two[:2]) == []


def test_sizes_are_caught():
    lines = "    x = 1\n" * 50
    assert size_violations(planted("render.x", f"def f():\n{lines}")) == [
        "almost_editor.render.x: 51 lines in function f"
    ]
    assert size_violations(
        planted("render.x", f"class A:\n    def f(self):\n    {lines.replace(chr(10), chr(10) + '    ')}")
    )
    assert not size_violations(planted("render.x", f"def f():\n{lines[10:]}"))
    assert size_violations(planted("render.x", "x = 1\n" * 301)) == ["almost_editor.render.x: 301 lines in the file"]
    assert not size_violations(planted("render.x", f'def f():\n    """Say\n\n    what.\n    """\n{lines[10:]}'))
    long_class = "class A:\n" + "    x = 1\n" * 300
    assert "almost_editor.render.x: 301 lines in class A" in size_violations(planted("render.x", long_class))


@pytest.mark.parametrize("name", ["render.utils", "ui.core.window", "media._helpers", "ui.base", "render.HtmlBlocks"])
def test_names_that_say_nothing_are_caught(name):
    assert len(name_violations(planted(name, ""))) == 1


@pytest.mark.parametrize("source", ["", "x = 1", '"""Door."""\nimport json', '"""Door."""\n__all__ = []'])
def test_door_plates_that_do_more_are_caught(source):
    assert door_violations(planted("render", source, door=True))


def test_a_proper_door_plate_passes():
    assert not door_violations(planted("render", '"""How Markdown becomes HTML."""', door=True))
    assert not door_violations(planted("", '"""The package."""\n__version__ = "1"', door=True))


def test_prints_are_caught():
    assert print_violations(planted("library.x", "def f():\n    print('x')")) == ["almost_editor.library.x:2 prints"]
    assert not print_violations(planted("cli", "print('x')"))


@pytest.mark.parametrize(
    "source",
    [
        "try:\n    pass\nexcept Exception:\n    pass",
        "try:\n    pass\nexcept (ValueError, BaseException):\n    pass",
        "try:\n    pass\nexcept:\n    pass",
        "with contextlib.suppress(Exception):\n    pass",
    ],
)
def test_broad_excepts_are_caught(source):
    assert except_violations(planted("publish.x", source))
    assert not except_violations(planted("ui.lanes", source))


def test_tidying_up_and_raising_again_is_no_broad_except():
    source = "try:\n    pass\nexcept BaseException:\n    undo()\n    raise"
    assert not except_violations(planted("publish.x", source))
    assert except_violations(planted("publish.x", source.replace("    raise", "    raise ValueError")))


def test_a_library_without_an_owner_is_caught():
    assert ownership_violations(["requests>=2", "nh3"]) == ["requests (imported as requests) has the owners []"]
