"""Colours for fenced code: Pygments' classes, and the style sheet that goes with them."""

from __future__ import annotations

CLASS_PREFIX = "tok-"
MAX_CHARACTERS = 20_000
"""Longer code is shown plain: some lexers take far more than linear time."""

# Pygments' short classes by what they mean to a reader, and that meaning's colours on light and dark paper (AA, 4.5:1).
_COLOURS: tuple[tuple[str, tuple[str, ...], str, str], ...] = (
    ("comment", ("c", "ch", "cm", "cp", "cpf", "c1", "cs"), "#5d6470", "#9aa3b2"),
    ("keyword", ("k", "kc", "kd", "kn", "kp", "kr", "kt", "ow"), "#8f2f7a", "#e39bd3"),
    (
        "string",
        ("s", "sa", "sb", "sc", "dl", "sd", "s2", "se", "sh", "si", "sx", "sr", "s1", "ss"),
        "#2d6a35",
        "#8fd19a",
    ),
    ("number", ("m", "mb", "mf", "mh", "mi", "mo", "il"), "#8a4b08", "#e8b878"),
    ("name", ("nf", "fm", "nc", "nd", "nt", "nn", "ne", "nl"), "#1f5a99", "#8fbdf0"),
    ("inserted", ("gi",), "#2d6a35", "#8fd19a"),
    ("deleted", ("gd",), "#a4342a", "#f09a92"),
)


def highlighted(code: str, language: str) -> str:
    """Return the code as HTML with token classes, or nothing where the language is unknown or the code too long."""
    if len(code) > MAX_CHARACTERS:
        return ""
    from almost_editor.render.colouring import coloured  # noqa: PLC0415

    return coloured(code, language.lower(), CLASS_PREFIX)


def css(scope: str = ".article-body") -> str:
    """Return the style sheet of the token classes below `scope`, for light and dark readers."""
    light = [f"{scope}{{" + "".join(f"--code-{name}:{colour};" for name, _, colour, _ in _COLOURS) + "}"]
    dark = "".join(f"--code-{name}:{colour};" for name, _, _, colour in _COLOURS)
    for name, classes, _, _ in _COLOURS:
        selector = ",".join(f"{scope} .{CLASS_PREFIX}{short}" for short in classes)
        light.append(f"{selector}{{color:var(--code-{name})}}")
    return "\n".join([*light, f"@media (prefers-color-scheme: dark){{{scope}{{{dark}}}}}"]) + "\n"
