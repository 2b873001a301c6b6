"""An attempt as a QTI results report (assessmentResult, versions 2.2 and 3.0)."""

import re
from collections.abc import Iterator
from datetime import UTC, datetime
from decimal import Decimal

from assessment.content.form import FormEntry
from assessment.content.interaction import Variable
from assessment.interchange.qti.write.markup import Content, Tag, Version, tag, written
from assessment.interchange.qti.write.programs import declaration_of
from assessment.interchange.results.result import AttemptResult
from assessment.scoring.score import ItemScore

_NAMESPACES = {
    Version.V2_2: (
        "http://www.imsglobal.org/xsd/imsqti_result_v2p2",
        "http://www.imsglobal.org/xsd/qti/qtiv2p2/imsqti_result_v2p2.xsd",
    ),
    Version.V3_0: (
        "http://www.imsglobal.org/xsd/imsqti_result_v3p0",
        "https://purl.imsglobal.org/spec/qti/v3p0/schema/xsd/imsqti_resultv3p0_v1p0.xsd",
    ),
}
SOURCE = "urn:carrel"
_NO_NAME = re.compile(r"[^\w.\-]|[^\x00-\x7f]")


def write_result(result: AttemptResult, version: Version) -> bytes:
    """Return the report of one attempt: the candidate, every item of the form in its order, and the test's score.

    An attempt that is open has the date of its last event that has come. Results reports keep QTI 2's names in both
    versions.
    """
    name, schema = _NAMESPACES[version]
    when = result.ended_at or datetime.fromtimestamp(result.attempt.last_at_ms / 1000, UTC)
    stamp = when.isoformat(timespec="milliseconds")
    context = tag(
        "context",
        {"sourcedId": nc_name(result.person.number or result.person.id)},
        (
            tag("sessionIdentifier", {"sourceID": f"{SOURCE}:{kind}", "identifier": nc_name(value)})
            for kind, value in (
                ("attempt", result.attempt_id),
                ("sitting", result.sitting_id),
                ("candidate", result.person.id),
            )
            if value
        ),
    )
    content: list[Content] = [context, _test(result, stamp)]
    content += (_item(result, entry, stamp, version) for entry in result.form.entries)
    told: dict[str, str | None] = {
        "xmlns": name,
        "xmlns:xsi": "http://www.w3.org/2001/XMLSchema-instance",
        "xsi:schemaLocation": f"{name} {schema}",
    }
    return written(tag("assessmentResult", told, content), Version.V2_2)


def _test(result: AttemptResult, stamp: str) -> Tag:
    content = []
    if result.score is not None:
        content = [_outcome("SCORE", result.score.score), _outcome("MAXSCORE", result.score.maximum)]
    return tag("testResult", {"identifier": nc_name(result.test_id), "datestamp": stamp}, content)


def nc_name(text: str) -> str:
    """Return a name as the standard wants identifiers (NCName): other letters as ``_xHHHH_``, ``_`` before a digit."""
    plain = _NO_NAME.sub(lambda found: f"_x{ord(found[0]):04x}_", text)
    return plain if plain[:1].isalpha() or plain.startswith("_") else f"_{plain}"


def _item(result: AttemptResult, entry: FormEntry, stamp: str, version: Version) -> Tag:
    response = result.attempt.response(entry.item_id)
    item = result.items[entry.item_id]
    content: list[Content] = [
        _response(variable, response.values(variable.response_id)) for variable in item.variables()
    ]
    score = result.scores().get(entry.item_id)
    by_person = entry.item_id in result.by_person and version is Version.V3_0
    if score is not None:
        content += _scored(score, "human" if by_person else None)
    seen = entry.item_id in result.attempt.visited or response.answered
    waits = score is not None and score.score is None and result.ended_at is not None
    final = "final" if seen and result.ended_at is not None else "initial"
    told = {
        "identifier": entry.item_id,
        "sequenceIndex": str(entry.place),
        "datestamp": stamp,
        "sessionStatus": "pendingResponseProcessing" if waits else final,
    }
    return tag("itemResult", dict(told), content)


def _response(variable: Variable, values: tuple[str, ...]) -> Tag:
    declared = declaration_of(variable)
    given = tag("candidateResponse", None, (tag("value", None, (value,)) for value in values))
    told: dict[str, str | None] = {
        "identifier": nc_name(declared.identifier),
        "cardinality": declared.cardinality.value,
        "baseType": None if declared.base_type is None else declared.base_type.value,
    }
    return tag("responseVariable", told, (given,))


def _scored(score: ItemScore, scored_by: str | None) -> Iterator[Tag]:
    """Yield the score and the most it can be; a score that a person has yet to give is left out (QTI: NULL)."""
    yield _outcome("SCORE", score.score, scored_by)
    yield _outcome("MAXSCORE", score.maximum)
    status = "completed" if score.answered else "not_attempted"
    yield tag(
        "outcomeVariable",
        {"identifier": "completionStatus", "cardinality": "single", "baseType": "identifier"},
        (tag("value", None, (status,)),),
    )


def _outcome(name: str, points: Decimal | None, scored_by: str | None = None) -> Tag:
    told: dict[str, str | None] = {
        "identifier": name,
        "cardinality": "single",
        "baseType": "float",
        "external-scored": scored_by,
    }
    return tag("outcomeVariable", told, () if points is None else (tag("value", None, (f"{points:f}",)),))
