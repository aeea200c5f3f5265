"""`check`: what the desk would stop at."""

from __future__ import annotations

import click

from almost_editor.cli.session import Session, answer, answer_json, on_one_line, say, steps
from almost_editor.desk.checks.finding import Finding, blocks
from almost_editor.errors import InvalidValue
from almost_editor.library.store import Library
from almost_editor.newsroom.checking import Checked, check_all, check_article
from almost_editor.newsroom.exporting import find_article
from almost_editor.newsroom.stylebooks import house_book

_SHOWN = 60
_REFUSED = 1


@click.command(
    epilog="""\b
Examples:
  almost-editor check night-ferry-will-run-through-winter
  almost-editor check --all --json
"""
)
@click.argument("article", required=False, metavar="SLUG")
@click.option("--all", "everything", is_flag=True, help="Every article that is not in the trash.")
@click.option("--json", "as_json", is_flag=True, help="An array of objects, for scripts.")
@click.pass_obj
def check(session: Session, *, article: str | None, everything: bool, as_json: bool) -> int:
    """Hold articles against the rules, and say what was found. Exit code 1 where something blocks an export.

    What blocks is told first, then notes, which the gate tells too, and hints, which are for the desk alone. Checking
    them all looks again only at what has changed since the last time.
    """
    if everything == bool(article):
        raise InvalidValue("Name one article, or ask for --all.", "Such as: almost-editor check --all")
    with session.library(writing=False) as library:
        checked = _all(library) if everything else (_one(library, str(article)),)
        problem = house_book(library).problem
    if as_json:
        answer_json([_told(one.slug, finding) for one in checked for finding in one.findings])
    else:
        for one in checked:
            for finding in one.findings:
                answer(f"{one.slug}{_line(finding)}: {finding.level.value}: {on_one_line(_sentence(finding))}")
    if problem:
        say(problem)
    stopped = sum(bool(blocks(one.findings)) for one in checked)
    if everything:
        found = sum(len(one.findings) for one in checked)
        say(f"{found:,} findings in {len(checked):,} articles; {stopped:,} of them are blocked.")
    elif not checked[0].findings:
        say("Nothing was found.")
    return _REFUSED if stopped else 0


def _all(library: Library) -> tuple[Checked, ...]:
    with steps("Checking") as progress:
        return check_all(library, progress=progress, cancelled=lambda: False)


def _one(library: Library, article: str) -> Checked:
    draft = find_article(library, article)
    return Checked(draft.slug, draft.headline, check_article(library, draft))


def _line(finding: Finding) -> str:
    return f":{finding.line + 1}" if finding.field == "body" and finding.line is not None else f" ({finding.field})"


def _sentence(finding: Finding) -> str:
    words = finding.words if len(finding.words) <= _SHOWN else f"{finding.words[:_SHOWN]}…"
    return f"{finding.message} [{finding.rule}]" + (f" “{words}”" if words.strip() else "")


def _told(slug: str, finding: Finding) -> dict[str, object]:
    """Return a finding as an object; lines count from 1, and are told where it is about words."""
    return {
        "slug": slug,
        "rule": finding.rule,
        "level": finding.level.value,
        "field": finding.field,
        "line": None if finding.line is None else finding.line + 1,
        "excerpt": finding.words,
        "message": str(finding.message),
        "suggestions": list(finding.suggestions),
    }
