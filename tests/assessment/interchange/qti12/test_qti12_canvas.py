"""Canvas's question types, one of each: the native item, its key, and what answers score."""

from decimal import Decimal

from assessment.content.interaction import (
    AssociableChoice,
    Choice,
    Cloze,
    Essay,
    Matching,
    MultipleChoice,
    Numeric,
    Order,
    Picture,
    Region,
    SelectGap,
    SelectPoint,
    Shape,
    ShortText,
    SingleChoice,
    TextGap,
    TrueFalseNotGiven,
    Upload,
)
from assessment.content.media import media_name
from assessment.ids import ChoiceId, ResponseId
from assessment.scoring.key import Feedback, When
from assessment.scoring.rules import (
    AcceptText,
    AreaMap,
    AreaPoints,
    Manual,
    MapResponse,
    MatchCorrect,
    NearNumber,
    NumberMatch,
    NumberRange,
    OrderMatch,
    PairByPair,
)
from tests.assessment.interchange.qti12.questions import (
    choice,
    document,
    equal,
    field,
    item,
    read,
    text,
    when,
)

ZERO, HALF, ONE = Decimal(0), Decimal("0.5"), Decimal(1)
FULL = ("Set", "100")
PNG = b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\0\xc8\0\0\0\x64\x08\x02\0\0\0"
"""The first bytes of a picture of 200 by 100 pixels."""


def canvas(presentation: str, conditions: str, kind: str, points: str = "1.0", **more: str) -> str:
    """Return a file with one question of a type of Canvas."""
    extra = more.pop("extra", "")
    meta = {"question_type": kind, "points_possible": points, **more}
    return document(item(presentation, conditions, extra=extra, **meta))


def test_multiple_choice_scales_per_cent_to_points() -> None:
    """A hundred of SCORE is what points_possible says."""
    shown = text("<p>Which?</p>".replace("<", "&lt;"), "text/html") + choice("response1", "11=red", "12=blue")
    came = read(
        canvas(shown, when(equal("response1", "12"), FULL, stop=True), "multiple_choice_question", "2.5")
    )

    assert (
        SingleChoice((Choice(ChoiceId("11"), "red"), Choice(ChoiceId("12"), "blue"))),
    ) == came.item.interactions
    assert "<p>Which?</p>" == came.item.stem
    assert {"RESPONSE": MatchCorrect(("12",), Decimal("2.5"))} == came.key.rules
    assert (Decimal("2.5"), ZERO, ZERO) == (came.score("12"), came.score("11"), came.score())


def test_points_by_answer_are_points() -> None:
    """Where new quizzes vary the points by answer, SCORE holds points."""
    conditions = when(equal("r", "A"), ("Set", "10.0")) + when(equal("r", "B"), ("Set", "5.0")).replace(
        "<respcondition", '<respcondition correctanswer="Yes"'
    )
    came = read(
        canvas(text("Which?") + choice("r", "A", "B", "C"), conditions, "multiple_choice_question", "10.0")
    )

    entries = (("A", Decimal(10)), ("B", Decimal(5)), ("C", ZERO))
    assert {"RESPONSE": MapResponse(entries, lower=None)} == came.key.rules
    assert (Decimal(10), Decimal(5), ZERO) == (came.score("A"), came.score("B"), came.score("C"))


def test_true_or_false_has_its_own_interaction() -> None:
    """Two choices that say true and false are a statement to be judged."""
    shown = text("The sun is cold.") + choice("response1", "1=True", "2=False")
    came = read(canvas(shown, when(equal("response1", "2"), FULL), "true_false_question"))

    assert (TrueFalseNotGiven(not_given=False),) == came.item.interactions
    assert {"RESPONSE": MatchCorrect(("false",), ONE)} == came.key.rules


def test_multiple_answers_are_all_or_nothing() -> None:
    """A condition that wants some choices and none of the others is one right set."""
    wanted = equal("response1", "A") + equal("response1", "B") + f"<not>{equal('response1', 'C')}</not>"
    shown = text("Which?") + choice("response1", "A", "B", "C", cardinality="Multiple")
    came = read(canvas(shown, when(f"<and>{wanted}</and>", FULL), "multiple_answers_question"))

    assert (
        MultipleChoice((Choice(ChoiceId("A"), "A"), Choice(ChoiceId("B"), "B"), Choice(ChoiceId("C"), "C"))),
    ) == came.item.interactions
    assert {"RESPONSE": MatchCorrect(("A", "B"), ONE)} == came.key.rules
    assert [ONE, ZERO, ZERO] == [came.score("B", "A"), came.score("A"), came.score("A", "B", "C")]


def test_short_answers_are_any_of_several() -> None:
    """Several equal tests of one answer, side by side, are alternatives; case does not count."""
    either = equal("response1", "blank") + equal("response1", "Blank") + equal("response1", "void")
    came = read(
        canvas(text("Fill in.") + field("response1"), when(either, FULL), "short_answer_question", "3.5")
    )

    assert (ShortText(),) == came.item.interactions
    assert {"RESPONSE": AcceptText(("blank", "void"), Decimal("3.5"))} == came.key.rules
    assert [Decimal("3.5"), ZERO] == [came.score("BLANK "), came.score("other")]


def test_blanks_accept_every_word_listed() -> None:
    """Fill in multiple blanks: each gap takes all its words, though the conditions name only the first."""
    shown = (
        text("Roses are [a], violets [b].")
        + choice("response_a", "1=red", "2=pink")
        + choice("response_b", "3=blue")
    )
    conditions = when(equal("response_a", "1"), ("Add", "50.00")) + when(
        equal("response_b", "3"), ("Add", "50.00")
    )
    came = read(canvas(shown, conditions, "fill_in_multiple_blanks_question"))

    gapped = '<p>Roses are <gap id="response_a">, violets <gap id="response_b">.</p>'
    assert (
        Cloze(gapped, (TextGap(ResponseId("response_a")), TextGap(ResponseId("response_b")))),
    ) == came.item.interactions
    assert {
        "response_a": AcceptText(("red", "pink"), HALF),
        "response_b": AcceptText(("blue",), HALF),
    } == came.key.rules
    assert [ONE, HALF, ZERO] == [
        came.score(response_a=("Pink",), response_b=("blue",)),
        came.score(response_a=("red",), response_b=("green",)),
        came.score(response_a=(), response_b=()),
    ]


def test_dropdowns_stand_where_the_text_names_them() -> None:
    """Multiple dropdowns: gaps in the order of the text; thirds written as 33.33 come to the whole."""
    shown = text("[z] [y] [x]") + "".join(choice(f"response_{name}", "1=a", "2=b") for name in "xyz")
    conditions = "".join(when(equal(f"response_{name}", "2"), ("Add", "33.33")) for name in "xyz")
    came = read(canvas(shown, conditions, "multiple_dropdowns_question"))

    (cloze,) = came.item.interactions
    assert isinstance(cloze, Cloze)
    assert (
        SelectGap(ResponseId("response_z"), (Choice(ChoiceId("1"), "a"), Choice(ChoiceId("2"), "b")))
        == cloze.gaps[0]
    )
    assert ["response_z", "response_y", "response_x"] == [gap.response_id for gap in cloze.gaps]
    assert ONE == came.score(response_x=("2",), response_y=("2",), response_z=("2",))
    assert Decimal("0.333333") == came.score(response_x=(), response_y=(), response_z=("2",))


def test_matching_counts_each_row_alike() -> None:
    """Matching: rows with their own words, one set of targets, an equal share for each."""
    rows = [choice(f"response_{one}", "1=one", "2=two", "3=three", before=one) for one in ("I", "II", "III")]
    conditions = "".join(
        when(equal(f"response_{row}", value), ("Add", "33.33"))
        for row, value in (("I", "1"), ("II", "2"), ("III", "3"))
    )
    came = read(canvas(text("Match.") + "".join(rows), conditions, "matching_question", "3.0"))

    sources = tuple(AssociableChoice(ChoiceId(f"response_{one}"), one) for one in ("I", "II", "III"))
    targets = tuple(
        AssociableChoice(ChoiceId(id), words, match_max=0)
        for id, words in (("1", "one"), ("2", "two"), ("3", "three"))
    )
    pairs = ("response_I 1", "response_II 2", "response_III 3")
    assert (Matching(sources, targets, shuffle=True),) == came.item.interactions
    assert {"RESPONSE": PairByPair(pairs, Decimal(3))} == came.key.rules
    assert [Decimal(3), Decimal(1)] == [came.score(*pairs), came.score("response_I 1", "response_II 1")]


def test_numbers_are_ranges_and_values() -> None:
    """Numerical: exact, within bounds, and to a precision, each as its conditions say."""
    exact = f"<or>{equal('r', '7.0')}<and>{bound('gte', '7.0')}{bound('lte', '7.0')}</and></or>"
    precise = f"<or>{equal('r', '42.0')}<and>{bound('gt', '41.995')}{bound('lte', '42.005')}</and></or>"
    conditions = (
        when(exact, FULL, stop=True)
        + when(bound("gte", "9.5") + bound("lte", "10.5"), FULL, stop=True)
        + when(precise, FULL, stop=True)
    )
    came = read(
        canvas(text("How many?") + field("r", more='fibtype="Decimal"'), conditions, "numerical_question")
    )

    entries = (
        NearNumber(Decimal("7.0"), ONE),
        NumberRange(Decimal("9.5"), Decimal("10.5"), ONE),
        NumberRange(Decimal("41.995"), Decimal("42.005"), ONE, lower_open=True),
    )
    assert (Numeric(),) == came.item.interactions
    assert {"RESPONSE": NumberMatch(entries)} == came.key.rules
    assert [ONE, ONE, ONE, ONE] == [came.score(one) for one in ("7", "9.5", "42.0", "42.005")]
    assert [ZERO, ZERO, ZERO] == [came.score(one) for one in ("7.01", "41.995", "x")]


def bound(name: str, value: str) -> str:
    """Return a comparison of the response r."""
    return f'<var{name} respident="r">{value}</var{name}>'


def test_an_order_is_right_or_not() -> None:
    """Ordering of new quizzes: tests in a row are the order."""
    shown = text("Sort.") + choice("response1", "a", "b", "c", cardinality="Ordered")
    inner = "".join(equal("response1", one) for one in "cab")
    came = read(canvas(shown, when(inner, FULL), "ordering_question", "2.0"))

    assert (
        Order((Choice(ChoiceId("a"), "a"), Choice(ChoiceId("b"), "b"), Choice(ChoiceId("c"), "c"))),
    ) == came.item.interactions
    assert {"RESPONSE": OrderMatch(("c", "a", "b"), Decimal(2))} == came.key.rules
    assert [Decimal(2), ZERO] == [came.score("c", "a", "b"), came.score("a", "b", "c")]


def test_groups_count_when_all_of_theirs_are_there() -> None:
    """Categorization of new quizzes: each group scores by its own things, as its condition says."""
    shown = text("Sort.") + "".join(
        choice(group, "p", "q", "r", cardinality="Multiple", before=group) for group in ("G", "H")
    )
    conditions = when(equal("G", "p") + equal("G", "q"), ("Add", "50.00")) + when(
        equal("H", "r"), ("Add", "50.00")
    )
    came = read(canvas(shown, conditions, "categorization_question"))

    (matching,) = came.item.interactions
    assert isinstance(matching, Matching)
    assert ["p", "q", "r"] == [source.id for source in matching.sources]
    assert [("G", 0), ("H", 0)] == [(target.id, target.match_max) for target in matching.targets]
    assert [ONE, HALF, HALF, ZERO] == [
        came.score("p G", "q G", "r H"),
        came.score("p G", "r H"),
        came.score("p G", "q G", "r G"),
        came.score("q G"),
    ]


def test_essays_uploads_and_texts() -> None:
    """An essay and a file are marked by hand, with the grading notes; a text without a question asks nothing."""
    essay = read(
        canvas(
            text("Write.") + field("response1"),
            when("<other/>"),
            "essay_question",
            "4.0",
            grading_notes="Look &amp; see",
        )
    )
    upload = read(canvas(text("Send."), "", "file_upload_question", "2.0"))
    page = read(canvas(text("Read."), "", "text_only_question", "0.0"))

    assert (Essay(),) == essay.item.interactions
    assert {"RESPONSE": Manual(Decimal(4), "<p>Look &amp; see</p>")} == essay.key.rules
    assert (Upload(),) == upload.item.interactions
    assert {"RESPONSE": Manual(Decimal(2))} == upload.key.rules
    assert ((), ZERO) == (page.item.interactions, page.item.points)
    assert ["marked_by_hand"] == essay.codes()


def test_a_calculated_question_is_refused_by_name() -> None:
    """A question with variables of its own is refused, and named."""
    came = read(canvas(text("[x] + 1") + field("response1"), when("<other/>", FULL), "calculated_question"))

    (entry,) = came.report.entries
    assert ["unsupported_interaction"] == came.codes()
    assert "calculated_question" in entry.notes[0].detail


def test_a_hot_spot_is_an_area_of_its_picture() -> None:
    """A hot spot's parts of the picture become pixels of it."""
    area = '<response_label ident="response1" rarea="rectangle">0.1,0.2,0.5,0.6</response_label>'
    image = '<material><matimage uri="$IMS-CC-FILEBASE$/Uploaded Media/map.png"/></material>'
    shown = (
        f'<response_xy ident="response1" rcardinality="Single">{text("Point.")}'
        f"<render_hotspot>{image}{area}</render_hotspot></response_xy>"
    )
    files = {
        "quiz.xml": canvas(shown, "", "hot_spot_question").encode(),
        "web_resources/Uploaded Media/map.png": PNG,
    }
    came = read(files)

    picture = Picture(media_name(PNG, "map.png"), "", 200, 100)
    region = Region(Shape.RECT, (20, 20, 100, 60))
    assert (SelectPoint(picture),) == came.item.interactions
    assert {"RESPONSE": AreaMap((AreaPoints(region, ONE),), lower=None)} == came.key.rules
    assert [ONE, ZERO] == [came.score("30 30"), came.score("150 30")]


def test_feedback_is_kept_where_the_key_can_say_when() -> None:
    """General, right, wrong and by answer: each with its moment."""
    shown = text("Which?") + choice("r", "1=a", "2=b")
    conditions = (
        when("<other/>", stop=False, shows="general_fb")
        + when(equal("r", "2"), stop=False, shows="2_fb")
        + when(equal("r", "1"), FULL, stop=True, shows="correct_fb")
        + when("<other/>", stop=False, shows="general_incorrect_fb")
    )
    told = {
        "general_fb": "All.",
        "correct_fb": "Yes.",
        "general_incorrect_fb": "No.",
        "2_fb": "Not b.",
        "x_fb": "Lost.",
    }
    extra = "".join(
        f'<itemfeedback ident="{ident}"><flow_mat>{text(words)}</flow_mat></itemfeedback>'
        for ident, words in told.items()
    )
    came = read(canvas(shown, conditions, "multiple_choice_question", extra=extra))

    assert (
        Feedback("<p>All.</p>"),
        Feedback("<p>Yes.</p>", When.CORRECT),
        Feedback("<p>No.</p>", When.INCORRECT),
        Feedback("<p>Not b.</p>", When.VALUE, "RESPONSE", "2"),
    ) == came.key.feedback
    assert ["feedback_dropped", "feedback_kept"] == came.codes()


def test_a_gap_that_the_text_does_not_name_is_refused() -> None:
    """A condition on a blank that is not there is a key that names nothing."""
    shown = text("Bird is the [a].") + choice("response_a", "1=word")
    came = read(
        canvas(shown, when(equal("response_b", "1"), ("Add", "100")), "fill_in_multiple_blanks_question")
    )

    assert ["key_invalid"] == came.codes()
