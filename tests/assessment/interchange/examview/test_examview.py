"""ExamView's question types: the native item, its key, and what is refused."""

from decimal import Decimal

from assessment.content.check import check_pool
from assessment.content.interaction import (
    AssociableChoice,
    Choice,
    Essay,
    Matching,
    MultipleChoice,
    Numeric,
    ShortText,
    SingleChoice,
    TrueFalseNotGiven,
)
from assessment.content.response import single
from assessment.ids import ChoiceId
from assessment.interchange.bank import Bank
from assessment.interchange.examview.read import is_examview, read_examview
from assessment.interchange.report import ImportReport, ReportBuilder
from assessment.scoring.rules import (
    AcceptText,
    Manual,
    MatchCorrect,
    NearNumber,
    NumberMatch,
    PairByPair,
    Rule,
)
from assessment.scoring.score import score_item
from tests.samples import SAMPLES, needs_samples

ONE = Decimal(1)


def imported(source: str) -> tuple[Bank, ImportReport]:
    """Read a file; what comes in is fit for a pack."""
    builder = ReportBuilder(strict=True)
    bank = read_examview(source.encode(), "q.xml", builder)
    check_pool(bank.pool())
    return bank, builder.finish()


def document(*parts: str) -> str:
    """Return a file with these elements."""
    return f"<examview type='test'><header><title>A bank</title></header>{''.join(parts)}</examview>"


def question(kind: str, answer: str, choices: str = "", more: str = "") -> str:
    """Return a question; each letter of ``choices`` is one."""
    shown = "".join(f"<choice-{one}>{one}!</choice-{one}>" for one in choices)
    inner = f"<choices columns='2'>{shown}</choices>" if choices else ""
    return f"<question type='{kind}' question-id='1' {more}><text>Ask.</text>{inner}<answer>{answer}</answer></question>"


def read_one(source: str) -> tuple[object, Rule]:
    """Return the interaction and the rule of the only question."""
    bank, _ = imported(document(source))
    (item,), (key,) = bank.items.values(), bank.keys.values()
    return item.interactions[0], key.rules[next(iter(key.rules))]


def test_one_of_each() -> None:
    """Each type becomes what it is, worth one point."""
    a, b = Choice(ChoiceId("A"), "a!"), Choice(ChoiceId("B"), "b!")

    assert (TrueFalseNotGiven(not_given=False), MatchCorrect(("false",), ONE)) == read_one(
        question("tf", "F")
    )
    assert (SingleChoice((a, b)), MatchCorrect(("B",), ONE)) == read_one(question("mc", "B", "ab"))
    assert (SingleChoice((a, b)), MatchCorrect(("A",), ONE)) == read_one(question("bm", "a", "ab"))
    assert (MultipleChoice((a, b)), MatchCorrect(("A", "B"), ONE)) == read_one(question("mr", "A, B", "ab"))
    assert (Numeric(), NumberMatch((NearNumber(Decimal("2.50"), ONE),))) == read_one(question("nr", "2.50"))
    assert (ShortText(), AcceptText(("short",), ONE)) == read_one(question("sa", "short"))
    assert (Essay(), Manual(ONE, "<p>Well &amp; good</p>")) == read_one(question("es", "Well &amp; good"))
    yes = SingleChoice((Choice(ChoiceId("Y"), "Yes"), Choice(ChoiceId("N"), "No")))
    assert (yes, MatchCorrect(("N",), ONE)) == read_one(question("yn", "N"))


def test_a_group_is_one_item() -> None:
    """The questions of a matching group are the rows of one item, each worth a point; all their lines name it."""
    group = "<matching-group name='G'><text>Match.</text><choices><choice-a>x</choice-a><choice-b>y</choice-b></choices></matching-group>"
    rows = question("ma", "B", more="group='G'") + question("ma", "A", more="group='G'")
    bank, report = imported(document(group, rows))

    (item,) = bank.items.values()
    sources = (AssociableChoice(ChoiceId("S1"), "Ask."), AssociableChoice(ChoiceId("S2"), "Ask."))
    targets = (
        AssociableChoice(ChoiceId("A"), "x", match_max=0),
        AssociableChoice(ChoiceId("B"), "y", match_max=0),
    )
    assert (Matching(sources, targets),) == item.interactions
    assert {"RESPONSE": PairByPair(("S1 B", "S2 A"), Decimal(2))} == bank.keys[item.id].rules
    assert Decimal(1) == score_item(item, bank.keys[item.id], single("S1 B", "S2 B")).score
    assert ["G", "G"] == [entry.item_id for entry in report.entries]


def test_flaws_are_named() -> None:
    """What has no counterpart, no answer, a wrong one, or no group is refused, the rest comes in."""
    flawed = {
        "unsupported_interaction": question("mtf", "F, word"),
        "key_missing": question("mc", "", "ab"),
        "key_invalid": question("mc", "C", "ab"),
        "too_few_choices": question("mc", "A", "a"),
        "reference_missing": question("ma", "A", more="group='gone'"),
        "text_missing": question("tf", "T").replace("Ask.", ""),
    }

    for code, source in flawed.items():
        bank, report = imported(document(source, question("tf", "T")))

        assert [code] == [entry.notes[-1].code.value for entry in report.entries if entry.notes]
        assert (1, 1) == (len(bank.items), report.refused)


def test_other_files_are_refused_whole() -> None:
    """A file that is no XML, is another format, or holds nothing gets one line."""
    for source in ("<examview>", "<quiz/>", "<examview/>"):
        bank, report = imported(source)

        assert ({}, 1, 1) == (bank.items, len(report), report.refused)
    assert is_examview(b"<?xml version='1.0'?>\n<examview type='test'>")
    assert not is_examview(b"<quiz/>")


@needs_samples
def test_the_sample_comes_in_whole() -> None:
    """Eight questions, of which three are one matching item; none refused."""
    (path,) = (SAMPLES / "legacy-formats" / "examview").rglob("*.xml")
    source = path.read_text(encoding="utf-8")
    bank, report = imported(source.partition("?>")[2])

    assert (8, 8, 6) == (source.count("<question "), report.kept, len(bank.items))
