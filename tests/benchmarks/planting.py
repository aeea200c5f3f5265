"""Planting faults in clean prose: knows what goes wrong at desks, and nothing of the rules that look for it.

Shares neither code nor patterns with `almost_editor/desk`: words are split at spaces, and days come from the calendar.
"""

from __future__ import annotations

import random
from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta
from itertools import pairwise

from almost_editor.document.draft import Draft

Planted = tuple[Draft, Draft] | None
"""An article with a place for a fault in it, and the same with the fault; None where it has no such place."""
Planter = Callable[[random.Random, Draft], Planted]

SHORT = ["", "Jan.", "Feb.", "March", "April", "May", "June", "July", "Aug.", "Sept.", "Oct.", "Nov.", "Dec."]
SPELT = ["", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"]
LARGE = {11: "eleven", 12: "twelve", 15: "fifteen", 18: "eighteen", 20: "twenty", 32: "thirty-two", 47: "forty-seven"}
TOWNS = (
    ("Fresno", "California", "CA", "Calif."), ("Reno", "Nevada", "NV", "Nev."), ("Flint", "Michigan", "MI", "Mich."),
    ("Santa Fe", "New Mexico", "NM", "N.M."), ("Salem", "Oregon", "OR", "Ore."), ("Bangor", "Maine", "ME", "ME"),
)  # fmt: skip
PEOPLE = (
    ("Volodymyr", "Zelensky"), ("Sergei", "Shoigu"), ("Oleksii", "Reznikov"), ("Annalena", "Baerbock"),
    ("Recep", "Erdogan"), ("Jacinda", "Whitcombe"), ("Amara", "Okonkwo"), ("Luis", "Echeverria"),
    ("Ketanji", "Farnsworth"), ("Bohdan", "Khmelnytsky"), ("Dolores", "Castellano"), ("Henrik", "Mortensen"),
)  # fmt: skip
HONOURS = (
    ("Gov.", "Governor"), ("Sen.", "Senator"), ("Rep.", "Representative"), ("Lt. Gov.", "Lieutenant Governor"),
    ("Gen.", "General"), ("Col.", "Colonel"), ("Dr.", "Doctor"), ("Sgt.", "Sergeant"),
)  # fmt: skip
OFFICES = ("governor", "mayor", "president", "senator", "prime minister", "pope", "sheriff")
VERBS = (
    ("annex", "annexed"), ("close", "closed"), ("carry", "carried"), ("open", "opened"), ("stop", "stopped"),
    ("vote", "voted"), ("move", "moved"), ("need", "needed"), ("take", "took"), ("leave", "left"), ("go", "went"),
)  # fmt: skip
TOLD = (
    ("{} people died, the police said.", "The police said {} people died."),
    ("{} die in a fire by the harbor.", "The fire killed {} people, the police said."),
    ("{} dead after a ferry sinks.", "By noon the toll stood at {}."),
    ("{} hurt as a bus leaves the road.", "Doctors said {} passengers were wounded."),
    ("{} homes burned in one night.", "In one night {} houses burned down."),
    ("{} workers arrested at the gate.", "The police arrested {} workers."),
    ("{} boats sank in the storm.", "The storm sank {} boats."),
    ("{} nurses will come by boat.", "The boat is to bring {} nurses, the county said."),
    ("{} schools stay closed.", "A list of {} closed schools was read out."),
)


def with_sentence(rng: random.Random, draft: Draft, right: str, wrong: str) -> Planted:
    """Put a sentence at the end of some paragraph: once as it should be, once with its fault."""
    parts = draft.body.split("\n\n")
    places = [at for at, part in enumerate(parts) if part[:1].isalpha() and part.endswith(".")]
    if not places:
        return None
    at = rng.choice(places)

    def made(sentence: str) -> Draft:
        return replace(draft, body="\n\n".join([*parts[:at], f"{parts[at]} {sentence}", *parts[at + 1 :]]))

    return made(right), made(wrong)


def at_word(rng: random.Random, draft: Draft, fits: Callable[[str], bool], change: Callable[[str], str]) -> Planted:
    """Change one word of the prose that fits."""
    parts = draft.body.split("\n\n")
    prose = [at for at, part in enumerate(parts) if part[:1].isalpha() or part[:1] == "“"]
    rng.shuffle(prose)
    for at in prose:
        words = parts[at].split(" ")
        places = [place for place in range(1, len(words) - 1) if fits(words[place])]
        if places:
            place = rng.choice(places)
            words[place] = change(words[place])
            return draft, replace(draft, body="\n\n".join([*parts[:at], " ".join(words), *parts[at + 1 :]]))
    return None


def plain(word: str) -> bool:
    """Tell whether a word is one of lower-case letters alone, and no tiny one."""
    return word.isalpha() and word.islower() and len(word) > 2


def some_day(rng: random.Random, draft: Draft) -> date:
    """Return a day that is not far from the article's."""
    return draft.dated.date() + timedelta(days=rng.randint(-120, 120))


def dated(day: date, *, weekday: str = "", long: bool = False, year: bool = False) -> str:
    """Return a date as news has it."""
    month = day.strftime("%B") if long else SHORT[day.month]
    return f"{weekday or day.strftime('%A')}, {month} {day.day}" + (f", {day.year}" if year else "")


# Dates


def weekday_comma(rng: random.Random, draft: Draft) -> Planted:
    """Leave the comma of a weekday out."""
    said = dated(some_day(rng, draft), long=rng.random() < 0.3, year=rng.random() < 0.3)
    return with_sentence(
        rng, draft, f"It met on {said}, at the hall.", f"It met on {said.replace(',', '', 1)}, at the hall."
    )


def weekday_date(rng: random.Random, draft: Draft) -> Planted:
    """Say another weekday than the date's."""
    day = some_day(rng, draft)
    wrong = (day + timedelta(days=rng.randint(1, 6))).strftime("%A")
    kind = {"long": rng.random() < 0.3, "year": rng.random() < 0.3}
    if rng.random() < 0.15:
        month = SHORT[day.month]
        ends = rng.choice(("It met on {} {}, a {}.", "It met on {} {} ({})."))
        right = ends.format(month, day.day, day.strftime("%A"))
        return with_sentence(rng, draft, right, ends.format(month, day.day, wrong))
    ends = rng.choice(("It closes on {}.", "On {}, it rained.", "It met on {}, at noon.", "“We left on {},” he said."))
    return with_sentence(rng, draft, ends.format(dated(day, **kind)), ends.format(dated(day, weekday=wrong, **kind)))


def months(rng: random.Random, draft: Draft) -> Planted:
    """Abbreviate a month in another way than agencies do."""
    day = some_day(rng, draft)
    short, long = SHORT[day.month], day.strftime("%B")
    pairs = [(f"{long} {day.year}", f"{long[:3]}. {day.year}")] if short != long else []
    pairs.append((f"{short} {day.day}", f"{long} {day.day}" if short != long else f"{long[:3]}. {day.day}"))
    pairs.append((f"{short} {day.day}", f"{long[:3]} {day.day}"))
    if day.month == 5:
        return None
    right, wrong = rng.choice([pair for pair in pairs if pair[0] != pair[1]])
    start = "It began in" if "," not in right and right.endswith(str(day.year)) else "It began on"
    return with_sentence(rng, draft, f"{start} {right} for them.", f"{start} {wrong} for them.")


def ordinals(rng: random.Random, draft: Draft) -> Planted:
    """Write a day as an ordinal."""
    day = some_day(rng, draft)
    ending = {1: "st", 2: "nd", 3: "rd", 21: "st", 22: "nd", 23: "rd", 31: "st"}.get(day.day, "th")
    month = SHORT[day.month]
    wrong = rng.choice((f"{month} {day.day}{ending}", f"the {day.day}{ending} of {day.strftime('%B')}"))
    return with_sentence(rng, draft, f"It began on {month} {day.day}, he said.", f"It began on {wrong}, he said.")


def year_comma(rng: random.Random, draft: Draft) -> Planted:
    """Leave out the comma before a year."""
    day = some_day(rng, draft)
    said = f"{SHORT[day.month]} {day.day}"
    return with_sentence(rng, draft, f"It began on {said}, {day.year}.", f"It began on {said} {day.year}.")


def times(rng: random.Random, draft: Draft) -> Planted:
    """Write a time in one of the other ways."""
    hour, half = rng.randint(1, 11), rng.choice("ap")
    minutes = rng.choice(("", "", ":15", ":30", ":45"))
    wrong = rng.choice((f"{half.upper()}M", f"{half}m", f"{half.upper()}.M."))
    said = rng.choice((f"{hour}{minutes} {wrong}", f"{hour}{minutes}{wrong}", f"{hour}{minutes or ':00'} {half}.m."))
    if said == f"{hour}{minutes} {half}.m.":
        said = f"{hour}{minutes} {half}m"
    return with_sentence(rng, draft, f"It left at {hour}{minutes} {half}.m. for town.", f"It left at {said} for town.")


# Numbers, titles, places


def numbers(rng: random.Random, draft: Draft) -> Planted:
    """Write a small number as a figure, or a large one as words."""
    if rng.random() < 0.6:
        found = at_word(rng, draft, lambda word: word in SPELT[2:], lambda word: str(SPELT.index(word)))
        if found is not None:
            return found
    number = rng.choice(list(LARGE))
    ends = rng.choice(
        ("He counted {} boats.", "There are {} of them.", "In all, {} wells ran dry.", "It has {} rooms.")
    )
    if number < 10:
        return with_sentence(rng, draft, ends.format(SPELT[number]), ends.format(number))
    return with_sentence(rng, draft, ends.format(number), ends.format(LARGE[number]))


def number_start(rng: random.Random, draft: Draft) -> Planted:
    """Begin a sentence with a figure."""
    number = rng.choice(list(LARGE))
    ends = rng.choice(("{} people came.", "{} of them stayed.", "{} boats left the pier.", "{} years had passed."))
    return with_sentence(rng, draft, ends.format(LARGE[number].capitalize()), ends.format(number))


def percent(rng: random.Random, draft: Draft) -> Planted:
    """Write a percentage in another way."""
    number = rng.choice(("4", "12", "7.5", "60", "9"))
    wrong = rng.choice((f"{number} percent", f"{number} per cent", f"{number} %", f"{SPELT[4]} percent"))
    return with_sentence(rng, draft, f"It rose by {number}% in a year.", f"It rose by {wrong} in a year.")


def titles(rng: random.Random, draft: Draft) -> Planted:
    """Write a title out before a name, or large without one."""
    if rng.random() < 0.5:
        short, long = rng.choice(HONOURS)
        name = " ".join(rng.choice(PEOPLE))
        ends = rng.choice(
            (
                "It was {} {} who asked.",
                "A letter to {} {} came back.",
                "They asked {} {}.",
                "But {} {} stayed.",
                "“No,” {} {} said.",
            )
        )
        return with_sentence(rng, draft, ends.format(short, name), ends.format(long, name))
    office = rng.choice(OFFICES)
    ends = rng.choice(
        (
            "Then the {} left.",
            "A former {} said so.",
            "Nobody asked the {} of the town.",
            "It was the {}’s plan.",
            "She became {} in May.",
        )
    )
    return with_sentence(rng, draft, ends.format(office), ends.format(office.title()))


def states(rng: random.Random, draft: Draft) -> Planted:
    """Abbreviate a state."""
    town, spelt, *short = rng.choice(TOWNS)
    ends = rng.choice(
        ("She grew up in {}, {}, on a farm.", "They drove to {}, {}, in May.", "A firm from {}, {}, won.")
    )
    return with_sentence(rng, draft, ends.format(town, spelt), ends.format(town, rng.choice(short)))


# Names, numbers at the top, pull quotes


def slipped(rng: random.Random, name: str) -> str:
    """Return a name as a hand or another alphabet would have it."""
    at = rng.randint(1, len(name) - 2)
    ways = [
        name[:at] + name[at + 1 :], name[:at] + name[at] + name[at:],
        name[:at] + name[at + 1] + name[at] + name[at + 2 :], name[:at] + rng.choice("aeiou") + name[at + 1 :],
        f"{name}y" if name.endswith("y") else f"{name}e", name.replace("k", "c", 1), name.replace("i", "y", 1),
    ]  # fmt: skip
    ways += [name.replace("sh", "sch", 1), name.replace("v", "w", 1), name.replace("y", "iy", 1), f"{name[:-1]}a"]
    if rng.random() < 0.2:
        ways = [slipped(rng, name)[:-1] + rng.choice("aeiy")]
    made = [one for one in ways if one != name]
    return rng.choice(made) if made else f"{name}e"


def names(rng: random.Random, draft: Draft) -> Planted:
    """Spell a name another way at one of its places: one of the article's own where it has one, or a new one."""
    words = draft.body.replace("\n", " ").split(" ")
    own = {
        after
        for before, after in pairwise(words)
        if before.isalpha() and after.isalpha() and before.istitle() and after.istitle() and len(after) > 5
        and sum(word.strip("“”,.’s") == after for word in words) > 2
    }  # fmt: skip
    said = [f" {name} said" for name in sorted(own) if f" {name} said" in draft.body]
    if said and rng.random() < 0.7:
        whole = rng.choice(said)
        wrong = whole.replace(whole.split()[0], slipped(rng, whole.split()[0]))
        head, tail = draft.body.rsplit(whole, 1)
        return draft, replace(draft, body=head + wrong + tail)
    first, last = rng.choice(PEOPLE)
    made = with_sentence(rng, draft, f"They had asked {first} {last}. For {last} it was late.", "")
    if made is None:
        return None
    place = made[0].body.index(f"For {last}")
    body = made[0].body[:place] + made[0].body[place:].replace(last, slipped(rng, last), 1)
    return made[0], replace(draft, body=body)


def top_numbers(rng: random.Random, draft: Draft) -> Planted:
    """Let a number of the dek be another than the text's."""
    right, wrong = rng.sample((*SPELT[2:], "12", "17", "26", "140"), 2)
    top, below = rng.choice(TOLD)
    said = with_sentence(rng, draft, below.format(rng.choice(("", "", "at least ", "some ")) + right), "")
    if said is None:
        return None
    good = replace(said[0], dek=top.format(right.capitalize()))
    return good, replace(good, dek=top.format(wrong.capitalize()))


def pulled(rng: random.Random, draft: Draft) -> Planted:
    """Pull words out of a quotation and change one of them."""
    quoted = [part.split("”")[0].rstrip(",.") for part in draft.body.split("“")[1:]]
    long = [one for one in quoted if len(one.split()) > 4 and "[" not in one and "\n" not in one]
    if not long:
        return None
    words = rng.choice(long).split()
    at = rng.randrange(len(words))
    other = [*words[:at], rng.choice(("never", "perhaps", "often", "everybody")), *words[at + rng.randint(0, 1) :]]

    def made(said: list[str]) -> Draft:
        return replace(draft, body=f"{draft.body.rstrip()}\n\n::: pull\n{' '.join(said)}\n:::\n")

    return made(words), made(other)


# What fast hands do


def double_word(rng: random.Random, draft: Draft) -> Planted:
    """Write a word twice."""
    return at_word(rng, draft, plain, lambda word: f"{word} {word}")


def double_space(rng: random.Random, draft: Draft) -> Planted:
    """Press the space bar twice."""
    return at_word(rng, draft, plain, lambda word: f"{word} ")


def space_before_sign(rng: random.Random, draft: Draft) -> Planted:
    """Put a space before a comma."""
    return at_word(rng, draft, lambda word: word[:-1].isalpha() and word.endswith(","), lambda word: f"{word[:-1]} ,")


def straight_quotes(rng: random.Random, draft: Draft) -> Planted:
    """Write a straight quote."""
    return at_word(rng, draft, lambda word: word[:1] == "“", lambda word: f'"{word[1:]}')


def tk(rng: random.Random, draft: Draft) -> Planted:
    """Leave something to come."""
    return at_word(rng, draft, plain, lambda word: f"{word} {rng.choice(('TK', '(TK)', 'TKTK', 'TK,'))}")


def closing(rng: random.Random, draft: Draft) -> Planted:
    """Lose the end of a paragraph."""
    parts = draft.body.rstrip().split("\n\n")
    places = [at for at, part in enumerate(parts) if part[:1].isalpha() and part.endswith(".") and len(part) > 60]
    if not places:
        return None
    at = rng.choice(places)
    return draft, replace(draft, body="\n\n".join([*parts[:at], parts[at][:-1], *parts[at + 1 :]]))


def unbalanced(rng: random.Random, draft: Draft) -> Planted:
    """Lose a closing quote or bracket."""
    signs = [at for at, sign in enumerate(draft.body) if sign == "”"]
    if not signs:
        return with_sentence(rng, draft, "It was late (and cold) there.", "It was late (and cold there.")
    at = rng.choice(signs)
    return draft, replace(draft, body=draft.body[:at] + draft.body[at + 1 :])


def verb_form(rng: random.Random, draft: Draft) -> Planted:
    """Leave a verb's ending where a modal verb was put before it."""
    verb, past = rng.choice(VERBS)
    ends = rng.choice(("They would {} it in May.", "It will {} then.", "He could not {} it.", "They may {} the road."))
    return with_sentence(rng, draft, ends.format(verb), ends.format(past))


def twice(rng: random.Random, draft: Draft) -> Planted:
    """Copy a paragraph instead of moving it."""
    parts = draft.body.rstrip().split("\n\n")
    long = [part for part in parts if part[:1].isalpha() and len(part) > 80]
    if not long:
        return None
    parts.insert(rng.randrange(len(parts)), rng.choice(long))
    return draft, replace(draft, body="\n\n".join(parts))


def lede(rng: random.Random, draft: Draft) -> Planted:
    """Make a dek of the first paragraph, or of it but for a word."""
    words = draft.body.split("\n\n")[0].split(" ")
    if rng.random() < 0.5:
        del words[rng.randrange(len(words))]
    return draft, replace(draft, dek=" ".join(words))


PLANTERS: dict[str, Planter] = {
    "weekday-comma": weekday_comma, "weekday-date": weekday_date, "names-differ": names,
    "numbers-differ": top_numbers, "pull-quote-words": pulled, "ap-months": months, "ap-ordinals": ordinals,
    "ap-year-comma": year_comma, "ap-times": times, "ap-numbers": numbers, "ap-number-start": number_start,
    "ap-percent": percent, "ap-titles": titles, "ap-states": states, "double-word": double_word,
    "double-space": double_space, "space-before-sign": space_before_sign, "straight-quotes": straight_quotes, "tk": tk,
    "closing-punctuation": closing, "unbalanced-quotes": unbalanced, "verb-form": verb_form, "paragraph-twice": twice,
    "dek-repeats-text": lede,
}  # fmt: skip
