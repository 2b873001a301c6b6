"""QTI results reports hold what 1EdTech's binding of Results Reporting asks, and xAPI statements what 1.0.3 asks."""

import json
import re
from dataclasses import replace
from typing import Any
from uuid import UUID

import pytest
from lxml import etree

from assessment.content.response import response_of
from assessment.ids import AttemptId, ItemId, ResponseId
from assessment.interchange.qti.write.markup import Version
from assessment.interchange.results.qti_report import nc_name, write_result
from assessment.interchange.results.result import AttemptResult, Person
from assessment.interchange.results.xapi import write_statements
from tests.assessment.interchange.results.test_results import GIVEN, result

VARIABLE = """
<xs:attribute name="identifier" use="required" type="xs:NCName"/>
<xs:attribute name="cardinality" use="required"><xs:simpleType><xs:restriction base="xs:string">
 <xs:enumeration value="multiple"/><xs:enumeration value="ordered"/><xs:enumeration value="record"/>
 <xs:enumeration value="single"/></xs:restriction></xs:simpleType></xs:attribute>
<xs:attribute name="baseType"><xs:simpleType><xs:restriction base="xs:string">
 <xs:enumeration value="boolean"/><xs:enumeration value="directedPair"/><xs:enumeration value="duration"/>
 <xs:enumeration value="file"/><xs:enumeration value="float"/><xs:enumeration value="identifier"/>
 <xs:enumeration value="integer"/><xs:enumeration value="pair"/><xs:enumeration value="point"/>
 <xs:enumeration value="string"/><xs:enumeration value="uri"/></xs:restriction></xs:simpleType></xs:attribute>
"""
SCHEMA = """<xs:schema xmlns="{name}" targetNamespace="{name}" xmlns:xs="http://www.w3.org/2001/XMLSchema"
 elementFormDefault="qualified">
<xs:complexType name="Values"><xs:sequence>
 <xs:element name="value" type="xs:string" minOccurs="0" maxOccurs="unbounded"/></xs:sequence></xs:complexType>
<xs:complexType name="Outcome"><xs:sequence>
 <xs:element name="value" type="xs:string" minOccurs="0" maxOccurs="unbounded"/></xs:sequence>{variable}{scored}</xs:complexType>
<xs:complexType name="Response"><xs:sequence>
 <xs:element name="candidateResponse" type="Values"/></xs:sequence>{variable}</xs:complexType>
<xs:element name="assessmentResult"><xs:complexType><xs:sequence>
 <xs:element name="context"><xs:complexType><xs:sequence>
  <xs:element name="sessionIdentifier" minOccurs="0" maxOccurs="unbounded"><xs:complexType>
   <xs:attribute name="sourceID" use="required" type="xs:anyURI"/>
   <xs:attribute name="identifier" use="required" type="xs:NCName"/></xs:complexType></xs:element></xs:sequence>
  <xs:attribute name="sourcedId" type="xs:NCName"/></xs:complexType></xs:element>
 <xs:element name="testResult" minOccurs="0"><xs:complexType><xs:choice minOccurs="0" maxOccurs="unbounded">
  <xs:element name="outcomeVariable" type="Outcome"/></xs:choice>
  <xs:attribute name="identifier" use="required" type="xs:NCName"/>
  <xs:attribute name="datestamp" use="required" type="xs:dateTime"/></xs:complexType></xs:element>
 <xs:element name="itemResult" minOccurs="0" maxOccurs="unbounded"><xs:complexType>
  <xs:choice minOccurs="0" maxOccurs="unbounded">
   <xs:element name="responseVariable" type="Response"/>
   <xs:element name="outcomeVariable" type="Outcome"/></xs:choice>
  <xs:attribute name="identifier" use="required" type="xs:normalizedString"/>
  <xs:attribute name="sequenceIndex" type="xs:integer"/>
  <xs:attribute name="datestamp" use="required" type="xs:dateTime"/>
  <xs:attribute name="sessionStatus" use="required"><xs:simpleType><xs:restriction base="xs:string">
   <xs:enumeration value="final"/><xs:enumeration value="initial"/>
   <xs:enumeration value="pendingResponseProcessing"/><xs:enumeration value="pendingSubmission"/>
  </xs:restriction></xs:simpleType></xs:attribute></xs:complexType></xs:element>
</xs:sequence></xs:complexType></xs:element></xs:schema>"""
HUMAN = """<xs:attribute name="external-scored"><xs:simpleType><xs:restriction base="xs:string">
 <xs:enumeration value="externalMachine"/><xs:enumeration value="human"/></xs:restriction></xs:simpleType></xs:attribute>"""
NAMES = {
    Version.V2_2: "http://www.imsglobal.org/xsd/imsqti_result_v2p2",
    Version.V3_0: "http://www.imsglobal.org/xsd/imsqti_result_v3p0",
}
HOME = "https://exams.example.org"


def odd() -> AttemptResult:
    """Return a result whose names are none that XML takes as identifiers, with items that a person scores."""
    made = result()
    given = {**GIVEN, ItemId("essay"): response_of({ResponseId("RESPONSE"): ("<p>\x00 & ü</p>",)})}
    return replace(
        made,
        attempt=replace(
            made.attempt, attempt_id=AttemptId("01890a5d-ac96-774b-bcce-b302099a8057"), responses=given
        ),
        person=Person("42", "7 b/ü", "Ada"),
        sitting_id="2030 morning",
        by_person=frozenset({ItemId("essay"), ItemId("cloze")}),
    )


@pytest.mark.parametrize("version", Version)
@pytest.mark.parametrize("made", [result(), odd(), replace(odd(), score=None, ended_at=None)])
def test_a_report_holds_against_the_binding(version: Version, made: AttemptResult) -> None:
    """A report is valid by the content model, attributes and types of the standard's own binding, whatever the names."""
    schema = SCHEMA.format(
        name=NAMES[version], variable=VARIABLE, scored=HUMAN if version is Version.V3_0 else ""
    )
    validator = etree.XMLSchema(etree.fromstring(schema))

    document = etree.fromstring(write_result(made, version))
    # the hint where a schema lies is an attribute of every element that has one
    document.attrib.pop("{http://www.w3.org/2001/XMLSchema-instance}schemaLocation")

    assert validator.validate(document), validator.error_log


def test_names_are_told_apart() -> None:
    """What XML takes for no name becomes one, and two that differ stay two."""
    names = ["7b", "a b", "a/b", "ü", "", "_7b", "a.b-c"]

    assert ["_7b", "a_x0020_b", "a_x002f_b", "_x00fc_", "_", "_7b", "a.b-c"] == [nc_name(n) for n in names]


def test_the_same_result_is_the_same_bytes() -> None:
    """A report and its statements say nothing of when they were written."""
    assert write_result(odd(), Version.V3_0) == write_result(odd(), Version.V3_0)
    assert list(write_statements(odd(), HOME)) == list(write_statements(odd(), HOME))


def statements(made: AttemptResult) -> list[dict[str, Any]]:
    """Return the statements of a result."""
    return [json.loads(one) for one in write_statements(made, HOME)]


def test_statements_are_what_xapi_asks() -> None:
    """Each has an account, a verb, an activity, a score within its ends, a duration, a registration and a time."""
    found = statements(replace(odd(), passed=True))

    assert "http://adlnet.gov/expapi/verbs/passed" == found[0]["verb"]["id"]
    assert {"http://adlnet.gov/expapi/verbs/answered"} == {one["verb"]["id"] for one in found[1:]}
    assert len(found) == len({one["id"] for one in found}) > 3
    for one in found:
        assert 5 == UUID(one["id"]).version
        assert {"homePage": HOME, "name": "42"} == one["actor"]["account"]
        assert one["object"]["id"].startswith(HOME)
        assert set(one) == {"id", "actor", "verb", "object", "result", "context", "timestamp"}
        assert re.fullmatch(r"PT\d+\.\d\dS", one["result"]["duration"])
        assert re.fullmatch(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z", one["timestamp"])
        assert 7 == UUID(one["context"]["registration"]).version
        score = one["result"].get("score")
        if score is not None:
            assert -1 <= score["scaled"] <= 1
            assert score["min"] <= score["raw"] <= score["max"]
    assert "Ada" not in json.dumps(found)


def test_another_score_is_another_statement() -> None:
    """A statement's id follows from what it says, so that a changed result never goes for the one before."""
    before = statements(odd())[0]
    after = statements(replace(odd(), passed=False))[0]

    assert before["id"] != after["id"]
    assert "failed" == after["verb"]["display"]["en"]
    assert [] == statements(replace(odd(), ended_at=None))
