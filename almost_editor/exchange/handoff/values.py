"""Frozen values as JSON and back, by their own types: what is not exactly of its type is refused."""

from __future__ import annotations

import dataclasses
import enum
import functools
import math
import types
import typing
from datetime import datetime
from typing import Any, TypeVar

from almost_editor.document.text import clean

Value = TypeVar("Value")


def to_json(value: object) -> Any:
    """Return a value as JSON takes it; fields that say what they say by themselves are left out."""
    if isinstance(value, enum.Enum):
        return value.value
    if isinstance(value, datetime):
        return value.isoformat()
    if isinstance(value, tuple):
        return [to_json(one) for one in value]
    if dataclasses.is_dataclass(value) and not isinstance(value, type):
        return {
            field.name: to_json(own)
            for field in dataclasses.fields(value)
            if (own := getattr(value, field.name)) != _usual(field)
        }
    return value


def from_json(kind: type[Value], data: Any) -> Value:
    """Return the value of a type that JSON says. Raises: ValueError, TypeError, KeyError where it says none."""
    made: Value = _read(kind, data)
    return made


def _usual(field: dataclasses.Field[Any]) -> object:
    return field.default_factory() if callable(field.default_factory) else field.default


@functools.cache
def _types(kind: type) -> dict[str, Any]:
    return typing.get_type_hints(kind)


def _read(kind: Any, data: Any) -> Any:
    origin, inner = typing.get_origin(kind), typing.get_args(kind)
    if origin in (types.UnionType, typing.Union):
        return None if data is None else _read(next(one for one in inner if one is not type(None)), data)
    if origin is tuple:
        return _read_row(inner, data)
    if dataclasses.is_dataclass(kind):
        hints = _types(typing.cast("type", kind))
        if not isinstance(data, dict) or data.keys() - hints.keys():
            raise ValueError(f"{kind} has no such fields")
        return typing.cast("Any", kind)(**{name: _read(hints[name], own) for name, own in data.items()})
    if isinstance(kind, type) and issubclass(kind, enum.Enum):
        return kind(data)
    return _read_plain(kind, data)


def _read_row(inner: tuple[Any, ...], data: Any) -> tuple[Any, ...]:
    if not isinstance(data, list):
        raise TypeError("no list")
    if inner[-1] is Ellipsis:
        return tuple(_read(inner[0], one) for one in data)
    return tuple(_read(own, one) for own, one in zip(inner, data, strict=True))


def _read_plain(kind: Any, data: Any) -> Any:
    if kind is datetime:
        moment = datetime.fromisoformat(data)
        if moment.tzinfo is None:
            raise ValueError("a time without a zone")
        return moment
    if kind is float and type(data) in (int, float) and math.isfinite(data):
        return float(data)
    if kind is not type(data) or (kind is int and abs(data) >= 1 << 62):
        raise TypeError(f"no {kind}")
    return clean(data) if kind is str else data
