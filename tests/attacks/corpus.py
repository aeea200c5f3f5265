"""The corpus: attacks of our own, as data files, with the addresses of one stage filled in.

A file of `corpus/` has an `aim` (what its attacks do where nothing guards a page: run a script, ask another host, go
elsewhere, read a file, change what stands around the text), tables of attacks by how they are given (`html`,
`markdown`, and for fields `words` and `addresses`), and `harmless`: those that do nothing in this engine, with the
reason (they go through sanitiser, preview and export all the same). What is `alone` shares a page with no other.
"""

from __future__ import annotations

import base64
import tomllib
from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path

FOLDER = Path(__file__).resolve().parent / "corpus"
AIMS = ("script", "request", "navigation", "file", "furniture")
BODY = ("html", "markdown")
FIELDS = ("words", "addresses")


@dataclass(frozen=True, slots=True)
class Attack:
    """One attack; `text` has holes until `filled`."""

    id: str
    name: str
    aim: str
    given: str
    text: str
    harmless: str = ""
    alone: bool = False
    """Whether it harms, or is harmed by, what stands beside it."""


@dataclass(frozen=True, slots=True)
class Places:
    """Where the attacks of one stage lead: a listener on this machine, and a folder of files that give themselves away.

    Shapes: `stage` is one word; it stands in the host names, so that what arrives says which stage and attack sent it.
    """

    stage: str
    port: int
    folder: Path

    def host(self, attack_id: str) -> str:
        """Return a name that every browser takes for this machine without asking anybody."""
        return f"{attack_id}-{self.stage}.localhost:{self.port}"


@cache
def attacks() -> tuple[Attack, ...]:
    """Return the whole corpus, in order, each attack with an id of its own."""
    found: list[Attack] = []
    for file in sorted(FOLDER.glob("*.toml")):
        data = tomllib.loads(file.read_text(encoding="utf-8"))
        alone = data.get("alone", ())
        for given in (*BODY, *FIELDS):
            for name, text in data.get(given, {}).items():
                whole = f"{file.stem} ({given}): {name}"
                reason = data.get("harmless", {}).get(name, "")
                found.append(Attack(f"a{len(found):03}", whole, data["aim"], given, text, reason, name in alone))
    return tuple(found)


def filled(attack: Attack, places: Places) -> Attack:
    """Return an attack with its holes filled: it runs, asks and reads under its own id."""
    host = places.host(attack.id)
    path = (places.folder / attack.id).as_posix()
    run = f"console.log(/ran-{attack.id}/)"
    holes = {
        "{run64}": base64.b64encode(run.encode()).decode(),
        "{run}": run,
        "{web}": f"http://{host}",
        "{tls}": f"https://{host}",
        "{host}": host,
        "{port}": str(places.port),
        "{file}": f"file://{path}",
        "{path}": path,
        "{stage}": places.stage,
        "{id}": attack.id,
        "{deep}": "<div><b><i><span>" * 100,
        "{long}": "x" * 70_000,
        "{many}": " ".join(f"a{number}=1" for number in range(3_000)),
    }
    text = attack.text
    for hole, value in holes.items():
        text = text.replace(hole, value)
    return replace(attack, text=text)
