"""QTI 1.2 as its standard has it: responses, conditions, outcomes, materials."""

from base64 import b64encode
from decimal import Decimal

from assessment.content.interaction import Cloze, MultipleChoice, NumberGap, SingleChoice, Slider, TextGap
from assessment.ids import ResponseId
from assessment.scoring.rules import AcceptText, MapResponse, MatchCorrect, OrderBy, OrderMatch, PairByPair
from tests.assessment.interchange.qti12.questions import (
    choice,
    document,
    equal,
    field,
    item,
    plain_score,
    read,
    text,
    when,
)
from tests.assessment.interchange.qti12.test_qti12_canvas import PNG

ZERO, ONE = Decimal(0), Decimal(1)


def plain(presentation: str, conditions: str, decvar: str = "", extra: str = "") -> str:
    """Return a file with one question of no particular system."""
    return document(item(presentation, conditions, decvar=decvar or plain_score(), extra=extra))


def test_fields_within_a_text_are_gaps() -> None:
    """Fields between materials make a text with gaps; a condition on all of them is all or nothing, case and all."""
    shown = text("Now is the ") + field("F1") + text(" of our ") + field("F2", kind="num") + text(".")
    condition = equal("F1", "Winter", 'case="Yes"') + equal("F2", "3")
    came = read(plain(shown, when(condition, ("Add", "3"))))

    cloze = Cloze(
        '<p>Now is the <gap id="F1"> of our <gap id="F2">.</p>',
        (TextGap(ResponseId("F1")), NumberGap(ResponseId("F2"))),
    )
    assert (cloze,) == came.item.interactions
    assert (Decimal(3), {}) == (came.item.points, came.key.rules)
    assert [Decimal(3), ZERO, ZERO] == [
        came.score(F1=("Winter",), F2=("3.0",)),
        came.score(F1=("winter",), F2=("3",)),
        came.score(F1=("Winter",), F2=()),
    ]


def test_answers_of_different_worth() -> None:
    """Texts that earn different points are one rule."""
    conditions = when(equal("R", "York", 'case="Yes"'), ("Set", "3")) + when(
        equal("R", "york", 'case="Yes"'), ("Set", "1")
    )
    came = read(plain(text("Who?") + field("R"), conditions))

    rule = AcceptText(("York",), Decimal(3), case_sensitive=True, partial=(("york", ONE),), exact=True)
    assert {"RESPONSE": rule} == came.key.rules


def test_penalties_and_bounds() -> None:
    """Points by choice with penalties, held within the bounds of the outcome."""
    score = '<decvar varname="que_score" minvalue="-1" maxvalue="4"/>'
    sets = "".join(
        when(equal("R", one), ("Add", value)).replace('varname="SCORE"', 'varname="que_score"')
        for one, value in (("A", "3"), ("B", "2"), ("C", "-2"), ("D", "-2"))
    )
    came = read(plain(text("Which?") + choice("R", "A", "B", "C", "D", cardinality="Multiple"), sets, score))

    assert [Decimal(4), Decimal(1), -ONE] == [
        came.score("A", "B"),
        came.score("A", "C"),
        came.score("C", "D"),
    ]
    assert (Decimal(4), -ONE, Decimal(4)) == (came.item.points, came.key.lower, came.key.upper)
    assert ["score_held"] == came.codes()


def test_other_and_unanswered() -> None:
    """What no condition names, and no answer at all, may each have their own score."""
    conditions = (
        when(equal("R", "A"), ("Set", "2"), stop=True)
        + when('<unanswered respident="R"/>', ("Set", "0"), stop=True)
        + when("<other/>", ("Set", "-1"))
    )
    came = read(plain(text("Which?") + choice("R", "A", "B", "C"), conditions))

    assert {"RESPONSE": MatchCorrect(("A",), Decimal(2), wrong=-ONE)} == came.key.rules
    assert [Decimal(2), -ONE, ZERO] == [came.score("A"), came.score("C"), came.score()]


def test_one_outcome_of_several_is_the_score() -> None:
    """SCORE is the score; what is set beside it stays in a program."""
    decvars = '<decvar varname="SCORE"/><decvar varname="HINTS" defaultval="3"/>'
    both = when(equal("R", "A"), ("Set", "1")).replace(
        "</respcondition>", '<setvar varname="HINTS" action="Subtract">1</setvar></respcondition>'
    )
    came = read(plain(text("Which?") + choice("R", "A", "B"), both, decvars))
    unclear = both.replace('varname="SCORE"', 'varname="POINTS"')
    refused = read(plain(text("Which?") + choice("R", "A", "B"), unclear, decvars.replace("SCORE", "POINTS")))

    assert came.key.program is not None
    assert [ONE, ZERO] == [came.score("A"), came.score("B")]
    assert ["unsupported_processing"] == refused.codes()


def test_places_in_an_order_by_index() -> None:
    """Tests with an index, each with its points, count the places."""
    conditions = "".join(
        when(equal("R", one, f'index="{place}"'), ("Add", "1")) for place, one in enumerate("BCA", 1)
    )
    came = read(plain(text("Sort.") + choice("R", "A", "B", "C", cardinality="Ordered"), conditions))

    assert {"RESPONSE": OrderMatch(("B", "C", "A"), Decimal(3), OrderBy.POSITION)} == came.key.rules
    assert [Decimal(3), ONE] == [came.score("B", "C", "A"), came.score("B", "A", "C")]


def test_a_group_pairs_labels() -> None:
    """A response_grp puts labels with a match_group to the labels that it names."""
    labels = "".join(
        f'<response_label ident="{one}" match_group="X,Y" match_max="1">{text(one)}</response_label>'
        for one in "AB"
    ) + "".join(f'<response_label ident="{one}">{text(one)}</response_label>' for one in "XY")
    shown = (
        f'{text("Match.")}<response_grp ident="R" rcardinality="Multiple"><render_extension><ims_render_object>'
        f"{labels}</ims_render_object></render_extension></response_grp>"
    )
    conditions = "".join(
        when(f'<varsubset respident="R">{pair}</varsubset>', ("Add", "1")) for pair in ("A,X", "B,Y")
    )
    came = read(plain(shown, conditions))

    assert {"RESPONSE": PairByPair(("A X", "B Y"), Decimal(2))} == came.key.rules


def test_a_slider() -> None:
    """A render_slider is a number on a scale."""
    shown = (
        f'{text("How much?")}<response_num ident="R" rcardinality="Single">'
        '<render_slider lowerbound="0" upperbound="10" step="2"/></response_num>'
    )
    came = read(plain(shown, when('<vargte respident="R">6</vargte>', ("Set", "1"))))

    assert (Slider(ZERO, Decimal(10), Decimal(2)),) == came.item.interactions
    assert [ONE, ZERO] == [came.score("6"), came.score("4")]


def test_several_questions_in_one() -> None:
    """Choices of different kinds stand one below the other, each with the text before it."""
    shown = (
        text("First?")
        + choice("R1", "A", "B")
        + text("Second?")
        + choice("R2", "C", "D", cardinality="Multiple")
    )
    conditions = when(equal("R1", "A"), ("Add", "1")) + when(equal("R2", "D"), ("Add", "2"))
    came = read(plain(shown, conditions))

    first, second = came.item.interactions
    assert isinstance(first, SingleChoice)
    assert isinstance(second, MultipleChoice)
    assert ("<p>First?</p>", "<p>Second?</p>") == (came.item.stem, second.prompt)
    assert {
        "R1": MatchCorrect(("A",), ONE),
        "R2": MapResponse((("D", Decimal(2)),), lower=None),
    } == came.key.rules


def test_pictures_inside_the_file() -> None:
    """A picture whose bytes stand in the file becomes one of the media."""
    image = f'<material><matimage imagtype="image/png" embedded="base64">{b64encode(PNG).decode()}</matimage></material>'
    came = read(plain(text("Look.") + image + choice("R", "A", "B"), when(equal("R", "A"), ("Set", "1"))))

    assert [PNG] == list(came.bank.media.values())
    assert "<img " in came.item.stem


def test_sounds_and_hints_are_told() -> None:
    """What cannot come along is named in the report; a solution explains."""
    sound = '<material><mataudio uri="a.mp3"/></material>'
    extra = (
        f"<itemfeedback ident='S'><solution><solutionmaterial>{text('Because.')}</solutionmaterial></solution></itemfeedback>"
        f"<itemfeedback ident='H'><hint><hintmaterial>{text('Think.')}</hintmaterial></hint></itemfeedback>"
    )
    came = read(
        plain(text("Hear.") + sound + choice("R", "A", "B"), when(equal("R", "A"), ("Set", "1")), extra=extra)
    )

    assert ["html_changed", "hint_dropped"] == came.codes()
    assert "<p>Because.</p>" == came.key.explanation


def test_what_is_not_there_is_refused_by_name() -> None:
    """Each flaw has its code: no right answer, a stranger in the key, too few choices, no words, durations."""
    asked = text("Which?") + choice("R", "A", "B")
    right = when(equal("R", "A"), ("Set", "1"))
    flawed = {
        "key_missing": plain(asked, when(equal("R", "A"), stop=True, shows="x")),
        "key_invalid": plain(asked, when(equal("R", "Z"), ("Set", "1"))),
        "too_few_choices": plain(text("Which?") + choice("R", "A"), right),
        "text_missing": plain(choice("R", "A", "B"), right),
        "unsupported_processing": plain(asked, when('<durlt respident="R">60</durlt>', ("Set", "1"))),
        "duplicate_id": plain(text("Which?") + choice("R", "A=one", "A=two", "B"), right),
        "syntax": plain(asked, right, plain_score() * 2),
    }

    assert {code: [code] for code in flawed} == {
        code: read(source).codes() for code, source in flawed.items()
    }


def test_a_file_that_is_no_xml_has_a_line() -> None:
    """A damaged file is refused with the line where it breaks, and named once."""
    came = read("<questestinterop>\n<item ident='a'>\n</questestinterop>")

    (entry,) = came.report.entries
    assert ("quiz.xml:3", ["unreadable"]) == (entry.place, came.codes())
