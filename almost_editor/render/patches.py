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


def joined(operations: Iterable[Operation]) -> Patch:
    """Return a patch with neighbours of one kind in one."""
    patch: list[Operation] = []
    for operation in operations:
        last = patch[-1] if patch else None
        if isinstance(operation, Keep) and isinstance(last, Keep):
            patch[-1] = Keep(last.count + operation.count)
        elif isinstance(operation, Drop) and isinstance(last, Drop):
            patch[-1] = Drop(last.count + operation.count)
        elif isinstance(operation, Insert) or operation.count:
            patch.append(operation)
    return tuple(patch)


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
