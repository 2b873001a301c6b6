"""Files that random changes made, and that once did harm: each is refused by name now."""

import pytest

from assessment.interchange.qti.package import read_qti
from assessment.interchange.report import ReportBuilder, Verdict

HEAD = '<assessmentItem xmlns="http://www.imsglobal.org/xsd/imsqti_v2p2" identifier="i" title="t">'
RESPONSE = (
    '<responseDeclaration identifier="RESPONSE" cardinality="single" baseType="identifier">'
    "<correctResponse><value>A</value></correctResponse></responseDeclaration>"
)
CHOICE = (
    '<choiceInteraction responseIdentifier="RESPONSE" maxChoices="1"><simpleChoice identifier="A">a</simpleChoice>'
    '<simpleChoice identifier="B">b</simpleChoice></choiceInteraction>'
)
STRAY_GAP = (
    f'{HEAD}{RESPONSE}<itemBody><p>Which? <gap identifier="x"/></p>{CHOICE}</itemBody></assessmentItem>'
)
NESTED = f"{HEAD}{RESPONSE}<itemBody><p>Which?</p>{CHOICE.replace('>b<', f'>{CHOICE}<')}</itemBody></assessmentItem>"
NO_NUMBER = (
    f'{HEAD}<responseDeclaration identifier="RESPONSE" cardinality="single" baseType="float"><correctResponse>'
    "<value>Test</value></correctResponse></responseDeclaration>"
    '<outcomeDeclaration identifier="SCORE" cardinality="single" baseType="float"/>'
    '<itemBody><p>How many? <textEntryInteraction responseIdentifier="RESPONSE"/></p></itemBody>'
    '<responseProcessing template="http://www.imsglobal.org/question/qti_v2p2/rptemplates/match_correct"/>'
    "</assessmentItem>"
)
MISFIT = (
    f'{HEAD}{RESPONSE}<outcomeDeclaration identifier="SCORE" cardinality="single" baseType="float"/>'
    '<outcomeDeclaration identifier="FEEDBACK" cardinality="single" baseType="float"/>'
    f"<itemBody><p>Which?</p>{CHOICE}</itemBody><responseProcessing>"
    '<setOutcomeValue identifier="FEEDBACK"><baseValue baseType="identifier">no</baseValue></setOutcomeValue>'
    "</responseProcessing></assessmentItem>"
)


def test_included_texts_do_not_multiply() -> None:
    """Texts that include one another many times over refuse the item, and soon."""
    many = "<div>{}</div>".format('<include href="{0}.xml"/>' * 50)
    files = {f"{level}.xml": many.format(level + 1).encode() for level in range(6)}
    files |= {"6.xml": b"<p>End</p>"}
    item = f'{HEAD}{RESPONSE}<itemBody><include href="0.xml"/>{CHOICE}</itemBody></assessmentItem>'
    report = ReportBuilder(strict=True)
    bank = read_qti(files | {"item.xml": item.encode()}, report)

    assert not bank.items
    assert "too_large" in {note.code for entry in report.finish().entries for note in entry.notes}


@pytest.mark.parametrize(
    ("text", "code"),
    [
        pytest.param(STRAY_GAP, "syntax", id="a gap that stands in no question"),
        pytest.param(NESTED, "unsupported_interaction", id="a question within a choice"),
        pytest.param(NO_NUMBER, "unsupported_processing", id="a right number that is none"),
        pytest.param(
            NO_NUMBER.replace("<responseProcessing", "<!--").replace('match_correct"/>', "-->"),
            "unsupported_processing",
            id="a right number that is none, without processing",
        ),
        pytest.param(MISFIT, "unsupported_processing", id="an outcome set to what it cannot hold"),
    ],
)
def test_what_once_did_harm_is_refused(text: str, code: str) -> None:
    """The file gets one line of the report, with the reason."""
    report = ReportBuilder(strict=True)
    bank = read_qti({"item.xml": text.encode()}, report)
    (entry,) = report.finish().entries

    assert not bank.items
    assert Verdict.REFUSED is entry.verdict
    assert code in {note.code for note in entry.notes}
