"""Tests of QTI 1.2: sections, selection, banks, and what Canvas says beside them."""

from decimal import Decimal

from assessment.content.interaction import SingleChoice
from assessment.content.test import ItemRef, Navigation, Presentation, Section
from assessment.ids import ItemId
from assessment.interchange.qti12.sources import has_qti12, is_qti12
from tests.assessment.interchange.qti12.questions import choice, document, equal, item, read, text, when


def question(ident: str, points: str = "1.0") -> str:
    """Return a question of Canvas."""
    shown = text("Which?") + choice("R", "A", "B")
    right = when(equal("R", "A"), ("Set", "100"))
    return item(shown, right, ident=ident, question_type="multiple_choice_question", points_possible=points)


def quiz(inner: str, ident: str = "T1") -> str:
    """Return a file with a test."""
    return document(f'<assessment ident="{ident}" title="A test">{inner}</assessment>')


def section(inner: str, ident: str, title: str = "") -> str:
    """Return a section."""
    return f'<section ident="{ident}" title="{title}">{inner}</section>'


def bank(*questions: str, ident: str = "B1") -> str:
    """Return a file with a question bank."""
    label = "<qtimetadatafield><fieldlabel>bank_title</fieldlabel><fieldentry>A bank</fieldentry></qtimetadatafield>"
    return document(
        f'<objectbank ident="{ident}"><qtimetadata>{label}</qtimetadata>{"".join(questions)}</objectbank>'
    )


def drawn(number: int, bank: str = "", points: str = "") -> str:
    """Return a selection."""
    source = f"<sourcebank_ref>{bank}</sourcebank_ref>" if bank else ""
    worth = (
        f"<selection_extension><points_per_item>{points}</points_per_item></selection_extension>"
        if points
        else ""
    )
    return (
        f"<selection_ordering><selection>{source}<selection_number>{number}</selection_number>{worth}</selection>"
        '<order order_type="Random"/></selection_ordering>'
    )


def the_sections(files: dict[str, str]) -> tuple[Section, ...]:
    """Return the sections of the only test in some files."""
    came = read({path: source.encode() for path, source in files.items()})
    (test,) = came.bank.tests.values()
    return test.parts[0].sections


def test_sections_hold_items_and_sections() -> None:
    """The tree of sections comes in as it is; where both stand in one, the items get sections without a heading."""
    inner = section(question("Q1") + section(question("Q2") + question("Q3"), "S2", "Inner"), "S1", "Outer")
    (outer,) = the_sections({"q.xml": quiz(inner)})

    alone, within = outer.sections
    assert ("Outer", True, "Inner") == (outer.title, outer.visible, within.title)
    assert ((ItemRef(ItemId("Q1")),), False) == (alone.items, alone.visible)
    assert (ItemRef(ItemId("Q2")), ItemRef(ItemId("Q3"))) == within.items


def test_some_of_a_section_are_drawn() -> None:
    """A selection takes so many, in any order if it says so."""
    (root,) = the_sections({"q.xml": quiz(section(drawn(1) + question("Q1") + question("Q2"), "S1"))})

    assert (1, True) == (root.select, root.shuffle)


def test_some_of_a_bank_are_drawn() -> None:
    """A group of Canvas draws from a bank, each question worth what the group says."""
    files = {
        "q.xml": quiz(section(section(drawn(1, "B1", "3.0"), "G"), "S1")),
        "b.xml.qti": bank(question("Q1"), question("Q2", "2.0")),
    }
    (root,) = the_sections(files)
    came = read({path: source.encode() for path, source in files.items()})

    (group,) = root.sections
    assert (ItemRef(ItemId("Q1"), Decimal(3)), ItemRef(ItemId("Q2"), Decimal("1.5"))) == group.items
    assert 1 == group.select
    assert {"A bank"} == {item.category for item in came.bank.items.values()}


def test_a_question_shown_twice_has_a_copy() -> None:
    """A bank that a test draws from twice gives the second place copies of its own, and the report says so."""
    files = {
        "q.xml": quiz(section(drawn(1, "B1"), "G") + section(drawn(1, "B1"), "H")),
        "b.xml": bank(question("Q1"), question("Q2")),
    }
    came = read({path: source.encode() for path, source in files.items()})

    (test,) = came.bank.tests.values()
    assert ["Q1", "Q2", "Q1-2", "Q2-2"] == list(test.all_items())
    assert ["item_copied", "item_copied"] == came.codes()


def test_a_test_is_whole_or_refused() -> None:
    """A test that misses a question, a bank or enough to select from does not come in; its questions do."""
    flawed = {
        "a calculated question": question("Q1")
        + item(text("x"), ident="Q2", question_type="calculated_question"),
        "a bank": question("Q1") + section(drawn(1, "nowhere"), "G"),
        "an entry of a bank": question("Q1") + '<bankentry_item item_ref="nowhere"/>',
        "enough": question("Q1") + section(drawn(3) + question("Q2"), "G"),
    }

    for inner in flawed.values():
        came = read(quiz(section(inner, "S1")))

        assert ({}, True) == (came.bank.tests, "Q1" in came.bank.items)
        assert came.report.entries[-1].verdict.value == "refused"


def test_canvas_says_how_a_quiz_is_sat() -> None:
    """Time, order, one at a time and shuffled choices come from assessment_meta.xml; a code to enter is named."""
    meta = (
        "<quiz><title>Mid-term</title><description>&lt;p&gt;Calm.&lt;/p&gt;</description><time_limit>30</time_limit>"
        "<shuffle_answers>true</shuffle_answers><cant_go_back>true</cant_go_back>"
        "<one_question_at_a_time>true</one_question_at_a_time><access_code>x</access_code></quiz>"
    )
    files = {"non_cc/T1.xml.qti": quiz(section(question("Q1"), "S1")), "T1/assessment_meta.xml": meta}
    came = read({path: source.encode() for path, source in files.items()})

    (test,) = came.bank.tests.values()
    (part,) = test.parts
    assert ("Mid-term", "<p>Calm.</p>", 1_800_000) == (test.title, test.instructions, test.time_limit_ms)
    assert (Navigation.LINEAR, Presentation.SINGLE) == (part.navigation, part.sections[0].presentation)
    (asked,) = came.item.interactions
    assert isinstance(asked, SingleChoice)
    assert asked.shuffle
    assert ["setting_dropped"] == came.codes()


def test_what_stands_twice_comes_in_once() -> None:
    """A quiz that Canvas exports for others and for itself comes in as its own; the other is told replaced."""
    own = quiz(section(question("Q1") + question("Q2"), "S1"))
    files = {"T1/assessment_qti.xml": quiz(section(question("Q9"), "S1")), "non_cc/T1.xml.qti": own}
    came = read({path: source.encode() for path, source in files.items()})

    assert ["Q1", "Q2"] == list(came.bank.items)
    assert ["replaced", "replaced"] == came.codes()
    assert (5, 3, 0, 2) == (len(came.report), came.report.kept, came.report.changed, came.report.refused)


def test_what_a_manifest_names_and_is_not_there_has_a_line() -> None:
    """A manifest that names a missing file gets a line of the report."""
    manifest = '<manifest><resources><resource identifier="r" type="imsqti_xmlv1p2" href="gone.xml"/></resources></manifest>'
    came = read({"imsmanifest.xml": manifest.encode(), "q.xml": document(question("Q1")).encode()})

    assert ["reference_missing"] == came.codes()
    assert ["Q1"] == list(came.bank.items)


def test_questions_without_a_test() -> None:
    """Items that stand alone come in without a test; a second one of the same name gets another."""
    came = read(document(question("Q1"), question("Q1")))

    assert (["Q1", "Q1-2"], {}) == (list(came.bank.items), came.bank.tests)
    assert ["id_changed"] == came.codes()


def test_the_format_is_told_by_its_root() -> None:
    """A file is known by its root element, in any encoding and with any prefix."""
    assert is_qti12(document().encode())
    assert is_qti12('<?xml version="1.0"?><q:questestinterop xmlns:q="x"/>'.encode("utf-16"))
    assert not is_qti12(b"<assessmentItem/>")
    assert has_qti12({"a/res1.dat": b"<questestinterop></questestinterop>"})
    assert not has_qti12({"a.txt": b"<questestinterop></questestinterop>"})
