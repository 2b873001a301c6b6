"""The plain words of texts: what marks count by, the same on every end."""

import pytest

from assessment.content.plain_words import plain_words, stimulus_text, words_between
from assessment.content.test import Stimulus
from assessment.ids import StimulusId


@pytest.mark.parametrize(
    ("html", "expected"),
    [
        ("two  words", "twowords"),
        ("<p>one</p>\n<p>two<br>three</p>", "onetwothree"),
        ("<p>a\u200f\u00ad\u2060b</p>", "ab"),
        ("<p>\U0001f469\u200d\U0001f467 &lt;x&gt;</p>", "\U0001f469\U0001f467<x>"),
        ('<p>a <math tex="x^2"> b <img src="media:a.png" alt="chart"></p>', "a\ufffcb\ufffc"),
        ("<p><ruby>漢字<rp>(</rp><rt>かんじ</rt><rp>)</rp></ruby>を</p>", "\ufffcを"),
        ("<p><ruby>駅</ruby></p>", "駅"),
        ("", ""),
    ],
)
def test_what_is_seen_counts_once(html: str, expected: str) -> None:
    """Blanks and invisible signs do not count; pictures, formulas and readings are one sign each."""
    assert expected == plain_words(html)


def test_a_stretch_reads_with_its_blanks() -> None:
    """A quoted stretch has its blanks again, and pictures and formulas in their words."""
    html = '<p>The <em>old</em> lake</p><p>is <math tex="x^2" alt="x squared"> deep</p>'

    assert "old lake is x squared deep" == words_between(html, 3, 17)
    assert "" == words_between(html, 5, 5)


def test_the_title_of_a_stimulus_comes_first() -> None:
    """Marks in a passage count from the first sign of its title."""
    stimulus = Stimulus(StimulusId("s"), "Salt & more", "<p>For most</p>")

    assert "Salt&moreFormost" == plain_words(stimulus_text(stimulus))
