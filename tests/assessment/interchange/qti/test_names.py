"""The names of QTI 3.0 and of 2.x."""

import pytest

from assessment.expression.operators.table import OPERATORS
from assessment.interchange.qti.names import (
    attribute,
    attributes_of,
    camel,
    camel_attribute,
    child,
    children,
    kebab,
    kebab_attribute,
    name_of,
)
from assessment.interchange.xml import parse


@pytest.mark.parametrize(
    ("three", "two"),
    [
        ("qti-set-outcome-value", "setOutcomeValue"),
        ("qti-assessment-item", "assessmentItem"),
        ("qti-duration-lt", "durationLT"),
        ("qti-duration-gte", "durationGTE"),
        ("qti-any-n", "anyN"),
        ("qti-lcm", "lcm"),
        ("qti-is-null", "isNull"),
    ],
)
def test_elements_both_ways(three: str, two: str) -> None:
    """An element's names of both versions lead to each other."""
    assert two == camel(three)
    assert three == kebab(two)


def test_every_operator_has_a_name_in_version_3() -> None:
    """Each operator's name survives the way to 3.0 and back."""
    plain = [name for name in OPERATORS if name not in ("sampleSD", "popSD")]

    assert plain == [camel(kebab(name)) for name in plain]


@pytest.mark.parametrize(
    ("three", "two"),
    [
        ("base-type", "baseType"),
        ("identifier", "identifier"),
        ("data-own-name", "data-own-name"),
        ("xml:lang", "xml:lang"),
        ("include-lower-bound", "includeLowerBound"),
    ],
)
def test_attributes_both_ways(three: str, two: str) -> None:
    """An attribute's names of both versions lead to each other."""
    assert two == camel_attribute(three)
    assert three == kebab_attribute(two)


def test_elements_of_either_version_look_the_same() -> None:
    """Names and attributes read the same in 2.x and 3.0; names of HTML stay."""
    root = parse(b'<qti-item-body><div base-type=" x "/><qti-prompt/></qti-item-body>', "file.xml")

    assert "itemBody" == name_of(root)
    assert ["div", "prompt"] == [name_of(element) for element in children(root)]
    assert ["prompt"] == [name_of(element) for element in children(root, "prompt")]
    division = child(root, "div")
    assert division is not None
    assert {"baseType": " x "} == attributes_of(division)
    assert ("x", "d") == (attribute(division, "baseType"), attribute(division, "none", "d"))
    assert child(root, "none") is None
