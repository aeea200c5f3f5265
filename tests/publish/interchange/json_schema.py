"""So much of JSON Schema as the schema of ninjs uses."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import datetime
from typing import Any
from urllib.parse import urlsplit

_TYPES: dict[str, type | tuple[type, ...]] = {
    "object": dict, "array": list, "string": str, "integer": int, "number": (int, float),
}  # fmt: skip
_KNOWN = {
    "$defs", "$id", "$ref", "$schema", "additionalProperties", "anyOf", "description", "enum", "format", "items",
    "maximum", "minimum", "oneOf", "pattern", "properties", "required", "title", "type", "unevaluatedProperties",
}  # fmt: skip


class Schema:
    """A schema, to hold values against."""

    def __init__(self, whole: dict[str, Any]) -> None:
        self._whole = whole

    def faults(self, value: Any, schema: Any = None, at: str = "") -> Iterator[str]:
        """Give what is wrong with a value."""
        schema = self._whole if schema is None else schema
        assert schema.keys() <= _KNOWN, schema.keys() - _KNOWN
        if "type" in schema and (isinstance(value, bool) or not isinstance(value, _TYPES[schema["type"]])):
            yield f"{at}: {value!r} is no {schema['type']}"
            return
        yield from self._simple(value, schema, at)
        if "$ref" in schema:
            yield from self.faults(value, self._defined(schema["$ref"]), at)
        if isinstance(value, dict):
            yield from self._object(value, schema, at)
        if isinstance(value, list) and "items" in schema:
            for number, one in enumerate(value):
                yield from self.faults(one, schema["items"], f"{at}/{number}")
        for choice in ("anyOf", "oneOf"):
            fitting = [one for one in schema.get(choice, ()) if not list(self.faults(value, one, at))]
            if choice in schema and (not fitting or (choice == "oneOf" and len(fitting) > 1)):
                yield f"{at}: {choice}"

    def _simple(self, value: Any, schema: dict[str, Any], at: str) -> Iterator[str]:
        if "enum" in schema and value not in schema["enum"]:
            yield f"{at}: {value!r} is none of {schema['enum']}"
        if "pattern" in schema and not re.search(schema["pattern"], value):
            yield f"{at}: {value!r} does not fit"
        if isinstance(value, int) and not schema.get("minimum", value) <= value <= schema.get("maximum", value):
            yield f"{at}: {value!r} is out of bounds"
        if schema.get("format") == "date-time" and datetime.fromisoformat(value).utcoffset() is None:
            yield f"{at}: {value!r} has no zone"
        if schema.get("format") == "uri" and (not urlsplit(value).scheme or re.search(r"[^\x21-\x7e]", value)):
            yield f"{at}: {value!r} is no address"

    def _object(self, value: dict[str, Any], schema: dict[str, Any], at: str) -> Iterator[str]:
        known = self._properties(schema)
        yield from (f"{at}: no {name}" for name in schema.get("required", ()) if name not in value)
        if schema.get("additionalProperties") is False or schema.get("unevaluatedProperties") is False:
            yield from (f"{at}: {name} is unknown" for name in value if name not in known)
        for name, one in schema.get("properties", {}).items():
            if name in value:
                yield from self.faults(value[name], one, f"{at}/{name}")

    def _properties(self, schema: dict[str, Any]) -> set[str]:
        more = self._properties(self._defined(schema["$ref"])) if "$ref" in schema else set()
        return set(schema.get("properties", ())) | more

    def _defined(self, reference: str) -> Any:
        assert reference.startswith("#/$defs/"), reference
        return self._whole["$defs"][reference.removeprefix("#/$defs/")]
