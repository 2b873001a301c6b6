"""Items and tests as files of their own: what they come to, and what is noted or refused."""

import pytest

from assessment.expression.lexical import Plain
from assessment.expression.refusal import ExpressionRefused
from assessment.expression.run import check
from assessment.interchange.qti.refused import QtiRefused
from assessment.interchange.qti.standalone import read_item_file
from tests.assessment.interchange.qti.items import CHOICE, SCORE, item, read, scored

TEMPLATED = '{0}{1}<responseProcessing template="{2}"/>'
RULE = '<setOutcomeValue identifier="SCORE"><baseValue baseType="float">\n 7 \n</baseValue></setOutcomeValue>'


@pytest.mark.parametrize(
    ("address", "score"),
    [
        ("http://www.imsglobal.org/question/qti_v2p0/rptemplates/match_correct", 1.0),
        ("http://www.imsglobal.org/question/qti_v2p1/rptemplates/match_correct.xml", 1.0),
        ("https://purl.imsglobal.org/spec/qti/v3p0/rptemplates/match_correct.xml", 1.0),
        ("http://www.imsglobal.org/question/qti_v2p2/rptemplates/CC2_match", 1.0),
        ("rptemplates/map_response.xml", 2.0),
        ("https://www.imsglobal.org/question/qti_v2p2/rptemplates/CC2_map_response", 2.0),
    ],
)
def test_templates_by_all_their_addresses(address: str, score: float) -> None:
    """A template is known by the end of its address, and as a place to find it too."""
    content = TEMPLATED.format(CHOICE, SCORE, address)

    assert {"SCORE": score} == scored(content, RESPONSE="A")
    assert {"SCORE": 0.0} == scored(content, RESPONSE="B")
    assert {"SCORE": 0.0} == scored(content)
    assert {"SCORE": score} == scored(content.replace("template=", "templateLocation="), RESPONSE="A")


@pytest.mark.parametrize(
    ("name", "given", "told"),
    [
        ("CC2_match_basic", "A", {"SCORE": 2.0, "FEEDBACKBASIC": "correct", "FEEDBACK": None}),
        ("CC2_match_basic", "B", {"SCORE": 0.0, "FEEDBACKBASIC": "incorrect", "FEEDBACK": None}),
        ("CC2_map_response", "A", {"SCORE": 2.0, "FEEDBACKBASIC": None, "FEEDBACK": "correct"}),
        ("CC2_map_response", "B", {"SCORE": 0.0, "FEEDBACKBASIC": None, "FEEDBACK": "incorrect"}),
        ("match_nothing", "", {"SCORE": 2.0, "FEEDBACKBASIC": None, "FEEDBACK": None}),
    ],
)
def test_templates_with_feedback(name: str, given: str, told: dict[str, Plain]) -> None:
    """The templates of Common Cartridge give the full score and say what feedback to show."""
    feedback = "".join(
        f'<outcomeDeclaration identifier="{name}" cardinality="single" baseType="identifier"/>'
        for name in ("FEEDBACK", "FEEDBACKBASIC")
    )
    full = (
        '<outcomeDeclaration identifier="MAXSCORE" cardinality="single" baseType="float"><defaultValue>'
        "<value>2</value></defaultValue></outcomeDeclaration>"
    )
    content = TEMPLATED.format(CHOICE, SCORE + full + feedback, f"rptemplates/{name}")

    assert told | {"MAXSCORE": 2.0} == scored(content, RESPONSE=given)


def test_a_template_that_is_not_known() -> None:
    """An unknown template is refused, unless the rules stand beside it or in a file nearby."""
    unknown = f'{SCORE}<responseProcessing template="http://example.org/mine">{{0}}</responseProcessing>'

    with pytest.raises(QtiRefused) as caught:
        read(unknown.format(""))

    assert ("unknown_template", "item.xml:2") == (caught.value.code, caught.value.place)
    assert {"SCORE": 7.0} == scored(unknown.format(RULE))
    mine = f"<responseProcessing>{RULE}</responseProcessing>".encode()
    near = {"http://example.org/mine": mine}
    assert {"SCORE": 7.0} == scored(unknown.format(""), near.get)


def test_rules_are_included_from_files() -> None:
    """Rules may be included from other files; a file that is missing, or includes itself, is refused."""
    content = (
        f'{SCORE}<responseProcessing><xi:include xmlns:xi="urn:x" href="rules.xml"/></responseProcessing>'
    )
    whole = f"<responseProcessingFragment>{RULE}</responseProcessingFragment>".encode()
    again = b'<responseProcessingFragment><include href="rules.xml"/></responseProcessingFragment>'

    assert {"SCORE": 7.0} == scored(content, {"rules.xml": whole}.get)
    for files, code in (({}, "missing_include"), ({"rules.xml": again}, "cyclic_include")):
        with pytest.raises(QtiRefused) as caught:
            read(content, files.get)
        assert code == caught.value.code


def test_includes_do_not_multiply() -> None:
    """Files that include one another many times over are refused, not followed to the end; so is a rule too wide."""
    many = "".join(f'<include href="{{0}}{number % 4}.xml"/>' for number in range(50))
    files = {
        f"{'abcdef'[level]}{number}.xml": f"<responseProcessing>{many.format('abcdef'[level + 1])}</responseProcessing>"
        for level in range(5)
        for number in range(4)
    }
    files |= {f"f{number}.xml": "<responseProcessing/>" for number in range(4)}
    wide = f"{SCORE}<responseProcessing>{'<null/>' * 50_001}</responseProcessing>"

    for content in (f"{SCORE}<responseProcessing>{many.format('a')}</responseProcessing>", wide):
        with pytest.raises(QtiRefused) as caught:
            read(content, lambda href: files[href].encode())
        assert "too_large" == caught.value.code


def test_version_3_is_read_as_version_2() -> None:
    """An item of 3.0 and its twin of 2.2 have the same program."""
    rules = (
        '<responseCondition><responseIf><durationLT><variable identifier="duration"/>'
        f'<baseValue baseType="duration">PT1S</baseValue></durationLT>{RULE}</responseIf></responseCondition>'
    )
    two = f"{CHOICE}{SCORE}<responseProcessing>{rules}</responseProcessing>"
    three = two
    for camel, kebab in {
        "responseDeclaration": "qti-response-declaration",
        "outcomeDeclaration": "qti-outcome-declaration",
        "correctResponse": "qti-correct-response",
        "mapping": "qti-mapping",
        "mapEntry": "qti-map-entry",
        "mapKey": "map-key",
        "mappedValue": "mapped-value",
        "baseValue": "qti-base-value",
        "baseType": "base-type",
        "<value": "<qti-value",
        "</value": "</qti-value",
        "responseProcessing": "qti-response-processing",
        "responseCondition": "qti-response-condition",
        "responseIf": "qti-response-if",
        "durationLT": "qti-duration-lt",
        "setOutcomeValue": "qti-set-outcome-value",
        "variable": "qti-variable",
    }.items():
        three = three.replace(camel, kebab)
    root = f'<qti-assessment-item xmlns="urn:3" identifier="i" title="t">{three}</qti-assessment-item>'

    assert read(two).program == read_item_file(root.encode(), "item.xml").program


def test_what_is_noted() -> None:
    """A score that a template needs is declared, pairs are taken for pairs, and a missing mapping is told."""
    pairs = (
        '<responseDeclaration identifier="RESPONSE" cardinality="multiple" baseType="identifier">'
        "<correctResponse><value>A B</value></correctResponse></responseDeclaration>"
    )
    found = read(TEMPLATED.format(pairs, "", "rptemplates/map_response"))

    assert ["base_type_changed", "score_declared", "mapping_missing"] == [note.code for note in found.notes]
    assert {"SCORE": 1.0} == scored(
        TEMPLATED.format(pairs, "", "rptemplates/match_correct"), RESPONSE=["A B"]
    )


def test_the_outcomes_of_a_test() -> None:
    """A test's outcome declarations and processing are read like an item's."""
    test = f"<assessmentTest identifier='t' title='T'>{SCORE}<outcomeProcessing>{RULE}</outcomeProcessing></assessmentTest>"
    found = read_item_file(test.encode(), "test.xml")

    assert ("t", "T", 1) == (found.identifier, found.title, len(found.program.outcome_processing))


@pytest.mark.parametrize(
    ("content", "code", "named"),
    [
        ('<customOperator class="org.example.Run"/>', "custom_operator", "org.example.Run"),
        ("<magic/>", "unknown_operator", "magic"),
        ('<variable identifier="NOBODY"/>', "unknown_variable", "NOBODY"),
        ("<sum/>", "wrong_arity", "sum"),
    ],
)
def test_what_cannot_be_run(content: str, code: str, named: str) -> None:
    """What the engine cannot run is refused by code, naming the operator."""
    rule = f'<responseProcessing><setOutcomeValue identifier="SCORE">{content}</setOutcomeValue></responseProcessing>'

    with pytest.raises(ExpressionRefused) as caught:
        check(read(SCORE + rule).program)

    assert code == caught.value.code
    assert named in str(caught.value)


def test_other_files_are_no_items() -> None:
    """A file of another kind is refused with its root's name."""
    with pytest.raises(QtiRefused) as caught:
        read_item_file(b"<manifest/>", "imsmanifest.xml")

    assert ("no_item", "manifest") == (caught.value.code, caught.value.detail)
    assert "i" == read_item_file(item(""), "item.xml").identifier
