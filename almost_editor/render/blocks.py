"""A text kept as rendered blocks, so that an edit costs what it touches.

Law: after whatever edits, when all is worked off, the join of the blocks' HTML is the full render of the text.

With a limit an edit works off what stands next to it; the rest stays as it was shown, marked stale, until `go_on` comes
to it. A block that was cut from its start is right whatever stands before it; so stale stretches can be worked off in
any order, each until it meets a block that is right.
"""

from __future__ import annotations

import math
from collections.abc import Set as AbstractSet
from dataclasses import replace

from almost_editor.document.counts import tally, whole_words
from almost_editor.document.text import common_end, common_start
from almost_editor.render.asking import Asking
from almost_editor.render.bonds import articles_altered, pictures_altered
from almost_editor.render.entries import Entry, State
from almost_editor.render.footnotes import section
from almost_editor.render.large import LargeRendered, Wanted
from almost_editor.render.options import RenderOptions
from almost_editor.render.outline import Heading, heading_of
from almost_editor.render.patches import Block, Drop, Insert, Keep, Operation, Patch, joined
from almost_editor.render.pieces import Known, Profile
from almost_editor.render.renewal import Budget, Renewal
from almost_editor.render.segments import restart


class Blocks:
    """One open text, rendered block by block.

    Units: a `limit` is about how many characters of prose may be parsed and rendered in one call; without one
    everything is. Cost: of an edit, the blocks around it, and adding up the rest by the shelf.
    """

    def __init__(self, options: RenderOptions | None = None, *, profile: Profile = Profile.HOUSE) -> None:
        self._text = ""
        self._renewal = Renewal(Known(options or RenderOptions(), profile=profile))
        self._row = self._renewal.row
        self._notes: tuple[int, str] | None = None
        self._notes_shown: int | None = None
        self._asking = Asking(self._renewal)

    # -- what stands

    @property
    def text(self) -> str:
        """The text as it stands after the last edit."""
        return self._text

    @property
    def options(self) -> RenderOptions:
        """What the blocks are rendered with."""
        return self._renewal.known.options

    @property
    def articles(self) -> AbstractSet[str]:
        """The ids of all our own articles that the text has led to since it was taken."""
        return self._renewal.bonds.articles.keys()

    @property
    def html(self) -> str:
        """The body's HTML. Cost: linear in its length."""
        return "".join(entry.html for entry in self._row) + (self._notes[1] if self._notes else "")

    @property
    def blocks(self) -> tuple[Block, ...]:
        """All blocks in order. The notes, if there are any, come last and stand at the text's last line.

        Cost: linear in their number.
        """
        found = []
        line = self._row.lead_lines
        for entry in self._row:
            found.append(Block(entry.key, entry.html, line, line + entry.height - 1))
            line += entry.lines
        if self._notes:
            found.append(Block(*self._notes, line, line))
        return tuple(found)

    @property
    def outline(self) -> tuple[Heading, ...]:
        """The headings of the top level, in order. Cost: linear in the number of blocks."""
        found = []
        line = self._row.lead_lines
        for entry in self._row:
            heading = heading_of(entry.piece, line, entry.numbers)
            if heading is not None:
                found.append(heading)
            line += entry.lines
        return tuple(found)

    @property
    def words(self) -> int:
        """The words of the text, those of stale blocks as they were. Law: `word_count(text)`, when all is whole."""
        fence = ""
        words = halves = 0
        offset = self._row.lead
        for shelf in self._row.shelves:
            end = offset + shelf.length
            if not fence and shelf.is_even:
                words, halves = words + shelf.words, halves + shelf.halves
            elif not fence or fence[:3] in self._text[offset:end]:
                at = offset
                for entry in shelf.entries:
                    found = tally(self._text[at : at + entry.length], fence) if fence else entry.words
                    words, halves, fence = words + found.words, halves + found.halves, found.fence
                    at += entry.length
            offset = end
        return whole_words(words, halves)

    def block_at(self, line: int) -> Block | None:
        """Return the block that a line, 0-based, stands in or follows. Cost: shelves."""
        return self._block(self._row.at_line(line))

    def block_of_note(self, number: int) -> Block | None:
        """Return the block that defines a note of the list at the end, numbered from 1."""
        return self._block(self._renewal.bonds.definition_of(number))

    def block_with(self, key: int) -> Block | None:
        """Return the block with a key; nothing for the notes, which have no source of their own. Cost: linear."""
        return self._block(next((entry for entry in self._row if entry.key == key), None))

    def _block(self, entry: Entry | None) -> Block | None:
        if entry is None:
            return None
        first_line = self._row.start_of(entry)[1]
        return Block(entry.key, entry.html, first_line, first_line + entry.height - 1)

    def edge_block(self, *, last: bool) -> Block | None:
        """Return the first block, or the last one."""
        return self.block_at(self._text.count("\n") if last else self._row.lead_lines)

    @property
    def is_whole(self) -> bool:
        """Whether everything is worked off that will be, so that the blocks are the full render or `gave_up`."""
        return not self.has_work and not any(entry.state is State.WAITING for entry in self._renewal.waiting)

    @property
    def has_work(self) -> bool:
        """Whether `go_on` has something to do; what only a worker can render is not its work."""
        return bool(self._renewal.unfilled) or self._renewal.notes_stale or self._row.next_stale() is not None

    @property
    def gave_up(self) -> bool:
        """Whether a block is shown as it was typed, since rendering it takes too long."""
        return any(entry.state is State.GIVEN_UP for entry in self._renewal.waiting)

    # -- changes

    def set_text(self, text: str, *, limit: int | None = None) -> Patch:
        """Take another text; what both have in common at the start and the end is kept."""
        start = common_start(self._text, text)
        ending = common_end(self._text, text, min(len(self._text), len(text)) - start)
        return self.edit(start, len(self._text) - start - ending, text[start : len(text) - ending], limit=limit)

    def edit(self, start: int, removed: int, inserted: str, *, limit: int | None = None) -> Patch:
        """Replace `removed` characters from `start` on, and return what that changes.

        Raises: ValueError where the span is not in the text.
        """
        if not 0 <= start <= start + removed <= len(self._text):
            raise ValueError(f"No span of {removed} characters at {start} in a text of {len(self._text)}.")
        old_text = self._text
        self._text = old_text[:start] + inserted + old_text[start + removed :]
        near = self._shift(old_text, start, removed, inserted)
        return self._work(limit, near)

    def set_options(self, options: RenderOptions, *, limit: int | None = None) -> Patch:
        """Render with other options: users of changed pictures and articles, for anything else all."""
        known = self._renewal.known
        old, known.options = known.options, options
        everything = replace(old, images={}, articles={}) != replace(options, images={}, articles={})
        bonds = self._renewal.bonds
        users = bonds.using_pictures(pictures_altered(old, options))
        users += bonds.using_articles(articles_altered(old, options))
        for entry in self._row if everything else users:
            if entry.state is State.DONE:
                self._row.mark_stale(entry, has_its_text=True)
        return self._work(limit, None)

    def go_on(self, limit: int, *, first_line: int | None = None) -> Patch:
        """Work off the next slice of what is stale, from a line on if there is something."""
        return self._work(limit, self._row.next_stale(first_line))

    # -- what has to be rendered elsewhere

    @property
    def wants(self) -> bool:
        """Whether a worker has to render something."""
        return self._asking.is_due

    @property
    def wanted(self) -> Wanted | None:
        """What a worker has to render, the same until it is answered or its block is gone."""
        return self._asking.wanted(self._text)

    def has_use_for(self, wanted: Wanted) -> bool:
        """Tell whether the answer to what was wanted may still be put in; if not, it need not be waited for."""
        return self._asking.has_use_for(wanted)

    def take(self, answer: LargeRendered) -> Patch:
        """Put in what a worker rendered; an answer that edits have made old changes nothing."""
        entry = self._asking.answered(answer.number)
        if entry is not None and self._asking.is_true(answer):
            self._renewal.put(entry, answer, self._text)
            self._renewal.settle()
            self._renewal.fill(Budget(0))
            self._show_notes()
        return self._patch()

    def give_up(self, wanted: Wanted) -> Patch:
        """Hear that rendering a block takes too long: it stays as it was, or is shown as typed, until it is edited."""
        entry = self._asking.answered(wanted.number)
        if entry is not None:
            self._renewal.give_up(entry, self._text)
            self._show_notes()
        return self._patch()

    # -- working

    def _shift(self, old_text: str, start: int, removed: int, inserted: str) -> Entry | None:
        """Move what stands for the text along with an edit, and mark stale what it touches; return the first of it."""
        row = self._row
        back = restart(old_text, start)
        first = row.at(back)
        if first is None:
            return self._renewal.begin(self._text)
        if row.takes_above(start, removed, inserted, self._text):
            return None
        self._asking.hear(start, removed, back)
        touched = row.at(start) or first
        end = row.start_of(touched)[0] + touched.length
        for entry in row.onward(first):
            row.mark_stale(entry)
            if entry is touched:
                break
        mine = min(removed, end - start)
        lines = inserted.count("\n") - old_text.count("\n", start, start + mine)
        row.resize(touched, len(inserted) - mine, lines)
        self._renewal.remove_behind(touched, old_text, start + mine, start + removed)
        head = row.blocked_by(first)
        if head is not None and head.state is State.GIVEN_UP:
            row.set_state(head, State.WAITING, open_end=True)
        return None if head is not None else first

    def _work(self, limit: int | None, near: Entry | None) -> Patch:
        """Work off stale stretches until there are none or the limit is reached, the near one first."""
        renewal = self._renewal
        budget = Budget(math.inf if limit is None else limit)
        if limit is None:
            for waiting in renewal.waiting:
                self._row.mark_stale(waiting)
            renewal.waiting.clear()
        entry = near if near is not None and near.state is State.STALE else self._row.next_stale()
        while entry is not None:
            renewal.cut_again(self._text, entry, budget)
            if budget.left <= 0:
                break
            entry = self._row.next_stale()
            if entry is None:
                renewal.settle()
                entry = self._row.next_stale()
        renewal.settle()
        renewal.fill(budget)
        self._show_notes()
        return self._patch()

    def _show_notes(self) -> None:
        """Show the notes at the end, once everything before them is worked off."""
        renewal = self._renewal
        if renewal.notes_stale and not renewal.unfilled and self._row.next_stale() is None:
            renewal.notes_stale = False
            html = section(renewal.bonds.notes.values())
            if html != (self._notes[1] if self._notes else ""):
                self._notes = (renewal.new_key(), html) if html else None

    def _patch(self) -> Patch:
        operations: list[Operation] = list(self._row.commit())
        shown, self._notes_shown = self._notes_shown, self._notes[0] if self._notes else None
        if shown is not None:
            operations.append(Keep(1) if shown == self._notes_shown else Drop(1))
        if self._notes and shown != self._notes_shown:
            operations.append(Insert(*self._notes, self._text.count("\n")))
        return joined(operations)
