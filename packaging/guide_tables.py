"""Bring the guide's tables up to date with the program: every action with its keys, every setting, every rule.

    python packaging/guide_tables.py            write them; and the copy of the help article
    python packaging/guide_tables.py --check    write nothing; exit code 1 where one is out of date

The tables stand between two comments in the guide's pages; what is around them is written by hand.
"""

from __future__ import annotations

import argparse
import ast
import inspect
import json
import sys
from collections.abc import Sequence
from pathlib import Path

from almost_editor.app import composition, writing
from almost_editor.desk.checks.rules import HOUSE
from almost_editor.desk.checks.table import RULES
from almost_editor.ui.actions import MENUS, ActionSpec, specs_of
from almost_editor.ui.markdown_help.article import text_file
from almost_editor.ui.settings import TABLE

GUIDE = Path(__file__).resolve().parent.parent / "docs" / "guide"
START, END = "<!-- table: {name} -->", "<!-- end of table -->"


def feature_classes() -> list[type]:
    """Return the classes whose actions the window gathers, as its composition root says. Raises: LookupError."""
    built: dict[str, str] = {}
    gathered: list[str] = []
    rooms = (writing, composition)
    for node in (node for room in rooms for node in ast.walk(ast.parse(inspect.getsource(room)))):
        match node:
            case ast.Assign(targets=[ast.Attribute(attr=name)], value=ast.Call(func=ast.Name(id=made))):
                built[name] = made
            case ast.Call(func=ast.Attribute(attr="gather"), args=arguments):
                gathered += [argument.attr for argument in arguments if isinstance(argument, ast.Attribute)]
    if not gathered:
        raise LookupError("almost_editor/app/composition.py gathers no actions.")
    return [next(getattr(room, made) for room in rooms if hasattr(room, made)) for made in map(built.get, gathered)]


def action_rows() -> list[tuple[ActionSpec, str]]:
    """Return every action with a sentence that says what it does."""
    return [
        (spec, (inspect.getdoc(getattr(feature, method)) or spec.tip).splitlines()[0].replace("'", "’"))
        for feature in feature_classes()
        for spec, method in specs_of(feature)
    ]


def actions_table() -> str:
    """Return the actions, a table for each menu in the menus' own order."""
    rows = action_rows()
    parts = []
    for menu in (*MENUS, ""):
        entries = sorted((row for row in rows if row[0].menu == menu), key=lambda row: row[0].group)
        if entries:
            lines = [f"| {spec.plain_label} | {keys(spec)} | {says} |" for spec, says in entries]
            parts.append("\n".join([f"### {menu or 'Without a menu'}", "", "| | keys | |", "|---|---|---|", *lines]))
    return "\n\n".join(parts)


def keys(spec: ActionSpec) -> str:
    """Return an action's keys as the guide writes them."""
    return " or ".join(f"`{part.strip()}`" for part in (spec.shortcut or spec.own_keys).split("|") if part)


def settings_table() -> str:
    """Return the settings of this machine."""
    lines = [
        f"| `{setting.key}` | {setting.sentence} | `{json.dumps(setting.start, ensure_ascii=False)}` |"
        for setting in TABLE
    ]
    return "\n".join(["| setting | what it remembers | at first |", "|---|---|---|", *lines])


def rules_table() -> str:
    """Return the rules that an article is held against."""
    lines = [
        f"| `{one.rule.name}` | {one.rule.level.value} | {one.rule.title} {one.rule.reason}"
        + (f" ({one.rule.source})" if one.rule.source != HOUSE else "")
        + " |"
        for one in RULES
    ]
    return "\n".join(["| rule | | what it wants, and why |", "|---|---|---|", *lines])


COPIES = {"markdown.md": text_file()}
"""Pages that the app has too: written there, and copied to the guide whole."""
PAGES = {
    "shortcuts.md": ("actions", actions_table),
    "settings.md": ("settings", settings_table),
    "checks.md": ("rules", rules_table),
}


def up_to_date(page: str) -> str:
    """Return a page's text with its table as it should be. Raises: ValueError where the page has no place for it."""
    if page in COPIES:
        return COPIES[page].read_text(encoding="utf-8")
    name, table = PAGES[page]
    text = (GUIDE / page).read_text(encoding="utf-8")
    before, start, rest = text.partition(START.format(name=name))
    _, end, after = rest.partition(END)
    if not (start and end):
        raise ValueError(f"{page} has no place for the table “{name}”.")
    return f"{before}{start}\n\n{table()}\n\n{end}{after}"


def stale_pages() -> list[str]:
    """Return the pages whose table is out of date."""
    return [page for page in (*PAGES, *COPIES) if _now(page) != up_to_date(page)]


def _now(page: str) -> str:
    path = GUIDE / page
    return path.read_text(encoding="utf-8") if path.is_file() else ""


def main(arguments: Sequence[str] | None = None) -> int:
    """Write or check the tables; return the exit code."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--check", action="store_true", help="write nothing, tell whether all is up to date")
    check = parser.parse_args(arguments).check
    stale = stale_pages()
    for page in stale:
        print(f"docs/guide/{page} {'is out of date' if check else 'was brought up to date'}")
        if not check:
            (GUIDE / page).write_text(up_to_date(page), encoding="utf-8", newline="\n")
    return 1 if check and stale else 0


if __name__ == "__main__":
    sys.exit(main())
