"""Moodle XML in: each type of question asks and counts as Moodle has it, and whatever cannot is said."""

from base64 import b64encode
from decimal import Decimal

import pytest

from assessment.content.interaction import (
    Cloze,
    Essay,
    GapMatch,
    GraphicGapMatch,
    Matching,
    MultipleChoice,
    NumberGap,
    Numeric,
    Order,
    SelectGap,
    SelectPoint,
    Shape,
    ShortText,
    SingleChoice,
    TextGap,
    TrueFalseNotGiven,
    Upload,
)
from assessment.content.response import response_of
from assessment.ids import ItemId, ResponseId
from assessment.interchange.media_files import MediaFiles
from assessment.interchange.report import Note, Verdict
from assessment.interchange.report_codes import Code
from assessment.scoring.key import Manual, When
from assessment.scoring.rules import OrderBy, OrderMatch
from assessment.scoring.score import score_item
from tests.assessment.interchange.moodle.questions import (
    PICTURE,
    answer,
    file,
    notes,
    question,
    read,
    read_bytes,
    scored,
    taken,
)

SINGLE = answer("100", "a", "well") + answer("-25", "b") + answer("0", "c")
SEVERAL = answer("33.33333", "a") + answer("33.33333", "b") + answer("33.33333", "c") + answer("-50", "d")
UNITS = "<units><unit><multiplier>1</multiplier><unit_name>m</unit_name></unit><unit><multiplier>0.01</multiplier><unit_name>cm</unit_name></unit></units>"
OPTIONS = "".join(
    f"<selectoption><text>{word}</text><group>{group}</group></selectoption>"
    for word, group in (("cat", 1), ("mouse", 1), ("big", 2), ("small", 2))
)
BOXES = "".join(
    f"<dragbox><text>{word}</text><group>1</group>{more}</dragbox>"
    for word, more in (("cat", ""), ("mouse", ""), ("dog", "<infinite/>"))
)


def test_a_single_choice_may_lose_points() -> None:
    """The fraction of the choice picked counts, below zero too; no answer earns nothing."""
    text = question("multichoice", SINGLE, single="true", shuffleanswers="1", defaultgrade="4.0000000")
    item, key = taken(text)
    (choice,) = item.interactions

    assert isinstance(choice, SingleChoice)
    assert (True, Decimal(4), ["a", "b", "c"]) == (
        choice.shuffle,
        item.points,
        [one.text for one in choice.choices],
    )
    assert [4, -1, 0, 0] == [scored(text, *given) for given in ("A", "B", "C", "")]
    assert [(When.VALUE, "A", "<p>well</p>")] == [(one.when, one.value, one.text) for one in key.feedback]


def test_several_choices_add_up_from_none_to_all() -> None:
    """Thirds make one, and what is taken away never leads below zero."""
    text = question("multichoice", SEVERAL, single="false", defaultgrade="3")
    item, _ = taken(text)

    assert isinstance(item.interactions[0], MultipleChoice)
    assert [Decimal(3), Decimal(0), Decimal("0.5")] == [
        scored(text, *given).quantize(Decimal("0.0001"))  # type: ignore[union-attr]  # scored by rule
        for given in ("ABC", "D", "ABD")
    ]


def test_a_statement_is_true_or_false() -> None:
    """Answers are known by their names, in old files by their order."""
    named = question("truefalse", answer("0", "false", "no") + answer("100", "true"))
    old = question("truefalse", answer("0", "Wahr") + answer("100", "Falsch"))

    assert (TrueFalseNotGiven(not_given=False),) == taken(named)[0].interactions
    assert [1, 0, 0, 1] == [scored(text, value) for text in (named, old) for value in ("true", "false")]


def test_typed_words_are_compared_in_order_with_stars() -> None:
    """The first answer that matches counts, even where a better one stands behind it."""
    text = question("shortanswer", answer("50", "*cat*") + answer("100", "tomcat") + answer("0", "*", "no"))
    plain = question("shortanswer", answer("100", "Paris") + answer("40", "Pa*is"), usecase="1")

    assert [Decimal("0.5"), Decimal("0.5"), 0] == [scored(text, word) for word in ("Tomcat", "a cat", "dog")]
    assert [1, 0, Decimal("0.4")] == [scored(plain, word) for word in ("Paris", "paris", "Pardis")]
    assert [ShortText()] == list(taken(text)[0].interactions)
    assert [(When.INCORRECT, "<p>no</p>")] == [(one.when, one.text) for one in taken(text)[1].feedback]


def test_a_catch_all_behind_a_wrong_answer_does_not_save_it() -> None:
    """An answer that earns nothing and stands first keeps earning nothing."""
    text = question("shortanswer", answer("0", "Rome") + answer("100", "*"))

    assert [0, 1] == [scored(text, word) for word in ("rome", "Oslo")]


def test_numbers_count_within_their_tolerance() -> None:
    """The first range that holds the number counts, its ends included; a comma is a point."""
    body = answer("100", "3,14", body="<tolerance>0.01</tolerance>") + answer(
        "50", "3", body="<tolerance>1</tolerance>"
    )
    text = question("numerical", body + answer("0", "*"), defaultgrade="2")

    assert [2, 2, 1, 1, 0, 0] == [scored(text, word) for word in ("3.15", "3,13", "3.2", "4", "4.1", "pi")]
    assert (Numeric(),) == taken(text)[0].interactions


def test_units_have_their_factors_and_their_penalty() -> None:
    """A number with a unit is brought to the first one; without any it loses the penalty."""
    body = answer("100", "2", body="<tolerance>0</tolerance>") + UNITS
    typed = question("numerical", body, unitgradingtype="1", unitpenalty="0.25", showunits="0")
    picked = question("numerical", body, unitgradingtype="2", unitpenalty="0.5", showunits="1")
    optional = question("numerical", body, unitgradingtype="0", showunits="0")

    assert [1, 1, Decimal("0.75"), 0] == [scored(typed, word) for word in ("2 m", "200cm", "2", "2 cm")]
    assert (Numeric(("m", "cm")),) == taken(picked)[0].interactions
    assert [1, Decimal("0.5")] == [scored(picked, word) for word in ("200 cm", "2")]
    assert [1, 1] == [scored(optional, word) for word in ("2", "200 cm")]


def test_pairs_count_one_by_one() -> None:
    """Each subquestion counts the same, one answer may serve several, and answers alone are distractors."""
    pairs = (("frog", "amphibian"), ("cat", "mammal"), ("newt", "amphibian"), ("", "insect"))
    body = "".join(
        f'<subquestion format="html"><text>{one}</text><answer><text>{other}</text></answer></subquestion>'
        for one, other in pairs
    )
    for kind in ("matching", "match", "ddmatch"):
        text = question(kind, body, defaultgrade="3")
        (matching,) = taken(text)[0].interactions

        assert isinstance(matching, Matching)
        assert ["amphibian", "mammal", "insect"] == [target.text for target in matching.targets]
        assert [3, 2, 0] == [
            scored(text, *given) for given in (("S1 T1", "S2 T2", "S3 T1"), ("S1 T1", "S2 T3", "S3 T1"), ())
        ]


def test_a_random_matching_is_made_of_the_short_answers_of_its_category() -> None:
    """What Moodle would draw is asked, from the same category only, and it is said."""
    short = [question("shortanswer", answer("100", word), words=f"Where is {word}?") for word in "abc"]
    there = '<question type="category"><category><text>$course$/X</text></category></question>'
    body = question("randomsamatch", choose="2")
    bank, report = read(*short, body, there, body)

    assert [Verdict.KEPT] * 3 + [Verdict.CHANGED, Verdict.REFUSED] == [
        entry.verdict for entry in report.entries
    ]
    (matching,) = list(bank.items.values())[3].interactions
    assert isinstance(matching, Matching)
    assert ["Where is a?", "Where is b?"] == [source.text for source in matching.sources]


def test_an_essay_is_a_sheet_files_or_both() -> None:
    """Word limits, lines, template, rubric, and files of the kinds named come in; a person marks."""
    body = "<graderinfo format='html'><text>Look</text></graderinfo><responsetemplate format='html'><text>Dear</text></responsetemplate>"
    told = {"attachments": "2", "filetypeslist": ".pdf,.docx,image", "maxbytes": "1000", "defaultgrade": "5"}
    both, key = taken(
        question("essay", body, minwordlimit="10", maxwordlimit="50", responsefieldlines="8", **told)
    )
    files, _ = taken(question("essay", responseformat="noinline", attachments="-1"))
    plain, _ = taken(question("essay", responseformat="plain", attachments="0"))
    code, _ = taken(question("essay", responseformat="monospaced", attachments="0"))

    pdf, word = "application/pdf", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
    assert (
        Essay(10, 50, rich=True, template="<p>Dear</p>", expected_lines=8),
        Upload((pdf, word, "image/*"), 1000, 2, ResponseId("FILES")),
    ) == both.interactions
    assert [Manual(Decimal(5), "<p>Look</p>"), Manual(Decimal(0))] == list(key.rules.values())
    assert [Upload(max_files=20)] == list(files.interactions)
    assert [Essay(expected_lines=15)] == list(plain.interactions)
    assert [Essay(expected_lines=15, syntax="text")] == list(code.interactions)


def test_a_description_is_a_page_to_read() -> None:
    """A description asks nothing and is worth nothing."""
    bank, report = read(question("description", words="<p>Read <b>this</b>.</p>", defaultgrade="0"))
    (item,) = bank.items.values()

    assert "<p>Read <strong>this</strong>.</p>" == item.stem
    assert not item.asks
    assert ({}, Verdict.KEPT) == (dict(bank.keys), report.entries[0].verdict)


def test_embedded_answers_become_gaps_of_their_kinds() -> None:
    """Each gap is judged as what it is and counts its weight."""
    words = "<p>{1:SHORTANSWER:=Paris#yes~%50%Par*} {2:NUMERICAL:=3:1} {1:MULTICHOICE_S:a~=b~%-50%c}</p>"
    text = question("cloze", words=words)
    item, _ = taken(text)
    (cloze,) = item.interactions

    assert isinstance(cloze, Cloze)
    assert [TextGap, NumberGap, SelectGap] == [type(gap) for gap in cloze.gaps]
    assert '<p><gap id="G1"> <gap id="G2"> <gap id="G3"></p>' == cloze.text
    assert (4, True) == (item.points, cloze.gaps[2].shuffle)  # type: ignore[union-attr]  # a select gap
    assert [1, Decimal("0.5"), 2, 1, Decimal("-0.5")] == [
        scored(text, value, variable=gap)
        for value, gap in (("paris", "G1"), ("Parma", "G1"), ("4", "G2"), ("B", "G3"), ("C", "G3"))
    ]


def test_several_answers_in_one_gap_are_asked_below() -> None:
    """What cannot be picked in a line follows the text, by its number, and counts as it would have."""
    text = question("cloze", words="<p>Pick {2:MULTIRESPONSE:%50%a~%50%b~%-100%c} and {1:SA:=x}</p>")
    item, key = taken(text)
    cloze, several = item.interactions

    assert isinstance(cloze, Cloze)
    assert isinstance(several, MultipleChoice)
    assert ('<p>Pick (1) and <gap id="G2"></p>', "<p>(1)</p>") == (cloze.text, several.prompt)
    response = response_of({ResponseId("G1"): ("A", "B"), ResponseId("G2"): ("x",)})
    assert 3 == score_item(item, key, response).score
    assert [0, 1] == [scored(text, *given, variable="G1") for given in (("A", "B", "C"), ("A",))]
    assert Note(Code.GAP_CHANGED, "multiresponse 1 is asked below the text") in notes(text)


def test_vertical_choices_come_into_the_line() -> None:
    """Choices below one another are chosen in the line, and it is said."""
    text = question("cloze", words="{1:MULTICHOICE_V:=a~b}")

    assert isinstance(taken(text)[0].interactions[0], Cloze)
    assert Code.APPEARANCE_CHANGED in {note.code for note in notes(text)}


def test_gaps_to_choose_in_offer_their_group() -> None:
    """A gap offers the choices of its group, and each counts the same part."""
    text = question("gapselect", OPTIONS, words="A [[3]] [[1]] eats a [[4]] [[2]].", defaultgrade="2")
    item, key = taken(text)
    (cloze,) = item.interactions

    assert isinstance(cloze, Cloze)
    assert ["C3", "C4"] == [choice.id for choice in cloze.gaps[0].choices]  # type: ignore[union-attr]  # the test has made it, and knows its kind
    assert Decimal("0.5") == scored(text, "C3", variable="G1")
    right = {ResponseId(f"G{n}"): (f"C{c}",) for n, c in enumerate((3, 1, 4, 2), 1)}
    assert 2 == score_item(item, key, response_of(right)).score


def test_words_are_put_into_gaps() -> None:
    """Each gap counts the same, also where a word may be used again."""
    text = question("ddwtos", BOXES, words="A [[1]] and a [[3]] and a [[3]].", defaultgrade="3")
    (match,) = taken(text)[0].interactions

    assert isinstance(match, GapMatch)
    assert ([1, 1, 0], ("G1", "G2", "G3")) == ([word.match_max for word in match.words], match.gaps)
    assert [3, 2, 1] == [
        round(scored(text, *given) or 0, 5)
        for given in (("W1 G1", "W3 G2", "W3 G3"), ("W1 G1", "W3 G2", "W2 G3"), ("W3 G2", "W1 G3"))
    ]


def test_labels_are_put_on_a_picture() -> None:
    """Places lie where they lie in Moodle, as large as the largest picture; labels may be pictures."""
    drags = (
        f"<drag><no>1</no><text/><draggroup>1</draggroup>{file()}</drag>"
        "<drag><no>2</no><text>Dock</text><draggroup>1</draggroup></drag>"
    )
    drops = "".join(
        f"<drop><text>here</text><no>{n}</no><choice>{n}</choice><xleft>{n * 10}</xleft><ytop>5</ytop></drop>"
        for n in (1, 2)
    )
    text = question("ddimageortext", f"<shuffleanswers/>{file()}{drags}{drops}", defaultgrade="2")
    (graphic,) = taken(text)[0].interactions

    assert isinstance(graphic, GraphicGapMatch)
    assert (400, 300, True) == (graphic.picture.width, graphic.picture.height, graphic.shuffle)
    assert [(10, 5, 400, 300), (20, 5, 400, 300)] == [area.region.coords for area in graphic.areas]
    assert graphic.labels[0].text.startswith('<img src="media:')
    assert "Dock" == graphic.labels[1].text
    assert [2, 1] == [scored(text, *given) for given in (("D1 P1", "D2 P2"), ("D1 P1",))]


def test_one_marker_is_set_as_points_and_several_as_labels() -> None:
    """Where there is one marker the places stay unseen; several are put on areas, which is said."""
    drops = (
        "<drop><no>1</no><shape>circle</shape><coords>50,50;10</coords><choice>1</choice></drop>"
        "<drop><no>2</no><shape>rectangle</shape><coords>100,100;20,30</coords><choice>1</choice></drop>"
    )
    corners = "<drop><no>3</no><shape>polygon</shape><coords>0,0;9,0;9,9</coords><choice>2</choice></drop>"
    first = "<drag><no>1</no><text>X</text><noofdrags>2</noofdrags></drag>"
    second = "<drag><no>2</no><text>Y</text><infinite/></drag>"
    one = question("ddmarker", f"{file()}{first}{drops}", defaultgrade="2")
    two = question("ddmarker", f"{file()}{first}{second}{drops}{corners}", defaultgrade="3")
    points, areas = taken(one)[0].interactions[0], taken(two)[0].interactions[0]

    assert isinstance(points, SelectPoint)
    assert isinstance(areas, GraphicGapMatch)
    assert (2, "<p>X</p>") == (points.max_choices, points.prompt)
    assert [2, 1, 0] == [scored(one, *given) for given in (("50 60", "110 130"), ("50 61", "120 100"), ())]
    assert [Shape.CIRCLE, Shape.RECT, Shape.POLY] == [area.region.shape for area in areas.areas]
    assert [2, 0] == [label.match_max for label in areas.labels]
    assert 3 == round(scored(two, "D1 P1", "D1 P2", "D2 P3") or 0, 5)
    assert Note(Code.APPEARANCE_CHANGED, "the places are shown") in notes(two)


@pytest.mark.parametrize(
    ("told", "by"),
    [
        ("ALL_OR_NOTHING", OrderBy.EXACT),
        ("-1", OrderBy.EXACT),
        ("ABSOLUTE_POSITION", OrderBy.POSITION),
        ("RELATIVE_NEXT_EXCLUDE_LAST", OrderBy.ADJACENT_PAIRS),
        ("LONGEST_CONTIGUOUS_SUBSET", OrderBy.LONGEST_RUN),
    ],
)
def test_an_order_counts_as_its_grading_type_says(told: str, by: OrderBy) -> None:
    """The ways to count an order that our rules know are these rules."""
    text = question("ordering", "".join(answer("1", word) for word in "xyz"), gradingtype=told)
    item, key = taken(text)

    assert [Order] == [type(one) for one in item.interactions]
    assert [OrderMatch(("A", "B", "C"), Decimal(1), by)] == list(key.rules.values())


def test_names_categories_tags_and_ids_are_kept() -> None:
    """The category is its path without Moodle's own parts; an id that is not usable is changed, which is said."""
    told = "<tags><tag><text>one</text></tag><tag><text>two</text></tag></tags>"
    category = (
        '<question type="category"><category><text>$course$/top/A/B or//and C</text></category></question>'
    )
    good = question("shortanswer", answer("100", "x") + told, idnumber="q-1")
    bank, report = read(category, good, question("shortanswer", answer("100", "x"), idnumber="q 1!"))

    assert ["q-1", "q-1-2"] == list(bank.items)
    item = bank.items[ItemId("q-1")]
    assert ("A name", ("one", "two"), "A/B or⁄and C") == (item.title, item.tags, item.category)
    assert ["bank.xml:3", "bank.xml:4"] == [entry.place for entry in report.entries]
    assert (Note(Code.ID_CHANGED, "q 1!"),) == report.entries[1].notes


def test_texts_come_in_their_markups() -> None:
    """HTML, Moodle's own, Markdown and plain text are read as what they are."""
    words = "<text>a &lt;b&gt;x&lt;/b&gt; **y**</text>"
    stems = [
        taken(
            f'<question type="shortanswer"><questiontext format="{kind}">{words}</questiontext>{answer("100", "z")}</question>'
        )[0].stem
        for kind in ("html", "moodle_auto_format", "plain_text")
    ]
    markdown = (
        '<question type="shortanswer"><questiontext format="markdown"><text>a **y**</text></questiontext>'
    )

    rich = "<p>a <strong>x</strong> **y**</p>"
    assert [rich, rich, "<p>a &lt;b&gt;x&lt;/b&gt; **y**</p>"] == stems
    assert "<p>a <strong>y</strong></p>" == taken(f"{markdown}{answer('100', 'z')}</question>")[0].stem


def test_pictures_come_from_the_file_beside_their_text() -> None:
    """Two questions may show different pictures of one name; escapes in the name are understood."""
    other = PICTURE + b"other"
    texts = [
        '<question type="shortanswer"><questiontext format="html"><text>&lt;img src="@@PLUGINFILE@@/my%20picture.png"&gt;'
        f"</text>{file(data, 'my picture.png')}</questiontext>{answer('100', 'z')}</question>"
        for data in (PICTURE, other)
    ]
    bank, report = read(*texts)

    assert [PICTURE, other] == list(bank.media.values())
    assert [Verdict.KEPT] * 2 == [entry.verdict for entry in report.entries]


def test_pictures_of_old_files_and_files_beside_the_bank_are_found() -> None:
    """The picture field of Moodle 1.9 is shown below the text; files that came along are looked through too."""
    old = question(
        "shortanswer",
        f"<image>a/b.png</image><image_base64>\n{b64encode(PICTURE).decode()}\n</image_base64>{answer('100', 'z')}",
    )
    beside = question("shortanswer", answer("100", "z"), words='<img src="@@PLUGINFILE@@/c.png">')
    bank, _ = read(old, beside, files=MediaFiles({"c.png": PICTURE}))

    assert [1, 1] == [item.stem.count("<img src=") for item in bank.items.values()]


def test_what_is_told_and_has_no_use_here_is_said() -> None:
    """Hints, penalties that somebody chose, hidden questions and files that nothing shows are named."""
    body = answer("100", "x") + "<hint><text>h</text></hint><hint><text>i</text></hint>" + file(name="a.pdf")
    text = question("shortanswer", body, penalty="0.5", hidden="1", instructions="Say it")

    assert {
        Note(Code.HINT_DROPPED, "2"),
        Note(Code.PENALTY_DROPPED, "0.5"),
        Note(Code.SETTING_DROPPED, "hidden"),
        Note(Code.SETTING_DROPPED, "file a.pdf"),
        Note(Code.SETTING_DROPPED, "instructions"),
    } == set(notes(text))
    assert () == notes(question("shortanswer", answer("100", "x"), penalty="0.3333333", hidden="0"))


@pytest.mark.parametrize(
    ("text", "code", "detail"),
    [
        (question("calculated"), Code.UNSUPPORTED_INTERACTION, "calculated"),
        (question("calculatedsimple"), Code.UNSUPPORTED_INTERACTION, "calculatedsimple"),
        (question("calculatedmulti"), Code.UNSUPPORTED_INTERACTION, "calculatedmulti"),
        (question("random"), Code.UNSUPPORTED_INTERACTION, "random"),
        (question("stack"), Code.FOREIGN_CODE, "stack"),
        (question("coderunner"), Code.FOREIGN_CODE, "coderunner"),
        ("<thing/>", Code.UNSUPPORTED_INTERACTION, "<thing>"),
        (question("multichoice", answer("100", "a")), Code.TOO_FEW_CHOICES, "1"),
        (question("multichoice", answer("0", "a") + answer("0", "b")), Code.KEY_MISSING, ""),
        (question("multichoice", answer("x", "a")), Code.SYNTAX, "fraction: x"),
        (question("truefalse"), Code.KEY_MISSING, ""),
        (question("shortanswer"), Code.KEY_MISSING, ""),
        (question("shortanswer", answer("100", "a"), words=""), Code.TEXT_MISSING, ""),
        (question("numerical", answer("100", "two")), Code.KEY_INVALID, "two"),
        (
            question("numerical", answer("100", "2"), defaultgrade="-1"),
            Code.CONTENT_REFUSED,
            "defaultgrade -1",
        ),
        (question("matching"), Code.TOO_FEW_CHOICES, "0 options"),
        (question("ordering", answer("1", "a")), Code.TOO_FEW_CHOICES, "1"),
        (question("cloze", words="no gap"), Code.SYNTAX, "no gap in the text"),
        (question("cloze", words="{1:SA:=a"), Code.SYNTAX, "gap_unclosed: {1:SA:"),
        (question("gapselect", OPTIONS, words="[[9]]"), Code.KEY_INVALID, "[[9]]"),
        (question("ddwtos", BOXES), Code.SYNTAX, "no gap in the text"),
        (question("ddmarker"), Code.REFERENCE_MISSING, "background picture"),
        (question("ddimageortext", file()), Code.KEY_MISSING, ""),
        (question("description", words=""), Code.TEXT_MISSING, ""),
        (question("matching", "<subquestion/>" * 1_001), Code.TOO_LARGE, "1003 elements"),
        (question("gapselect", OPTIONS, words="[[1]]" * 1_001), Code.TOO_LARGE, "1001 gaps, 4 choices"),
        (question("cloze", words="{1:SA:=a}" * 1_001), Code.TOO_LARGE, "1001 gaps or answers"),
    ],
)
def test_what_cannot_come_in_is_refused_with_its_reason(text: str, code: Code, detail: str) -> None:
    """Each refusal says why and where, and the next question comes in."""
    bank, report = read(text, question("shortanswer", answer("100", "x"), idnumber="good"))

    assert [Verdict.REFUSED, Verdict.KEPT] == [entry.verdict for entry in report.entries]
    assert ("bank.xml:2", Note(code, detail)) == (report.entries[0].place, report.entries[0].notes[-1])
    assert ["good"] == list(bank.items)


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (b"", Code.UNREADABLE),
        (b"no xml", Code.UNREADABLE),
        (b"<quiz><question", Code.UNREADABLE),
        (b"<rss/>", Code.UNREADABLE),
        (b'<!DOCTYPE a [<!ENTITY b "c">]><quiz/>', Code.UNREADABLE),
        (b"<quiz>" * 400 + b"</quiz>" * 400, Code.TOO_LARGE),
    ],
)
def test_a_file_that_is_none_is_refused_whole(data: bytes, code: Code) -> None:
    """What is no Moodle XML gives an empty bank and one line."""
    bank, report = read_bytes(data)

    assert ({}, [code]) == (dict(bank.items), [entry.notes[0].code for entry in report.entries])


def test_an_encoding_that_is_not_the_one_named_is_said() -> None:
    """A file in another encoding than it names comes in, and each question says so."""
    text = f'<?xml version="1.0" encoding="UTF-8"?><quiz>{question("description", words="Où")}</quiz>'
    bank, report = read_bytes(text.encode("cp1252"))

    assert ["<p>Où</p>"] == [item.stem for item in bank.items.values()]
    assert Code.ENCODING_GUESSED == report.entries[0].notes[0].code


def test_a_refused_question_leaves_no_media() -> None:
    """Pictures of a question that does not come in do not stay in the bank."""
    shown = answer("0", '<img src="@@PLUGINFILE@@/picture.png">')
    text = question("multichoice", shown + file())
    bank, report = read(text)

    assert ({}, 1) == (dict(bank.media), report.refused)


def test_a_picture_in_a_feedback_is_not_called_missing() -> None:
    """Feedback is sealed apart from the media: its pictures are left out, which is said as what it is."""
    told = '<feedback format="html"><text>&lt;img src="@@PLUGINFILE@@/picture.png"&gt; no</text>'
    text = question("shortanswer", f'<answer fraction="100"><text>x</text>{told}{file()}</feedback></answer>')

    assert Note(Code.FEEDBACK_DROPPED, "picture @@PLUGINFILE@@/picture.png") in notes(text)


def test_a_picture_that_may_not_be_shown_is_not_called_missing() -> None:
    """A file of a kind that no test may show is named as refused."""
    shown = '<questiontext format="html"><text>&lt;img src="@@PLUGINFILE@@/a.svg"&gt; Q</text>'
    text = f'<question type="shortanswer">{shown}{file(b"<svg/>", "a.svg")}</questiontext>{answer("100", "x")}</question>'

    assert (Note(Code.HTML_CHANGED, "media_refused: @@PLUGINFILE@@/a.svg"),) == notes(text)
