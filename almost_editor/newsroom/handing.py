"""Handing over: what a command says to the window that has its library open, and what the window answers.

Two lines each way, the first of which names the language; while a command is carried out the window says `WORKING`
once a second. Everything is bounded: who speaks otherwise is not listened to.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from almost_editor.errors import InvalidValue

GREETING = b"almost-editor 1\n"
WORKING = b"working\n"
MOST_BYTES = 1 << 20
"""Of a call: its words and the names of its files."""
WORKING_EVERY_MS = 1000
PATIENCE_S = 30
"""From one line to the next: a window that says nothing for so long does not answer any more."""
OPEN = "open"
"""The word of `almost-editor FILE`, which every window understands."""


@dataclass(frozen=True, slots=True)
class Call:
    """A command, as it was typed, and the folder that it was typed in."""

    words: tuple[str, ...]
    folder: Path


@dataclass(frozen=True, slots=True)
class Answer:
    """What the command said, and its exit code."""

    code: int
    out: str = ""
    err: str = ""


def call_bytes(call: Call) -> bytes:
    """Return what is sent for a call. Shapes: a name that is no text passes, as Python spells it, through JSON."""
    return GREETING + _line({"words": list(call.words), "folder": str(call.folder)})


def read_call(data: bytes) -> Call | None:
    """Return the call, or None while it has not come whole. Raises: InvalidValue where it is none."""
    value = _read(data)
    if value is None:
        return None
    words, folder = value.get("words"), value.get("folder")
    if not isinstance(words, list) or not words or not isinstance(folder, str):
        raise _strange()
    return Call(tuple(map(str, words)), Path(folder))


def answer_bytes(answer: Answer) -> bytes:
    """Return what is sent for an answer."""
    return GREETING + _line({"code": answer.code, "out": answer.out, "err": answer.err})


def read_answer(data: bytes) -> Answer:
    """Return an answer that came whole, its `WORKING` left out. Raises: InvalidValue where it is none."""
    value = _read(data)
    if value is None or not isinstance(value.get("code"), int):
        raise _strange()
    return Answer(value["code"], str(value.get("out", "")), str(value.get("err", "")))


def _line(value: Mapping[str, object]) -> bytes:
    return json.dumps(value).encode() + b"\n"


def _read(data: bytes) -> dict[str, Any] | None:
    head, body = data[: len(GREETING)], data[len(GREETING) :]
    if not GREETING.startswith(head) or len(data) > MOST_BYTES:
        raise _strange()
    if not body.endswith(b"\n"):
        return None
    try:
        value = json.loads(body)
    except ValueError as error:
        raise _strange() from error
    if not isinstance(value, dict):
        raise _strange()
    return value


def _strange() -> InvalidValue:
    return InvalidValue(
        "The open window and this command do not understand each other.",
        "Close the window, start it anew with the same version, then try again.",
    )
