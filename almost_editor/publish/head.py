"""What stands inside `<head>`, put together: elements, data for machines, and the browser's guard."""

from __future__ import annotations

import base64
import hashlib
import json
from collections.abc import Mapping
from html import escape


def element(name: str, /, **attributes: str) -> str:
    """Return an element without an end tag, its attributes escaped."""
    return f"<{name}" + "".join(f' {key}="{_quoted(value)}"' for key, value in attributes.items()) + ">"


def json_text(fields: Mapping[str, object]) -> str:
    """Return fields as JSON, without the empty ones and with nothing in it that could end or open an element."""
    kept = {name: value for name, value in fields.items() if value not in ("", [], None)}
    text = json.dumps(kept, ensure_ascii=False, separators=(",", ":"))
    for character in "<>&\u2028\u2029":
        text = text.replace(character, f"\\u{ord(character):04x}")
    return text


def policy(data: str) -> str:
    """Return the page's guard: its own pictures and style sheet, its own data, and nothing else."""
    digest = base64.b64encode(hashlib.sha256(data.encode()).digest()).decode()
    return (
        f"default-src 'none'; img-src 'self'; style-src 'self'; script-src 'sha256-{digest}'; "
        "base-uri 'none'; form-action 'none'"
    )


def _quoted(value: str) -> str:
    """Escape for an attribute in double quotes; the single ones of a policy stay readable."""
    return escape(value, quote=False).replace('"', "&quot;")
