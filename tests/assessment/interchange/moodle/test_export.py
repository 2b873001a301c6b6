"""Moodle XML out: our own export comes back whole, what Moodle cannot say is told, and what was edited counts as edited."""

import re
from collections.abc import Callable
from dataclasses import replace
from decimal import Decimal

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from assessment.content.interaction import Choice, Numeric, Order, ShortText, SingleChoice, Variable
from assessment.content.item import Item
from assessment.content.media import media_name
from assessment.content.response import response_of
from assessment.errors import ResponseInvalid
from assessment.ids import RESPONSE, ChoiceId, ItemId
from assessment.interchange.bank import Bank
from assessment.interchange.moodle.export_bank import export_moodle_xml
from assessment.interchange.moodle.native import NATIVE
from assessment.interchange.moodle.ordering_programs import PROGRAMS
from assessment.interchange.report import ImportReport, Note, ReportBuilder, Verdict
from assessment.interchange.report_codes import Code
from assessment.scoring.key import Feedback, ItemKey, When
from assessment.scoring.rules import AcceptText, MatchCorrect, NearNumber, NumberMatch, ToleranceMode
from assessment.scoring.score import score_item
from tests.assessment.interchange.gift.native_banks import banks
from tests.assessment.interchange.moodle.questions import PICTURE, read_bytes
from tests.every_type import PNG, every_bank, every_item, every_key


def sent(bank: Bank) -> tuple[bytes, ImportReport]:
    """Return the file and what the export says of it."""
    report = ReportBuilder(strict=True)
    return export_moodle_xml(bank, report), report.finish()


def without_native(data: bytes) -> bytes:
    """Return a file as another program would have written it."""
    return re.sub(rb"<carrel>.*?</carrel>", b"", data, flags=re.DOTALL)


def alone(name: str) -> Bank:
    """Return a bank of one item."""
    id = ItemId(name)
    keys = {id: every_key()[id]} if id in every_key() else {}
    return Bank({id: every_item()[id]}, keys, media=every_bank().media)


def test_every_type_comes_back_equal() -> None:
    """Items, keys and media are what they were, each question kept."""
    bank = every_bank()
    back, report = read_bytes(sent(bank)[0])

    assert len(report) == report.kept == len(bank.items)
    assert dict(bank.items) == dict(back.items)
    assert dict(bank.keys) == dict(back.keys)
    assert bank.media == back.media


@settings(suppress_health_check=[HealthCheck.too_slow], max_examples=50)
@given(banks())
def test_any_bank_comes_back_equal(bank: Bank) -> None:
    """Whatever the texts, weights, numbers and feedback are, the way out and back changes nothing."""
    back, report = read_bytes(sent(bank)[0])

    assert dict(bank.items) == dict(back.items)
    assert dict(bank.keys) == dict(back.keys)
    assert len(report) == report.kept


def test_the_same_bank_gives_the_same_bytes() -> None:
    """An export can be compared by its hash."""
    assert sent(every_bank())[0] == sent(every_bank())[0]


def test_every_item_is_written_and_what_moodle_lacks_is_told() -> None:
    """No item is left out; tests and stimuli, which a question bank cannot hold, are refused by a line."""
    data, report = sent(every_bank())
    told = {entry.source_id for entry in report.entries if entry.verdict is Verdict.CHANGED}

    assert len(every_item()) == data.count(b"<question ") - 1
    assert ["test", "stimulus"] == [
        entry.notes[0].detail for entry in report.entries if entry.verdict is Verdict.REFUSED
    ]
    assert {"matrix", "slider", "associate", "hottext", "audio_recording"} <= told
    assert not {"inline_select", "order", "select_point", "information"} & told


@pytest.mark.parametrize("name", sorted(every_item()))
def test_moodles_own_words_come_in_too(name: str) -> None:
    """Each question that we write can be read by its Moodle elements alone, and is worth the same."""
    data = without_native(sent(alone(name))[0])
    back, report = read_bytes(data)

    assert 0 == report.refused
    assert [every_item()[ItemId(name)].points] == [item.points for item in back.items.values()]


@pytest.mark.parametrize(
    "name",
    [
        "single_choice",
        "multiple_choice",
        "inline_select",
        "matching",
        "order",
        "select_point",
        "cloze",
        "numeric",
    ],
)
@given(data=st.data())
def test_moodle_scores_as_we_do(name: str, data: st.DataObject) -> None:
    """Where Moodle has the words, a question read back by its elements alone gives the same points."""
    bank = alone(name)
    item, key = every_item()[ItemId(name)], every_key()[ItemId(name)]
    back, _ = read_bytes(without_native(sent(bank)[0]))
    ((other_id, other),) = back.items.items()
    renamed = RENAMED.get(name, str)
    answers, others = {}, {}
    for mine, theirs in zip(item.variables(), other.variables(), strict=True):
        drawn = data.draw(values(mine))
        try:
            mine.check(drawn)
        except ResponseInvalid:
            drawn = ()
        answers[mine.response_id] = drawn
        others[theirs.response_id] = tuple(renamed(value) for value in drawn)

    ours = score_item(item, key, response_of(answers)).score
    again = score_item(other, back.keys[other_id], response_of(others)).score
    assert ours is not None
    assert again is not None
    assert abs(ours - again) < Decimal("0.00001")


RENAMED: dict[str, Callable[[str], str]] = {
    "matching": lambda pair: {"P1 C1": "S1 T2", "P1 C2": "S1 T1", "P1 C3": "S1 T3"}.get(
        pair, {"P2 C1": "S2 T2", "P2 C2": "S2 T1", "P2 C3": "S2 T3"}.get(pair, pair)
    ),
}


def values(variable: Variable) -> st.SearchStrategy[tuple[str, ...]]:
    """Values that a variable may be given."""
    parts = [choice.id for choice in getattr(variable, "choices", ())]
    pairs = [
        f"{one.id} {other.id}"
        for one in getattr(variable, "sources", ())
        for other in getattr(variable, "targets", ())
    ]
    words = ["Paris", "paris", "2", "2.1", "1.9", "12.4 km", "12500 m", "12.5", "70 40", "3 3", "84 41"]
    return st.lists(st.sampled_from([*parts, *pairs, *words]), max_size=4, unique=True).map(tuple)


def test_what_was_edited_elsewhere_counts() -> None:
    """Where somebody has changed the question, the JSON beside it is not believed, which is said."""
    data = sent(alone("single_choice"))[0]
    edited = data.replace(b'<answer fraction="0" format="html">', b'<answer fraction="100" format="html">', 1)
    back, report = read_bytes(edited)
    (key,) = back.keys.values()

    assert (
        Note(Code.SETTING_DROPPED, f"{NATIVE}: the question was edited elsewhere") in report.entries[0].notes
    )
    assert key.rules[RESPONSE] != every_key()[ItemId("single_choice")].rules[RESPONSE]


def test_name_id_tags_and_category_may_be_edited() -> None:
    """What only names a question is taken from the file, and the rest stays whole."""
    data = sent(alone("hottext"))[0]
    edited = (
        data.replace(b"<text>Hottext</text>", b"<text>New name</text>")
        .replace(b"<text>demo</text>", b"<text>mine</text>")
        .replace(b"$course$/top/Types/All", b"$course$/top/Elsewhere")
        .replace(b"<idnumber>hottext</idnumber>", b"<idnumber>other</idnumber>")
    )
    back, report = read_bytes(edited)
    old = every_item()[ItemId("hottext")]

    wanted = replace(
        old, id=ItemId("other"), title="New name", category="Elsewhere", tags=("mine", "hottext")
    )
    assert ([wanted], 1) == (list(back.items.values()), report.kept)


@pytest.mark.parametrize(
    "told", ["", "null", "[]", "{", '{"item":{},"key":null}', '{"item":null,"key":{}}', "[" * 5_000]
)
def test_a_damaged_element_of_ours_is_passed_over(told: str) -> None:
    """Whatever stands in our element, the question beside it still comes in."""
    data = re.sub(rb"<carrel>.*?</carrel>", f"<carrel>{told}</carrel>".encode(), sent(alone("order"))[0])
    _, report = read_bytes(data)

    assert (1, 0) == (len(report), report.refused)


def test_a_picture_that_was_exchanged_is_noticed() -> None:
    """Media are believed by their hashes: another picture in the place of ours means that the question was edited."""
    data = sent(alone("select_point"))[0]
    edited = re.sub(rb'encoding="base64">[^<]*<', b'encoding="base64">iVBORw0KGgo=<', data)
    _, report = read_bytes(edited)

    assert 1 == report.refused
    assert PNG in read_bytes(data)[0].media.values()


def test_two_items_of_one_id_get_two() -> None:
    """Two exports joined into one file come in whole."""
    data = sent(alone("order"))[0]
    body = data[data.index(b"<quiz>") + 6 : data.index(b"</quiz>")]
    back, _ = read_bytes(b"<quiz>" + body + body + b"</quiz>")

    assert ["order", "order-2"] == list(back.items)
    assert ["order", "order-2"] == [key.item_id for key in back.keys.values()]


def test_formulas_and_pictures_travel() -> None:
    """Formulas are written between the signs that Moodle's filters know, pictures as files beside their text."""
    name = media_name(PICTURE)
    choices = (
        Choice(ChoiceId("A"), '<math tex="a &lt; b">'),
        Choice(ChoiceId("B"), f'<img src="media:{name}" alt="x">'),
    )
    id = ItemId("q")
    item = Item(id, '<p><math tex="x^2" display="block"> ]]&gt; {1:SA:=x}</p>', (SingleChoice(choices),))
    bank = Bank(
        {id: item}, {id: ItemKey(id, {RESPONSE: MatchCorrect(("A",), Decimal(1))})}, media={name: PICTURE}
    )
    data = sent(bank)[0]
    back, _ = read_bytes(data)

    assert [] == [sign for sign in (rb"\[x^2\]", rb"\(a &lt; b\)", b"@@PLUGINFILE@@/") if sign not in data]
    assert (dict(bank.items), dict(bank.keys), bank.media) == (dict(back.items), dict(back.keys), back.media)


@pytest.mark.parametrize("name", sorted(PROGRAMS))
def test_moodles_orders_go_out_under_their_names(name: str) -> None:
    """An order that is counted by one of Moodle's ways says so, and comes back by its elements alone."""
    order = Order(tuple(Choice(ChoiceId(id), id) for id in "ABC"))
    id = ItemId("q")
    key = ItemKey(id, {}, program=PROGRAMS[name](("A", "B", "C"), Decimal(2)))
    bank = Bank({id: Item(id, "<p>Q</p>", (order,), Decimal(2))}, {id: key})
    data, report = sent(bank)
    back, _ = read_bytes(without_native(data))

    assert [Verdict.KEPT] == [entry.verdict for entry in report.entries]
    assert key == back.keys[id]


def test_what_is_lost_is_named() -> None:
    """Weights that Moodle would refuse, places after the point, feedback without a place: each is told."""
    id = ItemId("q")
    number = NearNumber(Decimal("1.5"), Decimal("0.37"), Decimal(1), ToleranceMode.DECIMAL_PLACES)
    told = (Feedback("<p>x</p>", When.ALWAYS), Feedback("<p>y</p>", When.VALUE, RESPONSE, "elsewhere"))
    bank = Bank(
        {
            id: Item(id, "<p>Q</p>", (Numeric(("km",)),)),
            ItemId("r"): Item(ItemId("r"), "<p>R</p>", (ShortText(),)),
        },
        {
            id: ItemKey(id, {RESPONSE: NumberMatch((number,))}, feedback=told, lower=Decimal(0)),
            ItemId("r"): ItemKey(
                ItemId("r"), {RESPONSE: AcceptText(("a*",), Decimal(1), case_sensitive=True)}
            ),
        },
    )
    data, report = sent(bank)
    details = [[note.detail for note in entry.notes] for entry in report.entries]

    assert {
        "feedback always",
        "feedback elsewhere",
        "decimal_places",
        "weight 37 %",
        "unit behind the number",
        "bounds of the score",
    } == set(details[0])
    assert [] == details[1]
    assert b"<usecase>1</usecase>" in data
    assert rb"<text>a\*</text>" in data
