"""Patches: what changed between two lists of blocks, as a page can take it in."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Block:
    """One rendered top-level block.

    Shapes: `html` may hold no node (a link definition) or several (raw HTML, figures in a row); the same `key` means
    the same HTML. Units: lines are 0-based, `last_line` included.
    """

    key: int
    html: str
    first_line: int
    last_line: int


@dataclass(frozen=True, slots=True)
class Keep:
    """The next blocks stay as they are."""

    count: int


@dataclass(frozen=True, slots=True)
class Insert:
    """A new block stands here; `first_line` is where its text begins, 0-based."""

    key: int
    html: str
    first_line: int


@dataclass(frozen=True, slots=True)
class Drop:
    """The next blocks go."""

    count: int


Operation = Keep | Insert | Drop
Patch = tuple[Operation, ...]

Change = tuple[int, int, Sequence[Insert]]
"""Index in the old list, how many go there, and what comes instead."""


def patch_of(changes: Iterable[Change], old_count: int) -> Patch:
    """Return the patch of some changes, given in order and apart."""
    operations: list[Operation] = []
    position = 0
    for index, dropped, inserted in changes:
        if index > position:
            operations.append(Keep(index - position))
        if dropped:
            operations.append(Drop(dropped))
        operations.extend(inserted)
        position = index + dropped
    if old_count > position:
        operations.append(Keep(old_count - position))
    return tuple(operations)


def apply(patch: Patch, old: Sequence[tuple[int, str]]) -> list[tuple[int, str]]:
    """Return the list of (key, html) that the patch makes of the old one.

    Raises: ValueError where the patch is not for this list.
    """
    new: list[tuple[int, str]] = []
    position = 0
    for operation in patch:
        match operation:
            case Keep(count):
                new.extend(old[position : position + count])
                position += count
            case Drop(count):
                position += count
            case Insert(key, html, _):
                new.append((key, html))
    if position != len(old):
        raise ValueError(f"The patch is for {position} blocks, not for {len(old)}.")
    return new
