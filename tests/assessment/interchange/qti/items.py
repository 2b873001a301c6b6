"""Small QTI items, written short, and what they come to."""

from assessment.expression.lexical import Plain
from assessment.expression.run import run
from assessment.expression.variable import Response
from assessment.interchange.qti.processing import Beside, nowhere
from assessment.interchange.qti.standalone import ProgramRead, read_item_file

SCORE = '<outcomeDeclaration identifier="SCORE" cardinality="single" baseType="float"/>'
CHOICE = (
    '<responseDeclaration identifier="RESPONSE" cardinality="single" baseType="identifier">'
    "<correctResponse><value>A</value></correctResponse>"
    '<mapping><mapEntry mapKey="A" mappedValue="2"/></mapping></responseDeclaration>'
)


def item(content: str, attributes: str = "") -> bytes:
    """Return an item of QTI 2.2."""
    space = "http://www.imsglobal.org/xsd/imsqti_v2p2"
    return f'<assessmentItem xmlns="{space}" identifier="i" title="t" {attributes}>\n{content}\n</assessmentItem>'.encode()


def read(content: str, beside: Beside = nowhere) -> ProgramRead:
    """Return the program of an item."""
    return read_item_file(item(content), "item.xml", beside)


def scored(content: str, beside: Beside = nowhere, **responses: Response) -> dict[str, Plain]:
    """Return the outcomes of an item."""
    return run(read(content, beside).program, responses).plain()
