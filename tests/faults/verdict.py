"""What became of a library: whether it opens, holds together, and has every word that it owes."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path

from almost_editor.errors import AlmostError, NotFound
from almost_editor.library.store import Library
from tests.faults.driver import ARTICLES, article_id
from tests.faults.ledger import Account
from tests.faults.words import words_of


@dataclass
class Tally:
    """The figures of one kind of fault."""

    kind: str
    tries: int = 0
    hit: int = 0
    """Tries in which the fault came about: the kill was in time, the call was made."""
    refused: int = 0
    """Saves that were refused; the writer was told of each of them."""
    lost: int = 0
    """Words that were called saved and are not there."""
    late: int = 0
    """Words that were typed more than 300 ms before a kill and are not there, on a machine that was not too busy."""
    unopened: int = 0
    """Libraries that do not open."""
    problems: list[str] = field(default_factory=list)
    skipped: str = ""

    def plus(self, other: Tally) -> Tally:
        """Return both in one."""
        return Tally(
            self.kind,
            self.tries + other.tries,
            self.hit + other.hit,
            self.refused + other.refused,
            self.lost + other.lost,
            self.late + other.late,
            self.unopened + other.unopened,
            [*self.problems, *other.problems],
            self.skipped,
        )

    def wrong(self, what: str) -> None:
        """Note something that must not be."""
        self.problems.append(what)

    @property
    def line(self) -> str:
        """A line of the table."""
        if self.skipped:
            return f"{self.kind:<56} skipped: {self.skipped}"
        figures = (
            f"{self.tries:>6,} {self.hit:>6,} {self.refused:>8,} {self.lost:>6,} {self.late:>6,} {self.unopened:>9,}"
        )
        return f"{self.kind:<56} {figures} {len(self.problems):>6,}"


HEADING = f"{'':<56} {'tries':>6} {'hit':>6} {'refused':>8} {'lost':>6} {'late':>6} {'unopened':>9} {'wrong':>6}"


def judge(
    tally: Tally, folder: Path, account: Account, killed_s: float | None = None, label: str = ""
) -> dict[int, int]:
    """Open a library, look it over and count what it lost; return how many words each article has."""
    try:
        with Library.open(folder) as library:
            condition = library.condition()
            if not condition.sound:
                tally.wrong(f"{label}: not sound: {condition.faults} {condition.damaged}")
            return {
                article: _judge_article(tally, library, account, killed_s, article=article, label=label)
                for article in range(ARTICLES)
            }
    except AlmostError as error:
        tally.unopened += 1
        tally.wrong(f"{label}: does not open: {error}")
        return {}


def _judge_article(
    tally: Tally, library: Library, account: Account, killed_s: float | None, *, article: int, label: str
) -> int:
    owed, expected = account.saved[article], account.expected(article, killed_s)
    try:
        there = words_of(library.drafts.get(article_id(article)), article)
    except NotFound:
        there = 0
    except ValueError as error:
        tally.wrong(f"{label}: {error}")
        return 0
    if there < owed:
        tally.lost += owed - there
        tally.wrong(f"{label}: article {article} has {there} words and owes {owed}")
    tally.late += max(0, expected - max(there, owed))
    if there > account.most(article) and account.typed:
        tally.wrong(f"{label}: article {article} has {there} words, of which {account.most(article)} were typed")
    return there
