"""Layouts: folders of templates and style sheets that say how a page looks. Data, never code.

A layout is a folder named after itself, with three files:

    layout.toml         title, description, styles (the files of its style sheet, in order), hero_sizes, [words]
    page.html.jinja     what stands inside <body>; the head and its metadata are the same for every layout
    style.css           its own rules

Folders of layouts are searched in order, so that a library's own copy wins over the one that comes with the
application. Names that begin with `_parts/` are shared between layouts and found the same way.
"""

from __future__ import annotations

import functools
import re
import tomllib
import traceback
from collections.abc import Callable, Mapping
from dataclasses import dataclass, is_dataclass
from pathlib import Path
from typing import Any

from jinja2 import StrictUndefined, Template, TemplateError, TemplateNotFound, TemplateSyntaxError
from jinja2.environment import TemplateModule
from jinja2.exceptions import SecurityError
from jinja2.loaders import FunctionLoader
from jinja2.runtime import Context, Macro
from jinja2.sandbox import SandboxedEnvironment

from almost_editor.errors import LayoutBroken, NotFound
from almost_editor.wording import later, word

PAGE = "page.html.jinja"
SETTINGS = "layout.toml"
PARTS = "_parts"
SITE = "_site"
"""The layout of a site's own pages: lists, not articles, so that no article can have it."""
OWN_LAYOUTS = ("article", "brief", "feature")
"""Those that come with the application: known where its folder is not."""

_LATER = (f"{PARTS}/newsletter.", f"{PARTS}/proof.")
"""Parts that no page has: compiled when they are used first, since they cost four times what a page's do."""
_NAME = re.compile(r"[a-z0-9]+(?:[-_][a-z0-9]+)*")
_LARGEST = 512 * 1024
"""Bytes of one file of a layout; our largest has 14 KB."""


@dataclass(frozen=True, slots=True)
class Layout:
    """A layout, read whole: a value that can travel between processes and be compared.

    Shapes: `templates` are (name, path, source); `style` is the finished style sheet; `hero_sizes` is the `sizes`
    attribute of the picture at the head; `words` are the furniture's own, which no publication sets.
    """

    name: str
    title: str
    description: str
    hero_sizes: str
    words: tuple[tuple[str, str], ...]
    templates: tuple[tuple[str, str, str], ...]
    style: str

    def word(self, name: str) -> str:
        """Return one of the layout's words, or nothing."""
        return dict(self.words).get(name, "")


def available(folders: tuple[Path, ...]) -> tuple[str, ...]:
    """Return the names of all layouts in the folders, in alphabetical order."""
    names = set()
    for folder in folders:
        if folder.is_dir():
            names |= {one.name for one in folder.iterdir() if (one / SETTINGS).is_file() and _NAME.fullmatch(one.name)}
    return tuple(sorted(names))


def load_layout(name: str, folders: tuple[Path, ...]) -> Layout:
    """Read a layout from the first folder that has it, and see that all its templates work.

    Raises: NotFound where none has it; LayoutBroken, naming file and line, where it does not work.
    """
    layout = read_layout(name, folders)
    _compiled(layout)
    return layout


def read_layout(name: str, folders: tuple[Path, ...]) -> Layout:
    """Read a layout as `load_layout` does; a template that does not work is found when it is filled.

    Raises: NotFound, LayoutBroken. Cost: a tenth of a second less.
    """
    home = next((folder / name for folder in folders if _is_name(name) and (folder / name).is_dir()), None)
    if home is None:
        known = ", ".join(available(folders)) or "none"
        raise NotFound(
            later("There is no layout named “{name}”.", name=name), later("Choose one of these: {known}.", known=known)
        )
    search = (home, *folders)
    settings = _Settings(home / SETTINGS)
    styles = settings.names("styles", default=("style.css",))
    return Layout(
        name=name,
        title=settings.text("title", default=name.capitalize()),
        description=settings.text("description", default=""),
        hero_sizes=settings.text("hero_sizes", default="100vw"),
        words=settings.words(),
        templates=_templates(search),
        style="\n".join(_read(_find(style, search, home)).strip() for style in styles) + "\n",
    )


def _is_name(name: str) -> bool:
    return name == SITE or bool(_NAME.fullmatch(name))


def fill_template(layout: Layout, values: Mapping[str, object], *, template: str = PAGE) -> str:
    """Return the layout's page, or another of its templates, filled in. Raises: LayoutBroken, naming file and line."""
    try:
        return _environment(layout).get_template(template).render(values)
    except (
        TemplateError,
        SecurityError,
        TypeError,
        ValueError,
        ArithmeticError,
        LookupError,
        AttributeError,
        RecursionError,
    ) as error:
        raise _broken_at(error, layout) from error


@functools.lru_cache(maxsize=16)
def _compiled(layout: Layout) -> Template:
    """Compile the page's template and all its parts, so that a broken one is found before it is used."""
    environment = _environment(layout)
    try:
        for name, _, _ in layout.templates:
            if not name.startswith(_LATER):
                environment.get_template(name)
        return environment.get_template(PAGE)
    except TemplateError as error:
        raise _broken_at(error, layout) from error


@functools.lru_cache(maxsize=16)
def _environment(layout: Layout) -> SandboxedEnvironment:
    sources = {name: (source, path, _unchanged) for name, path, source in layout.templates}

    def load(name: str) -> tuple[str, str, Callable[[], bool]] | None:
        return sources.get(name)

    return _Sandbox(
        loader=FunctionLoader(load),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
        auto_reload=False,
    )


class _Sandbox(SandboxedEnvironment):
    """The sandbox, which asks once and not at each turn whether a field of one of our own values may be read.

    A page of a site reads some five hundred of them, most in two dozen lines that look alike.
    """

    def call(self, context: Context, obj: Any, /, *args: Any, **kwargs: Any) -> Any:
        """Call what a template calls; its own macros are templates too, and need no leave."""
        if isinstance(obj, Macro):
            return context.call(obj, *args, **kwargs)
        return super().call(context, obj, *args, **kwargs)

    def getattr(self, obj: Any, attribute: str) -> Any:
        """Return an attribute that a template asks for."""
        asked = (type(obj), attribute)
        if asked in _FIELDS:
            return getattr(obj, attribute)
        if asked[0] is TemplateModule and attribute in obj.__dict__ and not attribute.startswith("_"):
            # A macro of another template: a page asks for some thirty.
            return obj.__dict__[attribute]
        value = super().getattr(obj, attribute)
        kind = type(obj)
        own = kind.__module__.startswith(_OWN) and is_dataclass(kind)
        if own and not attribute.startswith("_") and attribute in kind.__dataclass_fields__:
            _FIELDS.add(asked)
        return value


_OWN = "almost_editor."
_FIELDS: set[tuple[type, str]] = set()
"""Fields of frozen values that the sandbox has let pass before: names of data, which lead nowhere else."""


def _unchanged() -> bool:
    return True


def _templates(search: tuple[Path, ...]) -> tuple[tuple[str, str, str], ...]:
    found: dict[str, Path] = {}
    home, *folders = search
    for template in sorted(home.glob("*.jinja")):
        found.setdefault(template.name, template)
    for folder in folders:
        for template in sorted((folder / PARTS).glob("*.jinja")):
            found.setdefault(f"{PARTS}/{template.name}", template)
    if PAGE not in found:
        said = later("The layout has no {page}: {path}.", page=PAGE, path=home / PAGE)
        raise LayoutBroken(said, later("Copy the one of another layout and change it."))
    return tuple((name, str(found[name]), _read(found[name])) for name in sorted(found))


def _find(name: str, search: tuple[Path, ...], home: Path) -> Path:
    places = [search[0]] if not name.startswith(f"{PARTS}/") else list(search[1:])
    path = next((place / name for place in places if (place / name).is_file()), None)
    if path is None:
        raise LayoutBroken(
            later("{path} names “{name}”, which is not there.", path=home / SETTINGS, name=name),
            later("Add the file, or take it out of `styles`."),
        )
    return path


def _read(path: Path) -> str:
    try:
        data = path.read_bytes()
        if len(data) > _LARGEST:
            said = later("{path} is too large for a layout.", path=path)
            raise LayoutBroken(said, later("Keep each file under 512 KB."))
        return data.decode("utf-8").replace("\r\n", "\n")
    except UnicodeDecodeError as error:
        raise LayoutBroken(later("{path} is not UTF-8 text.", path=path), later("Save it as UTF-8.")) from error
    except OSError as error:
        said = later("{path} cannot be read: {reason}.", path=path, reason=error.strerror)
        raise LayoutBroken(said, later("Check the layout's folder.")) from error


def _broken_at(error: Exception, layout: Layout) -> LayoutBroken:
    if isinstance(error, TemplateSyntaxError):
        place, line = error.filename or error.name or layout.name, error.lineno
    else:
        paths = {path for _, path, _ in layout.templates}
        frames = [frame for frame in traceback.extract_tb(error.__traceback__) if frame.filename in paths]
        place, line = (frames[-1].filename, frames[-1].lineno or 0) if frames else (layout.name, 0)
    if isinstance(error, TemplateNotFound):
        reason = later("there is no template named “{name}”", name=error.name)
    else:
        reason = str(error).splitlines()[0].rstrip(".") if str(error) else type(error).__name__
    return LayoutBroken(_broken_in(place, line, reason), later("Mend that line of the template."))


def _broken_in(place: Path | str, line: object, reason: str) -> str:
    return later("The layout is broken in {place}, line {line}: {reason}.", place=place, line=line, reason=reason)


class _Settings:
    """The layout's settings, checked as they are read."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._text = _read(path)
        try:
            self._values = tomllib.loads(self._text)
        except tomllib.TOMLDecodeError as error:
            line = re.search(r"at line (\d+)", str(error))
            said = later("The layout is broken in {place}: {reason}.", place=path, reason=error)
            if line:
                said = _broken_in(path, line[1], str(error))
            raise LayoutBroken(said, later("Mend that line.")) from error

    def text(self, key: str, *, default: str) -> str:
        value = self._values.get(key, default)
        if not isinstance(value, str):
            raise self._wrong(key, word(later("text in quotes")))
        return value

    def names(self, key: str, *, default: tuple[str, ...]) -> tuple[str, ...]:
        value = self._values.get(key, list(default))
        if not isinstance(value, list) or not all(isinstance(one, str) for one in value):
            raise self._wrong(key, word(later("a list of file names in quotes")))
        if any(".." in one or one.startswith("/") or "\\" in one for one in value):
            raise self._wrong(key, word(later("a list of files of the layout itself")))
        return tuple(value)

    def words(self) -> tuple[tuple[str, str], ...]:
        value = self._values.get("words", {})
        if not isinstance(value, dict) or not all(isinstance(one, str) for one in value.values()):
            raise self._wrong("words", word(later("a table of names and text in quotes")))
        return tuple(sorted(value.items()))

    def _wrong(self, key: str, wanted: str) -> LayoutBroken:
        lines = self._text.splitlines()
        line = next((number for number, text in enumerate(lines, 1) if re.match(rf"\s*\[?{key}\b", text)), 1)
        reason = later("{key} must be {wanted}", key=key, wanted=wanted)
        return LayoutBroken(_broken_in(self._path, line, reason), later("Mend that line."))
