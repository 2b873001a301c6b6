"""A bank goes out as QTI and comes back equal, item by item; and other readers would score it as we do."""

from dataclasses import replace
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assessment.content.interaction import Variable
from assessment.content.response import response_of
from assessment.errors import ResponseInvalid
from assessment.expression.run import prepare
from assessment.ids import ItemId
from assessment.interchange.archive import read_zip
from assessment.interchange.bank import Bank
from assessment.interchange.qti.package import read_qti
from assessment.interchange.qti.write.markup import Version
from assessment.interchange.qti.write.package import write_package
from assessment.interchange.qti.write.programs import program_of
from assessment.interchange.report import ImportReport, ReportBuilder
from assessment.interchange.typeset import mathml_of
from assessment.scoring.score import score_item
from tests.every_type import every_bank, every_item, every_key

NEARLY = {"short_text", "numeric", "composite"}
"""Items whose keys QTI can say only nearly; the export says so of each."""


def mathml(tex: str, block: bool) -> str:
    """Stand for a formula."""
    return f'<math xmlns="http://www.w3.org/1998/Math/MathML"><mi>{tex}</mi></math>'


def sent(bank: Bank, version: Version) -> tuple[bytes, ImportReport]:
    """Return the package and what the export says of it."""
    report = ReportBuilder(strict=True)
    return write_package(bank, version, mathml, report), report.finish()


def returned(data: bytes) -> tuple[Bank, ImportReport]:
    """Return what a package brings, and the report."""
    report = ReportBuilder(strict=True)
    return read_qti(read_zip(data, "p.zip").files, report), report.finish()


@pytest.mark.parametrize("version", Version)
def test_a_bank_comes_back_equal(version: Version) -> None:
    """Items, keys, tests, stimuli, media and the bank's own name are what they were."""
    bank = every_bank()
    back, report = returned(sent(bank, version)[0])

    assert len(report) == report.kept == len(bank.items) + 1
    assert bank.items == back.items
    assert bank.keys == back.keys
    assert bank.tests == back.tests
    assert bank.stimuli == back.stimuli
    assert bank.media == back.media
    assert bank.meta == back.meta


@pytest.mark.parametrize("version", Version)
def test_the_same_bank_gives_the_same_bytes(version: Version) -> None:
    """An export can be compared by its hash."""
    assert sent(every_bank(), version)[0] == sent(every_bank(), version)[0]


def test_what_qti_says_only_nearly_is_told() -> None:
    """The export names each item whose scoring other systems will only come near to."""
    _, report = sent(every_bank(), Version.V2_2)
    told = {
        entry.source_id
        for entry in report.entries
        if any(note.code == "format_cannot" for note in entry.notes)
    }

    assert NEARLY == told


def test_scoring_edited_elsewhere_counts() -> None:
    """Where somebody has changed the QTI, the key beside it is not believed and the QTI scores."""
    item_id = ItemId("single_choice")
    bank = every_bank()
    alone = Bank({item_id: bank.items[item_id]}, {item_id: replace(bank.keys[item_id], feedback=())})
    files = dict(read_zip(sent(alone, Version.V2_2)[0], "p.zip").files)
    path = f"items/{item_id}.xml"
    files[path] = files[path].replace(b"<value>B</value>", b"<value>C</value>")

    back = read_qti(files, ReportBuilder(strict=True))

    score = score_item(back.items[item_id], back.keys[item_id], response_of({"RESPONSE": ("C",)}))  # type: ignore[dict-item]  # an id is a text
    assert Decimal(1) == score.score


RICH = (
    '<p>Is <math tex="\\frac{1}{2} &lt; x^2" alt="half"> <u>and</u> <s>not</s> <ruby>漢<rt>かん</rt></ruby>, '
    '<span dir="ltr" lang="fr">oui</span>?</p><p><math tex="\\sum_i x_i" display="block"></p>'
    '<table><thead><tr><th align="center">a</th></tr></thead><tbody><tr><td colspan="2">b</td></tr></tbody></table>'
    '<pre><code class="language-python">if x:\n  y</code></pre><p dir="rtl" lang="ar">مرحبا</p>'
    '<ol start="3"><li>x</li></ol><hr><dl><dt>a</dt><dd>b</dd></dl>'
)


@pytest.mark.parametrize("version", Version)
def test_rich_text_comes_back_equal(version: Version) -> None:
    """Formulas, readings, spans, directions, tables and code are what they were."""
    item_id = ItemId("single_choice")
    bank = every_bank()
    item = replace(bank.items[item_id], stem=RICH)
    data = write_package(
        Bank({item_id: item}, {item_id: bank.keys[item_id]}), version, mathml_of, ReportBuilder()
    )

    assert RICH == returned(data)[0].items[item_id].stem


def values(variable: Variable) -> st.SearchStrategy[tuple[str, ...]]:
    """Values that a variable may be given: choices and pairs of it, points, numbers, words."""
    parts: list[str] = []
    for name in ("choices", "sources", "rows", "words", "labels", "hots", "areas"):
        parts += [getattr(one, "id", one) for one in getattr(variable, name, ())]
    ends = [
        getattr(one, "id", one)
        for name in ("targets", "columns", "gaps", "areas", "choices")
        for one in getattr(variable, name, ())
    ]
    pairs = [f"{a} {b}" for a in parts for b in ends]
    words = ["Paris", "paris", "2", "2.1", "1.9", "7.5", "10", "the sea", "70 40", "3 3", "0"]
    return st.lists(st.sampled_from([*parts, *pairs, *words]), max_size=5, unique=True).map(tuple)


@pytest.mark.parametrize(
    "item_id", sorted(set(every_key()) - NEARLY - {"code", "essay", "upload", "audio_recording"})
)
@given(data=st.data())
def test_qti_scores_as_we_do(item_id: ItemId, data: st.DataObject) -> None:
    """Whatever is answered, the QTI that is written gives the score that our rules give."""
    item, key = every_item()[item_id], replace(every_key()[item_id], feedback=())
    prepared = prepare(program_of(item, key).program)
    given_values = {}
    for variable in item.variables():
        drawn = data.draw(values(variable))
        try:
            variable.check(drawn)
        except ResponseInvalid:
            drawn = ()
        given_values[variable.response_id] = drawn
    response = response_of(given_values)

    ours = score_item(item, key, response).score
    theirs = prepared.run({str(id): list(found) for id, found in given_values.items()}, strict=False)

    assert ours is not None
    assert float(ours) == pytest.approx(theirs.number("SCORE"), abs=1e-5)
