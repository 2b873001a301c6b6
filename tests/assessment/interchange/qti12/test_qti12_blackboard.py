"""Blackboard's question types: the native item, its key, and what answers score."""

from decimal import Decimal

import pytest

from assessment.content.interaction import (
    Cloze,
    Matching,
    Order,
    SelectPoint,
    SingleChoice,
    TextGap,
    TrueFalseNotGiven,
)
from assessment.ids import RESPONSE, ResponseId
from assessment.scoring.key import Feedback, When
from assessment.scoring.rules import (
    AcceptText,
    Manual,
    MapResponse,
    MatchCorrect,
    NumberMatch,
    NumberRange,
    OrderMatch,
    PairByPair,
)
from tests.assessment.interchange.qti12.questions import choice, document, equal, field, read, text
from tests.assessment.interchange.qti12.test_qti12_canvas import PNG

ZERO, ONE, TWO = Decimal(0), Decimal(1), Decimal(2)
RIGHT = '<setvar variablename="SCORE" action="Set">SCORE.max</setvar><displayfeedback linkrefid="correct"/>'
WRONG = (
    '<respcondition title="incorrect"><conditionvar><other/></conditionvar>'
    '<setvar variablename="SCORE" action="Set">0.0</setvar></respcondition>'
)


def met(condition: str, then: str = RIGHT, title: str = "correct") -> str:
    """Return a condition of Blackboard."""
    return f'<respcondition title="{title}"><conditionvar>{condition}</conditionvar>{then}</respcondition>'


def question(
    kind: str, asked: str, conditions: str, *, more: str = "", points: str = "2.0", extra: str = ""
) -> str:
    """Return a file with one question of a pool."""
    return document(
        '<assessment title="A pool"><section><item>'
        f"<itemmetadata><bbmd_asi_object_id>_1_1</bbmd_asi_object_id><bbmd_assessmenttype>Pool</bbmd_assessmenttype>"
        f"<bbmd_questiontype>{kind}</bbmd_questiontype>{more}"
        f"<qmd_absolutescore_max>{points}</qmd_absolutescore_max></itemmetadata>"
        f'<presentation><flow class="Block"><flow class="QUESTION_BLOCK">{words("Ask.")}</flow>'
        f'<flow class="RESPONSE_BLOCK">{asked}</flow></flow></presentation>'
        '<resprocessing><outcomes><decvar varname="SCORE" vartype="Decimal" defaultval="0.0" minvalue="0.0"/></outcomes>'
        f"{conditions}{WRONG}</resprocessing>{extra}</item></section></assessment>"
    )


def words(html: str) -> str:
    """Return a text as Blackboard writes it."""
    return (
        '<flow class="FORMATTED_TEXT_BLOCK"><material><mat_extension>'
        f'<mat_formattedtext type="HTML">{html}</mat_formattedtext></mat_extension></material></flow>'
        '<flow class="FILE_BLOCK"><material/></flow>'
    )


def test_a_pool_is_no_test() -> None:
    """The questions of a pool are filed under its title; nothing is to be sat."""
    came = read(
        question("True/False", choice("response", "true", "false"), met(equal("response", "false"))),
        "res.dat",
    )

    assert (TrueFalseNotGiven(not_given=False),) == came.item.interactions
    assert ("A pool", "_1_1", {}) == (came.item.category, came.item.id, came.bank.tests)
    assert {"RESPONSE": MatchCorrect(("false",), TWO)} == came.key.rules
    assert TWO == came.item.points


def test_either_or_has_words() -> None:
    """The choices of Either/Or bear the words that their names stand for."""
    asked = choice("response", "agree_disagree.true", "agree_disagree.false")
    came = read(question("Either/Or", asked, met(equal("response", "agree_disagree.true"))))

    (interaction,) = came.item.interactions
    assert isinstance(interaction, SingleChoice)
    assert ["Agree", "Disagree"] == [one.text for one in interaction.choices]


@pytest.mark.parametrize(("partial", "expected"), [("true", Decimal("1.5")), ("false", ZERO)])
def test_partial_credit_is_per_cent_of_each_choice(partial: str, expected: Decimal) -> None:
    """With partial credit on, each choice earns its per cent; else only the right set of choices counts."""
    every = f"<and>{equal('response', 'a')}{equal('response', 'b')}<not>{equal('response', 'c')}</not></and>"
    own = "".join(
        f'<respcondition><conditionvar><varequal respident="{one}" case="No"/></conditionvar>'
        f'<setvar variablename="SCORE" action="Set">{value}</setvar></respcondition>'
        for one, value in (("a", "75"), ("b", "25"), ("c", "0"))
    )
    more = f"<bbmd_partialcredit>{partial}</bbmd_partialcredit>"
    asked = choice("response", "a", "b", "c", cardinality="Multiple")
    came = read(question("Multiple Answer", asked, met(every) + own, more=more))

    assert [TWO, expected] == [came.score("a", "b"), came.score("a")]
    kind = MapResponse if partial == "true" else MatchCorrect
    assert isinstance(came.key.rules[RESPONSE], kind)


def test_fill_in_the_blank_scores_by_being_met() -> None:
    """Conditions that set nothing but show what is right earn all points."""
    shown = '<displayfeedback linkrefid="correct"/>'
    conditions = met(equal("response", "frog"), shown, "1") + met(equal("response", "newt"), shown, "2")
    extra = f'<itemfeedback ident="correct"><flow_mat>{words("Yes.")}</flow_mat></itemfeedback>'
    came = read(question("Fill in the Blank", field("response"), conditions, extra=extra))

    assert {"RESPONSE": AcceptText(("frog", "newt"), TWO)} == came.key.rules
    assert (Feedback("<p>Yes.</p>", When.CORRECT),) == came.key.feedback


def test_several_blanks_all_or_each() -> None:
    """Fill in the Blank Plus: all of it, or with partial credit a share for each gap."""
    asked = text("[x] and [y]") + field("x") + field("y")
    both = f"<and><or>{equal('x', 'one')}{equal('x', '1')}</or><or>{equal('y', 'two')}</or></and>"
    whole = read(question("Fill in the Blank Plus", asked, met(both)))
    more = "<bbmd_partialcredit>true</bbmd_partialcredit>"
    shares = read(question("Fill in the Blank Plus", asked, met(both), more=more))

    (cloze,) = whole.item.interactions
    assert isinstance(cloze, Cloze)
    assert (TextGap(ResponseId("x")), TextGap(ResponseId("y"))) == cloze.gaps
    assert [TWO, ZERO] == [whole.score(x=("1",), y=("two",)), whole.score(x=("one",), y=())]
    assert {"x": AcceptText(("one", "1"), ONE), "y": AcceptText(("two",), ONE)} == shares.key.rules
    assert ONE == shares.score(x=("one",), y=())


def test_rows_take_the_texts_of_the_right_column() -> None:
    """Matching: each row names its choices by its own names, the texts stand beside them all."""
    rows = "".join(
        f'<flow class="Block">{words(one)}<response_lid ident="{one}" rcardinality="Single"><render_choice>'
        f'<response_label ident="{one}1"/><response_label ident="{one}2"/></render_choice></response_lid></flow>'
        for one in ("cat", "frog")
    )
    column = "".join(f'<flow class="Block">{words(one)}</flow>' for one in ("amphibian", "mammal"))
    asked = f'{rows}</flow><flow class="RIGHT_MATCH_BLOCK">{column}'
    shown = '<displayfeedback linkrefid="correct"/>'
    conditions = met(equal("cat", "cat2"), shown, "") + met(equal("frog", "frog1"), shown, "")
    came = read(question("Matching", asked, conditions))

    (matching,) = came.item.interactions
    assert isinstance(matching, Matching)
    assert [("cat", "cat"), ("frog", "frog")] == [(one.id, one.text) for one in matching.sources]
    assert ["amphibian", "mammal"] == [one.text for one in matching.targets]
    assert {"RESPONSE": PairByPair(("cat cat2", "frog cat1"), TWO)} == came.key.rules
    assert [TWO, ONE] == [came.score("cat cat2", "frog cat1"), came.score("cat cat2")]


def test_numbers_lie_within_their_tolerance() -> None:
    """Numeric: the bounds count, the value between them says nothing more."""
    condition = '<vargte respident="response">3.9</vargte><varlte respident="response">4.1</varlte>'
    shown = '<displayfeedback linkrefid="correct"/>'
    asked = field("response", kind="num")
    came = read(question("Numeric", asked, met(condition + equal("response", "4.0"), shown, "1")))

    entries = (NumberRange(Decimal("3.9"), Decimal("4.1"), TWO),)
    assert {"RESPONSE": NumberMatch(entries)} == came.key.rules


def test_an_order() -> None:
    """Ordering: the tests stand in the order that is right."""
    asked = choice("response", "a", "b", "c", cardinality="Ordered")
    inner = "".join(equal("response", one) for one in "bca")
    came = read(question("Ordering", asked, met(f"<and>{inner}</and>")))

    assert isinstance(came.item.interactions[0], Order)
    assert {"RESPONSE": OrderMatch(("b", "c", "a"), TWO)} == came.key.rules


def test_a_jumbled_sentence_is_a_text_with_choices() -> None:
    """Jumbled Sentence: gaps to choose in, right when all are."""
    asked = text("[one] [two]") + choice("one", "a=dog", "b=barks") + choice("two", "a=dog", "b=barks")
    both = f"<and>{equal('one', 'a')}{equal('two', 'b')}</and>"
    came = read(question("Jumbled Sentence", asked, met(both)))

    assert [TWO, ZERO] == [came.score(one=("a",), two=("b",)), came.score(one=("a",), two=())]


def test_a_hot_spot() -> None:
    """Hot Spot: an area between two corners, in pixels."""
    image = '<material><matimage uri="@X@EmbeddedFile.location@X@map.png"/></material>'
    asked = f'<response_xy ident="response" rcardinality="Single"><render_hotspot>{image}</render_hotspot></response_xy>'
    area = '<varinside respident="response" areatype="Rectangle">10,20,30,40</varinside>'
    files = {"res1.dat": question("Hot Spot", asked, met(area)).encode(), "res1/map.png": PNG}
    came = read(files)

    assert isinstance(came.item.interactions[0], SelectPoint)
    assert [TWO, ZERO] == [came.score("10 40"), came.score("31 40")]


def test_essays_take_the_solution_as_their_rubric() -> None:
    """The answer that Blackboard holds for markers is the rubric."""
    extra = f'<itemfeedback ident="solution"><solution><solutionmaterial>{words("Well.")}</solutionmaterial></solution></itemfeedback>'
    for kind in ("Essay", "Short Response"):
        came = read(question(kind, field("response", more='rows="8"'), "", extra=extra))

        assert {"RESPONSE": Manual(TWO, "<p>Well.</p>")} == came.key.rules


def test_pictures_are_found_by_their_numbers() -> None:
    """A picture that Blackboard names by a number alone is found by it."""
    html = "Ask &lt;img src=&quot;@X@EmbeddedFile.requestUrlStub@X@bbcswebdav/xid-12_1&quot;&gt;"
    source = question("True/False", choice("response", "true", "false"), met(equal("response", "true")))
    files = {
        "res1.dat": source.replace(">Ask.<", f">{html}<").encode(),
        "csfiles/home_dir/map__xid-12_1.png": PNG,
        "csfiles/home_dir/map__xid-12_11.png": PNG + b"other",
    }
    came = read(files)

    assert [PNG] == list(came.bank.media.values())
    assert "media_missing" not in came.codes()


@pytest.mark.parametrize("kind", ["Quiz Bowl", "Opinion Scale", "Calculated"])
def test_what_is_not_taken_is_refused_by_name(kind: str) -> None:
    """Types without a counterpart are refused, and named."""
    came = read(question(kind, field("response"), ""))

    (entry,) = came.report.entries
    assert ["unsupported_interaction"] == came.codes()
    assert kind in entry.notes[0].detail
