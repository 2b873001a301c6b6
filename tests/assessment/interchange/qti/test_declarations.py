"""Declarations of QTI files."""

import pytest

from assessment.expression.declaration import (
    AreaMapEntry,
    AreaMapping,
    Declaration,
    Field,
    InterpolationEntry,
    InterpolationTable,
    Kind,
    MapEntry,
    Mapping,
    MatchTable,
)
from assessment.expression.values import BaseType, Cardinality
from assessment.interchange.qti.declarations import read_declarations
from assessment.interchange.qti.refused import QtiRefused
from assessment.interchange.xml import parse


def declared(text: str) -> Declaration:
    """Return the only declaration of an item."""
    (found,) = read_declarations(
        parse(f"<assessmentItem>\n{text}</assessmentItem>".encode(), "item.xml"), "item.xml"
    )
    return found


def test_a_response() -> None:
    """A response has its values, its mapping with bounds, and per entry whether case counts."""
    found = declared("""
      <responseDeclaration identifier="R" cardinality="multiple" baseType="string">
        <correctResponse interpretation="why">
          <value>
            one
          </value><value> two</value></correctResponse>
        <mapping lowerBound="0" upperBound="3" defaultValue="-1" caseSensitive="false">
          <mapEntry mapKey="one" mappedValue="1.5"/><mapEntry mapKey="two" mappedValue="2" caseSensitive="true"/>
        </mapping></responseDeclaration>""")

    assert Mapping((MapEntry("one", 1.5, False), MapEntry("two", 2.0)), -1.0, 0.0, 3.0) == found.mapping
    assert ("one", " two") == found.correct
    assert ("why", Cardinality.MULTIPLE) == (found.interpretation, found.cardinality)


def test_areas() -> None:
    """An area mapping has shapes with their coordinates."""
    found = declared("""
      <responseDeclaration identifier="R" cardinality="single" baseType="point">
        <areaMapping defaultValue="0"><areaMapEntry shape="rect" coords="0, 0,5,5" mappedValue="2"/></areaMapping>
      </responseDeclaration>""")

    assert AreaMapping((AreaMapEntry("rect", (0, 0, 5, 5), 2.0),)) == found.area_mapping


def test_an_outcome() -> None:
    """An outcome has a default, bounds, views and a table; a default may stand as an attribute, as in some files."""
    found = declared("""
      <outcomeDeclaration identifier="S" cardinality="single" baseType="float" normalMaximum="5" normalMinimum="-1"
          masteryValue="3" view="author scorer" externalScored="human">
        <defaultValue><value>2</value></defaultValue>
        <matchTable defaultValue="9"><matchTableEntry sourceValue="1" targetValue="10"/></matchTable>
      </outcomeDeclaration>""")

    assert ((5.0, -1.0, 3.0), ("author", "scorer"), "human") == (
        (found.normal_maximum, found.normal_minimum, found.mastery_value),
        found.views,
        found.external_scored,
    )
    assert (("2",), MatchTable(((1, "10"),), "9")) == (found.default, found.lookup)
    plain = '<outcomeDeclaration identifier="S" cardinality="single" baseType="float" defaultValue="7"/>'
    assert ("7",) == declared(plain).default


def test_steps() -> None:
    """An interpolation table has bounds, each met or passed."""
    found = declared("""
      <outcomeDeclaration identifier="S" cardinality="single" baseType="identifier"><interpolationTable>
        <interpolationTableEntry sourceValue="1.5" includeBoundary="false" targetValue="A"/>
      </interpolationTable></outcomeDeclaration>""")

    assert InterpolationTable((InterpolationEntry(1.5, "A", False),)) == found.lookup


def test_a_record_in_version_3() -> None:
    """The fields of a record have base types of their own, here by the names of 3.0."""
    found = declared("""
      <qti-template-declaration identifier="T" cardinality="record"><qti-default-value>
        <qti-value field-identifier="x" base-type="integer">1</qti-value></qti-default-value>
      </qti-template-declaration>""")

    expected = Declaration(
        "T", Kind.TEMPLATE, Cardinality.RECORD, default=(Field("x", BaseType.INTEGER, "1"),)
    )
    assert expected == found


@pytest.mark.parametrize(
    "text",
    [
        '<responseDeclaration cardinality="single" baseType="string"/>',
        '<responseDeclaration identifier="R" cardinality="double" baseType="string"/>',
        '<responseDeclaration identifier="R" cardinality="single"/>',
        (
            '<responseDeclaration identifier="R" cardinality="single" baseType="string"><mapping>'
            '<mapEntry mapKey="x"/></mapping></responseDeclaration>'
        ),
        (
            '<responseDeclaration identifier="R" cardinality="single" baseType="string"><mapping>'
            '<mapEntry mapKey="x" mappedValue="much"/></mapping></responseDeclaration>'
        ),
        (
            '<responseDeclaration identifier="R" cardinality="single" baseType="point"><areaMapping>'
            '<areaMapEntry shape="rect" coords="a" mappedValue="1"/></areaMapping></responseDeclaration>'
        ),
        (
            '<outcomeDeclaration identifier="R" cardinality="single" baseType="float"><matchTable>'
            '<matchTableEntry sourceValue="1.5" targetValue="1"/></matchTable></outcomeDeclaration>'
        ),
        (
            '<templateDeclaration identifier="T" cardinality="record"><defaultValue><value>1</value></defaultValue>'
            "</templateDeclaration>"
        ),
    ],
)
def test_refusals(text: str) -> None:
    """A declaration that says nothing the standard knows is refused with file and line."""
    with pytest.raises(QtiRefused) as caught:
        declared(text)

    assert ("bad_declaration", "item.xml:2") == (caught.value.code, caught.value.place)
