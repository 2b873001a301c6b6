"""Code in QTI: preformatted text, and the language where our own writer has said it."""

import pytest

from assessment.content.interaction import Essay
from assessment.ids import ItemId
from assessment.interchange.qti.package import read_qti
from assessment.interchange.report import ReportBuilder
from tests.assessment.interchange.qti.items import SCORE, item

TEXT = '<responseDeclaration identifier="RESPONSE" cardinality="single" baseType="string"/>'


@pytest.mark.parametrize(
    ("attributes", "syntax"),
    [
        ('format="preFormatted"', "text"),
        ('format="preFormatted" class="carrel-syntax-c%2B%2B"', "c++"),
        ('format="preFormatted" class="carrel-syntax-Not%20One"', "text"),
        ('format="plain" class="carrel-syntax-python"', ""),
        ("", ""),
    ],
)
def test_preformatted_text_is_code(attributes: str, syntax: str) -> None:
    """A text that keeps its blanks is written on the sheet for code; any other is prose."""
    body = f'<itemBody><extendedTextInteraction responseIdentifier="RESPONSE" {attributes}/></itemBody>'

    bank = read_qti({"i.xml": item(TEXT + SCORE + body)}, ReportBuilder())

    assert (Essay(syntax=syntax),) == bank.items[ItemId("i")].interactions
