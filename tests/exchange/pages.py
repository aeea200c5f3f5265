"""Invented pages of the shape that a reader gets when copying one from the publication's site."""

from __future__ import annotations

HEADLINE = "Millrace Closes Its Only Swimming Pool’s Doors, The Last In Alden County"
DEK = "Council members voted 5-2 to close the pool at Millrace, the last one in the county, at the end of March."
PARAGRAPHS = (
    "Mayor Ada Finch read the result aloud on Monday evening and said the town could no longer heat the water.",
    "“The pool does not pay for ‘nice afternoons’, it pays for boilers,” Finch told the room.",
    "The pool opened in 1968. Four swimming clubs and two schools use it every week.",
    "“Nothing has changed [since the vote] for us. We swim [until March] and then we will see,” said a coach",
    "A closing would leave the county’s 31,000 people a drive of 40 miles to the next one.",
)
SERIES = "Alden’s Empty Buildings"
FOOT = (f"More On {SERIES}", "Subscribe To The Almost Newsletter For More", "TRENDING")


def page(*lines: str, gap: str = "\n\n", trail: str = "\u00a0 ") -> str:
    return gap.join(line + trail for line in lines) + "\n"


WHOLE = page("Almost", HEADLINE, DEK, DEK, *PARAGRAPHS, *FOOT)
