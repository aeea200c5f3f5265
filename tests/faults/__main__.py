"""Make faults and count what they cost: `make faults`.

make faults                            all kinds, every call and write: half an hour
make faults ARGS="--step 5"            of calls and writes only each fifth
make faults ARGS="--only kills"        one of them
make faults ARGS=--short               a glance at each, as the tests take it
"""

from __future__ import annotations

import argparse
import multiprocessing
import os
import sys
import tempfile
import time
from collections.abc import Callable
from concurrent.futures import ProcessPoolExecutor, as_completed
from functools import partial
from pathlib import Path

from tests.faults import controls, damage, disks, failing, kills, larger, power, shim
from tests.faults.verdict import HEADING, Tally

Task = Callable[[], "Tally | list[Tally]"]
SHOWN = 5


def tasks(seed: int, *, short: bool, step: int) -> dict[str, list[Task]]:
    """Return what is to be done of each kind; of calls and writes each `step`-th."""
    scale = 1 if short else 25
    without_shim: dict[str, list[Task]] = {
        "kills": [
            *(partial(kills.kill_typists, 8 * scale, seed + number) for number in range(4)),
            *(partial(kills.kill_windows, 4 * scale, seed + number) for number in range(3)),
        ],
        "disks": [
            partial(disks.fill_disk, scale, reserve=True),
            partial(disks.fill_disk, scale, reserve=False),
            partial(disks.read_only, scale),
            partial(disks.move_away, 2 * scale),
        ],
        "damage": [
            partial(damage.spoil, 8 * scale, seed),
            partial(damage.lose_journals, 2 * scale, seed),
            partial(damage.jump_clocks, scale, seed),
        ],
    }
    with_shim: dict[str, list[Task]] = {
        "controls": [partial(controls.find_what_is_there, seed)],
        "failing": [partial(failing.fail_each, error, on=on, step=step) for error, on in failing.kinds()],
        "power": [partial(power.cut_power, 1 if short else 3, seed, step)],
        "larger": [partial(larger.kill_each, work.kind, step) for work in larger.works()],
    }
    reason = shim.reason_without()
    if reason:
        with_shim = {name: [partial(_skipped, name, reason)] for name in with_shim}
    return without_shim | with_shim


def _skipped(kind: str, reason: str) -> Tally:
    return Tally(kind, skipped=reason)


def run(chosen: list[Task], workers: int) -> list[Tally]:
    """Do the tasks in processes of their own, those of one kind added up."""
    sums: dict[str, Tally] = {}
    with ProcessPoolExecutor(workers, mp_context=multiprocessing.get_context("fork")) as pool:
        for done in as_completed([pool.submit(task) for task in chosen]):
            answer = done.result()
            sys.stderr.write(".")
            sys.stderr.flush()
            for tally in answer if isinstance(answer, list) else [answer]:
                sums[tally.kind] = sums[tally.kind].plus(tally) if tally.kind in sums else tally
    return [sums[kind] for kind in sorted(sums)]


def main(arguments: list[str]) -> int:
    """Print a line for each kind of fault; return 1 where a word was lost or something was wrong.

    What came late is printed and not judged: a busy machine is late with everything.
    """
    parser = argparse.ArgumentParser(prog="make faults")
    parser.add_argument("--short", action="store_true")
    parser.add_argument("--step", type=int, default=0, help="only each n-th call and write")
    parser.add_argument("--only", action="append")
    parser.add_argument("--seed", type=int, default=int(time.time()))
    asked = parser.parse_args(arguments)
    if not shim.reason_without() and not shim.is_loaded():
        return _again_with_shim(arguments)
    kinds = tasks(asked.seed, short=asked.short, step=asked.step or (60 if asked.short else 1))
    chosen = [task for name, many in kinds.items() if asked.only is None or name in asked.only for task in many]
    began = time.monotonic()
    tallies = run(chosen, (os.cpu_count() or 1) + 1)
    _say(HEADING)
    for tally in tallies:
        _say(tally.line)
        for problem in tally.problems[:SHOWN]:
            _say(f"    {problem}")
    tries, lost = sum(one.tries for one in tallies), sum(one.lost for one in tallies)
    wrong = sum(len(one.problems) for one in tallies)
    late = sum(one.late for one in tallies)
    took = f"{time.monotonic() - began:.0f} s, seed {asked.seed}"
    _say(f"{tries:,} tries, {lost:,} words lost, {late:,} late, {wrong:,} wrong; {took}")
    return 1 if lost or wrong else 0


def _say(line: str) -> None:
    sys.stdout.write(f"{line}\n")


def _again_with_shim(arguments: list[str]) -> int:
    with tempfile.TemporaryDirectory(prefix="almost-shim-") as place:
        made = shim.build(Path(place))
        command = [sys.executable, "-m", "tests.faults", *arguments]
        return shim.run_with(made, command)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
