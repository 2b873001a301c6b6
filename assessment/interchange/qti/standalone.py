"""All that decides the outcomes of one item, or of one test: from an element, or from a file on its own."""

from dataclasses import dataclass, replace

from assessment.expression.declaration import Declaration, Kind
from assessment.expression.node import Node
from assessment.expression.program import Program
from assessment.expression.values import BaseType
from assessment.interchange.qti.declarations import read_declarations
from assessment.interchange.qti.names import attribute, child, name_of
from assessment.interchange.qti.processing import Beside, ProcessingReader, nowhere
from assessment.interchange.qti.refused import QtiRefused
from assessment.interchange.qti.templates import SCORE
from assessment.interchange.xml import Element, Note, line_of, read_document

_ROOTS = ("assessmentItem", "assessmentTest")


@dataclass(frozen=True, slots=True)
class ProgramRead:
    """A program, and what was mended or is odd about the file: ``(code, detail)`` in each note."""

    identifier: str
    title: str
    program: Program
    notes: tuple[Note, ...] = ()


def read_item_file(data: bytes, place: str, beside: Beside = nowhere) -> ProgramRead:
    """Return the program of an item or test that is a file of its own.

    Raises:
        XmlRefused: if it is not XML that is read here.
        QtiRefused: if it is not QTI, or says nothing the standard knows.
    """
    document = read_document(data, place)
    read = read_program(document.root, place, beside)
    return replace(read, notes=(*document.notes, *read.notes))


def _paired(declared: Declaration) -> Declaration:
    """Return a declaration of identifiers whose values are all pairs, as some files have it, as one of pairs."""
    if declared.base_type is not BaseType.IDENTIFIER or declared.kind is not Kind.RESPONSE:
        return declared
    said = [text for text in declared.correct if isinstance(text, str)]
    said += [entry.key for entry in declared.mapping.entries] if declared.mapping else []
    if not said or any(len(text.split()) != 2 for text in said):
        return declared
    return replace(declared, base_type=BaseType.DIRECTED_PAIR)


def _uses_template(processing: Element) -> bool:
    return bool(attribute(processing, "template") or attribute(processing, "templateLocation"))


def _unmapped(nodes: tuple[Node, ...], declarations: list[Declaration]) -> set[str]:
    """Return the responses that the rules map although they declare no mapping: they count 0."""
    tables = {declared.identifier: declared for declared in declarations}
    found: set[str] = set()
    waiting = list(nodes)
    while waiting:
        node = waiting.pop()
        waiting += node.args
        declared = tables.get(node.attribute("identifier"))
        if declared is not None and (
            (node.op == "mapResponse" and declared.mapping is None)
            or (node.op == "mapResponsePoint" and declared.area_mapping is None)
        ):
            found.add(declared.identifier)
    return found


def read_program(root: Element, place: str, beside: Beside = nowhere) -> ProgramRead:
    """Return the program of an ``assessmentItem`` or ``assessmentTest`` element.

    Nothing is run or checked here: ``assessment.expression.run.check`` refuses what cannot be run.

    Raises:
        QtiRefused: as ``read_item_file``.
    """
    if name_of(root) not in _ROOTS:
        raise QtiRefused("no_item", line_of(root, place), name_of(root))
    declarations, notes = [], []
    for declared in read_declarations(root, place):
        mended = _paired(declared)
        declarations.append(mended)
        if mended is not declared:
            notes.append(Note("base_type_changed", f"{declared.identifier}: identifier to directedPair"))
    processing = child(root, "responseProcessing")
    known = {declared.identifier for declared in declarations}
    if processing is not None and SCORE not in known and _uses_template(processing):
        declarations.append(Declaration(SCORE, Kind.OUTCOME, base_type=BaseType.FLOAT))
        notes.append(Note("score_declared", SCORE))
    reader = ProcessingReader(place, beside)
    response = reader.response(root, known)
    notes += [Note("mapping_missing", identifier) for identifier in sorted(_unmapped(response, declarations))]
    program = Program(
        tuple(declarations),
        reader.rules(root, "templateProcessing"),
        response,
        reader.rules(root, "outcomeProcessing"),
        attribute(root, "adaptive") in ("true", "1"),
    )
    return ProgramRead(attribute(root, "identifier"), attribute(root, "title"), program, tuple(notes))
