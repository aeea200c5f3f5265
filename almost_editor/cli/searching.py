"""`search` and `history`: finding articles by their words, and what one of them was before."""

from __future__ import annotations

import click

from almost_editor.cli.session import Session, answer, answer_json, on_one_line, say
from almost_editor.document.differences import Kind, differences
from almost_editor.document.revision import Revision, readable
from almost_editor.document.searching import parse_query
from almost_editor.errors import NotFound
from almost_editor.library.store import Library

MOST = 50
_SIGNS = {Kind.SAME: "{}", Kind.GONE: "[-{}-]", Kind.NEW: "{{+{}+}}"}
_MORE = "There may be more: these are the first {}."
_BEHIND = "The index is still behind for some articles; open the window once to bring it up to date."


@click.command(
    epilog="""\b
Examples:
  almost-editor search "harbor bridge"
  almost-editor search 'ferry stage:ready by:"Ada Quill"'
  almost-editor search has:tk --json
"""
)
@click.argument("query", nargs=-1, required=True)
@click.option("--json", "as_json", is_flag=True, help="An array of objects, for scripts.")
@click.pass_obj
def search(session: Session, query: tuple[str, ...], as_json: bool) -> None:
    """Search headlines, deks, texts, captions and notes, the best first.

    Words may be followed by filters: stage: series: by: has:tk before: after:.
    """
    asked = parse_query(" ".join(query) + " ")
    with session.library(writing=False) as library:
        found = library.search.find(asked, limit=MOST).found
        summaries = {one.draft_id: library.drafts.summary(one.draft_id) for one in found}
        behind = bool(library.keeping_up.behind(everywhere=True))
    if behind:
        say(_BEHIND)
    if as_json:
        answer_json(
            [
                {
                    "slug": summaries[one.draft_id].slug,
                    "headline": summaries[one.draft_id].headline,
                    "stage": summaries[one.draft_id].stage.value,
                    "in": one.column,
                    "snippet": "".join(words for words, _hit in one.snippet),
                    "hits": [words for words, hit in one.snippet if hit],
                }
                for one in found
            ]
        )
        return
    if not found:
        answer("Nothing was found.")
        return
    for one in found:
        summary = summaries[one.draft_id]
        answer(f"{summary.slug}  {on_one_line(summary.headline) or 'Untitled'}")
        answer(f"    {on_one_line(''.join(words for words, _hit in one.snippet))}")
    if len(found) == MOST:
        say(_MORE.format(MOST))


@click.command(
    epilog="""\b
Examples:
  almost-editor history harbor-bridge-last-tender
  almost-editor history harbor-bridge-last-tender --json
  almost-editor history harbor-bridge-last-tender --diff 12
"""
)
@click.argument("slug")
@click.option("--diff", "since", type=int, metavar="ID", help="Show what has changed since that revision.")
@click.option("--json", "as_json", is_flag=True, help="An array of objects, for scripts.")
@click.pass_obj
def history(session: Session, slug: str, since: int | None, as_json: bool) -> None:
    """Show what an article was before, the newest first; an old slug finds it too.

    With --diff show headline, dek and text as they are now: [-gone-] {+new+} since the revision of that number.
    """
    if since is not None:
        _show_difference(session, slug, since, as_json=as_json)
        return
    with session.library(writing=False) as library:
        revisions = _revisions(library, slug)
    if as_json:
        answer_json(
            [
                {
                    "id": one.id,
                    "at": one.at.isoformat(timespec="seconds"),
                    "by": one.by,
                    "name": one.name,
                    "exported": one.exported,
                    "headline": one.headline,
                    "words": one.words,
                }
                for one in revisions
            ]
        )
        return
    if not revisions:
        answer("Nothing has been kept of this article yet.")
        return
    for one in revisions:
        said = ", ".join(filter(None, (on_one_line(one.name), "exported" if one.exported else "", one.by)))
        answer(
            f"{one.id:>6}  {one.at:%Y-%m-%d %H:%M:%S}  {one.words:>6}  {on_one_line(one.headline) or 'Untitled'}"
            + (f"  ({said})" if said else "")
        )


def _revisions(library: Library, slug: str) -> list[Revision]:
    return library.history.of(library.drafts.find(slug).id)


def _show_difference(session: Session, slug: str, since: int, *, as_json: bool) -> None:
    with session.library(writing=False) as library:
        if since not in {one.id for one in _revisions(library, slug)}:
            raise NotFound(
                f"“{slug}” has no revision {since}.", f"See its revisions with: almost-editor history {slug}"
            )
        parts = differences(readable(library.history.draft(since)), readable(library.drafts.find(slug)))
    if as_json:
        answer_json([{"kind": part.kind.value, "words": part.words} for part in parts])
    else:
        answer("".join(_SIGNS[part.kind].format(part.words) for part in parts))
