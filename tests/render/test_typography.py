from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from almost_editor.document.quote_styles import STYLES
from almost_editor.render.full import render
from almost_editor.render.options import RenderOptions
from almost_editor.render.typography import set_text

ENGLISH = [
    ('"It\'s late," she said.', "“It’s late,” she said."),
    ("the '90s and the 1990's", "the ’90s and the 1990’s"),
    ("Class of '22 won.", "Class of ’22 won."),
    ("'Twas rock 'n' roll, 'em and 'til", "’Twas rock ’n’ roll, ’em and ’til"),
    ("\"'Stop,' he said,\" she said.", "“‘Stop,’ he said,” she said."),
    ("She said, \"He said, 'Stop.'\"", "She said, “He said, ‘Stop.’”"),
    ("the boys' boats and James' own", "the boys’ boats and James’ own"),
    ("a word -- and another--here", "a word — and another—here"),
    ("three --- dashes", "three — dashes"),
    ("pages 10--12", "pages 10–12"),
    ("Wait... what....", "Wait… what...."),
    ('("quoted")', "(“quoted”)"),
    ('"[The company] told us," he said', "“[The company] told us,” he said"),
    ("he is 6'2\" tall", "he is 6'2\" tall"),
    ("“Already set,” it’s said — yes…", "“Already set,” it’s said — yes…"),
    ("--> and <!-- and ----", "--> and <!-- and ----"),
    ('so--"quoted"--on', "so—“quoted”—on"),
    ('"One." "Two."', "“One.” “Two.”"),
    ('"I was going to--", she said.', "“I was going to—”, she said."),
    ('Did he say "I will--"?', "Did he say “I will—”?"),
    ('"I will—", he said', "“I will—”, he said"),
    ('and--"...then we left"', "and—“…then we left”"),
    ('("...then we left")', "(“…then we left”)"),
    ('said:"so it is"', "said:“so it is”"),
    ('🚢"Aboard" now', "🚢“Aboard” now"),
    ('\u200f"Aboard"', "\u200f“Aboard”"),
    ("Stop!--now", "Stop!—now"),
    ("See https://x.example/a--b...c now -- yes", "See https://x.example/a--b...c now — yes"),
    ("", ""),
]

JOINED = [
    ("fr", "l'\"affaire\" d'hier", "l’«\u00a0affaire\u00a0» d’hier"),
    ("it", 'L\'"Avvenire" scrive', "L’«Avvenire» scrive"),
    ("ca", 'l\'"Ara"', "l’«Ara»"),
    ("de", '"Er--", rief sie.', "„Er–“, rief sie."),
    ("de", '"Das ist „gut“", sagte er.', "„Das ist „gut““, sagte er."),
    ("ja", '彼は"はい"と言った。', "彼は「はい」と言った。"),
    ("zh-CN", '他说"你好"。', "他说“你好”。"),
    ("zh-TW", '他說"你好"。', "他說「你好」。"),
    ("ar", 'و"كلمة"', "و«كلمة»"),
]


@pytest.mark.parametrize(("language", "typed", "expected"), JOINED)
def test_quotations_are_found_where_no_space_stands_before_them(language: str, typed: str, expected: str) -> None:
    assert set_text(typed, language) == expected


def test_what_is_code_in_raw_tags_stays_as_it_is() -> None:
    html = render('<code>a--b "c"</code> and <kbd>--help</kbd> -- "so"')
    assert html == '<p><code>a--b "c"</code> and <kbd>--help</kbd> — “so”</p>\n'


@pytest.mark.parametrize(("typed", "expected"), ENGLISH)
def test_american_english(typed: str, expected: str) -> None:
    assert set_text(typed, "en-US") == expected


@pytest.mark.parametrize(
    ("language", "expected"),
    [
        ("de", "„Er sagte: ‚Geht’s?‘“ – ja"),
        ("de-AT", "„Er sagte: ‚Geht’s?‘“ – ja"),
        ("de-CH", "«Er sagte: ‹Geht’s?›» – ja"),
        ("fr", "«\u00a0Er sagte: “Geht’s?”\u00a0» – ja"),
        ("en-GB", "“Er sagte: ‘Geht’s?’” – ja"),
        ("xx", "“Er sagte: ‘Geht’s?’” — ja"),
        ("en-AU", "“Er sagte: ‘Geht’s?’” – ja"),
        ("en-CA", "“Er sagte: ‘Geht’s?’” — ja"),
        ("es-ES", "«Er sagte: “Geht’s?”» — ja"),
        ("es-MX", "“Er sagte: ‘Geht’s?’” — ja"),
        ("it-IT", "«Er sagte: “Geht’s?”» – ja"),
        ("pt-BR", "“Er sagte: ‘Geht’s?’” — ja"),
        ("pt-PT", "«Er sagte: “Geht’s?”» — ja"),
        ("nl", "“Er sagte: ‘Geht’s?’” – ja"),
        ("pl", "„Er sagte: ‚Geht’s?’” – ja"),
        ("cs", "„Er sagte: ‚Geht’s?‘“ – ja"),
        ("hu", "„Er sagte: »Geht’s?«” – ja"),
        ("ro", "„Er sagte: «Geht’s?»” – ja"),
        ("uk", "«Er sagte: „Geht’s?“» — ja"),
        ("uk_UA", "«Er sagte: „Geht’s?“» — ja"),
        ("ru", "«Er sagte: „Geht’s?“» — ja"),
        ("sv", "”Er sagte: ’Geht’s?’” – ja"),
        ("fi-FI", "”Er sagte: ’Geht’s?’” – ja"),
        ("no", "«Er sagte: ‘Geht’s?’» – ja"),
        ("nn-NO", "«Er sagte: ‘Geht’s?’» – ja"),
        ("el", "«Er sagte: “Geht’s?”» – ja"),
        ("ar", "«Er sagte: “Geht’s?”» – ja"),
        ("ja", "「Er sagte: 『Geht’s?』」 — ja"),
        ("zh-Hant-TW", "「Er sagte: 『Geht’s?』」 — ja"),
        ("zh-CN", "“Er sagte: ‘Geht’s?’” — ja"),
    ],
)
def test_each_language_has_its_own_marks(language: str, expected: str) -> None:
    assert set_text("\"Er sagte: 'Geht's?'\" -- ja", language) == expected


@pytest.mark.parametrize(
    ("markdown", "html"),
    [
        ('*"Never,"* he said', "<p><em>“Never,”</em> he said</p>\n"),
        ('"*Never*," he said', "<p>“<em>Never</em>,” he said</p>\n"),
        ('`"code" --` and "`x`"', '<p><code>"code" --</code> and “<code>x</code>”</p>\n'),
        ('\\"straight\\" and &quot;too&quot;', '<p>"straight" and "too"</p>\n'),
        ('"over\nlines"', "<p>“over\nlines”</p>\n"),
        ("<https://a.example/--x>", '<p><a href="https://a.example/--x" rel="noopener noreferrer nofollow">'
         "https://a.example/--x</a></p>\n"),
        ('a <b title="x -- y">"b"</b>', '<p>a <b title="x -- y">“b”</b></p>\n'),
    ],
)  # fmt: skip
def test_marks_reach_over_tokens_and_leave_code_and_escapes_alone(markdown: str, html: str) -> None:
    assert render(markdown) == html


def test_a_caption_is_set_too() -> None:
    html = render("![It's a boat](x.jpg \"The '90s -- again. | A. Crane/Almost\")")
    assert "<figcaption>The ’90s — again. " in html


def test_the_language_is_the_drafts() -> None:
    assert render('"ja"', RenderOptions(language="de-DE")) == "<p>„ja“</p>\n"


@given(st.text(st.sampled_from("ab1 \"'-.()—“”‘’s\n"), max_size=40), st.sampled_from(["en-US", "de", "fr"]))
def test_only_marks_change_and_setting_twice_changes_nothing_typographic(text: str, language: str) -> None:
    def bare(some: str) -> str:
        return "".join(character for character in some if character.isalnum())

    assert bare(set_text(text, language)) == bare(text)
    curly = text.translate(str.maketrans("", "", "\"'-."))
    assert set_text(curly, language) == curly


@pytest.mark.parametrize(
    ("language", "typed", "expected"),
    [
        ("uk", '"П\'ять хвилин", -- каже вона.', "«П’ять хвилин», — каже вона."),
        ("fr", "\"L'eau\", dit-elle... en '68", "«\u00a0L’eau\u00a0», dit-elle… en ’68"),
        ("it", "\"L'acqua\" dell'88", "«L’acqua» dell’88"),
        ("he", 'צה"ל "אמר"', "צה״ל “אמר”"),
        ("ar", 'قال "نعم".', "قال «نعم»."),
        ("nl", '\'s Avonds zei hij: "Ja."', "’s Avonds zei hij: “Ja.”"),
        ("de", 'S. 3--5, "Ku\'damm"', "S. 3–5, „Ku’damm“"),
    ],
)
def test_texts_of_other_languages(language: str, typed: str, expected: str) -> None:
    assert set_text(typed, language) == expected


def test_every_style_closes_what_it_opens() -> None:
    for style in STYLES.values():
        assert all(mark.strip() for mark in (*style.double, *style.single, style.dash))
        assert style.double != style.single
