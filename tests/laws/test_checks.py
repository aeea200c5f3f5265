"""What holds of every rule, whatever the text: findings stand where they say, and a fix is no finding."""

from __future__ import annotations

from datetime import UTC, datetime

from hypothesis import example, given, settings
from hypothesis import strategies as st

from almost_editor.desk.checking import check
from almost_editor.desk.checks.finding import Finding
from almost_editor.document.draft import Draft
from almost_editor.document.publication import Publication

NOW = datetime(2022, 11, 9, 12, tzinfo=UTC)
_WORDS = (
    "the boat left Wednesday Wednesday, Sat. Nov. November Sep. March 9 9, 9th 31 12 2022 2022. , . ? “ ” ’s in on of"
    " and at to a.m. am PM p.m. noon 10:00 4 percent % eleven twenty-five Eleven nine people died Governor President"
    " General Kathy Hochul Hochull Zelensky Zelenskyy Volodymyr Denver, CO Calif. D.C. $4 million 61 **bold** `code`"
    " [deck] TK (see https://a.example/x) — … 🚢 é ’goodwill’ Miss. Roe, MD MI would annexed I"
)
WORDS = tuple(_WORDS.split())
LINES = st.lists(st.lists(st.sampled_from(WORDS), max_size=14).map(" ".join), min_size=1, max_size=4)
TEXTS = st.one_of(
    LINES.map("\n\n".join), LINES.map("\n".join), LINES.map(lambda lines: "::: pull\n" + "\n".join(lines))
)


def found(headline: str, body: str) -> tuple[Finding, ...]:
    draft = Draft(id="a" * 32, slug="a", created=NOW, headline=headline, dek=headline, body=body)
    return check(draft, Publication(), NOW)


def units(text: str) -> bytes:
    return text.encode("utf-16-le")


@given(headline=st.lists(st.sampled_from(WORDS), max_size=8).map(" ".join), body=TEXTS)
def test_findings_stand_where_they_say(headline: str, body: str) -> None:
    for one in found(headline, body):
        if one.line is not None and one.words:
            text = body if one.field == "body" else headline
            line = units(text.split("\n")[one.line])
            assert line[2 * one.start_utf16 : 2 * one.end_utf16] == units(one.words)


@settings(deadline=None)
@given(body=TEXTS)
@example("It was on Wednesday Nov. 9th 2022 at 10:00 AM.")
@example("Eleven left. 9 people died, 4 percent of them on the 31 of Sep. in Denver, CO.")
def test_a_fix_is_no_finding_of_the_same_rule(body: str) -> None:
    lines = body.split("\n")
    for one in found("", body):
        if not (one.rule.startswith(("ap-", "weekday-comma")) and one.suggestions and one.line is not None):
            continue
        line = units(lines[one.line])
        fixed = line[: 2 * one.start_utf16] + units(one.suggestions[0]) + line[2 * one.end_utf16 :]
        text = "\n".join([*lines[: one.line], fixed.decode("utf-16-le"), *lines[one.line + 1 :]])
        again = [
            other
            for other in found("", text)
            if other.rule == one.rule and other.line == one.line and other.start_utf16 == one.start_utf16
        ]
        assert again == []
