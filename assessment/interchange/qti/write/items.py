"""One native item and its key as an assessmentItem."""

from collections.abc import Callable, Iterator, Mapping

from assessment.content.item import Item
from assessment.interchange.qti.write.bodies import Bodies
from assessment.interchange.qti.write.html import Xhtml
from assessment.interchange.qti.write.markup import Content, Tag, Version, tag, written
from assessment.interchange.qti.write.program_markup import declarations, processing
from assessment.interchange.qti.write.programs import FEEDBACK, program_of
from assessment.scoring.key import Feedback, ItemKey, When
from assessment.scoring.rules import Manual

_SCHEMAS = {
    Version.V2_2: (
        "http://www.imsglobal.org/xsd/imsqti_v2p2",
        "http://www.imsglobal.org/xsd/qti/qtiv2p2/imsqti_v2p2.xsd",
    ),
    Version.V3_0: (
        "http://www.imsglobal.org/xsd/imsqtiasi_v3p0",
        "https://purl.imsglobal.org/spec/qti/v3p0/schema/xsd/imsqti_asiv3p0_v1p0.xsd",
    ),
}
EXPLANATION, RUBRIC, CRITERIA = "carrel-explanation", "carrel-rubric", "carrel-criteria"


def write_item(
    item: Item,
    key: ItemKey | None,
    version: Version,
    files: Mapping[str, str],
    mathml: Callable[[str, bool], str],
) -> bytes:
    """Return the XML of an item. ``files`` maps media names to paths, ``mathml`` gives the MathML of TeX."""
    xhtml = Xhtml(version, files, mathml)
    program = program_of(item, key).program
    content: list[Content] = list(declarations(program))
    content.append(tag("itemBody", None, _body(item, key, version, xhtml, dict(files))))
    content += processing(program, version)
    content += _modal(item, key, xhtml)
    told: dict[str, str | None] = {
        "identifier": item.id,
        "title": item.title,
        "adaptive": "false",
        "timeDependent": "false",
        "toolName": "Carrel",
    }
    return written(tag("assessmentItem", namespaces(version) | told, content), version)


def namespaces(version: Version) -> dict[str, str | None]:
    """Return the attributes by which a root element says what it is."""
    name, schema = _SCHEMAS[version]
    return {
        "xmlns": name,
        "xmlns:xsi": "http://www.w3.org/2001/XMLSchema-instance",
        "xsi:schemaLocation": f"{name} {schema}",
    }


def _body(
    item: Item, key: ItemKey | None, version: Version, xhtml: Xhtml, files: dict[str, str]
) -> Iterator[Content]:
    bodies = Bodies(xhtml, files, version)
    yield from _rubrics(key, xhtml)
    if item.interactions or item.stem:
        yield Tag("div", (("class", "carrel-stem"),), (xhtml.body(item.stem),), html=True)
    for interaction in item.interactions:
        if interaction.prompt:
            prompt = xhtml.body(interaction.prompt)
            yield Tag("div", (("class", "carrel-prompt"),), (prompt,), html=True)
        yield bodies.element(interaction)


def _rubrics(key: ItemKey | None, xhtml: Xhtml) -> Iterator[Tag]:
    """Yield what is for markers: the explanation, and rubrics with their criteria."""
    if key is None:
        return
    if key.explanation:
        yield _rubric(EXPLANATION, [xhtml.body(key.explanation)])
    for response_id, rule in key.rules.items():
        if isinstance(rule, Manual) and rule.rubric:
            yield _rubric(f"{RUBRIC} carrel-of-{response_id}", [xhtml.body(rule.rubric)])
        if isinstance(rule, Manual) and rule.criteria:
            rows: list[Content] = []
            for criterion in rule.criteria:
                bands = (
                    Tag("li", (), (f"{band.points:f}: ", xhtml.body(band.text)), html=True)
                    for band in criterion.bands
                )
                rows += [
                    Tag("p", (), (criterion.title or criterion.id,), html=True),
                    Tag("ul", (), tuple(bands), html=True),
                ]
            yield _rubric(f"{CRITERIA} carrel-of-{response_id}", rows)


def _rubric(kind: str, content: list[Content]) -> Tag:
    block = Tag("div", (("class", kind),), tuple(content), html=True)
    return tag("rubricBlock", {"view": "scorer", "use": "scoring", "class": kind}, [block])


def _modal(item: Item, key: ItemKey | None, xhtml: Xhtml) -> Iterator[Tag]:
    for place, feedback in enumerate(key.feedback if key else (), 1):
        own = key is not None and key.program is not None and feedback.when is When.OUTCOME
        told = _by_outcome(feedback) if own else {"outcomeIdentifier": FEEDBACK, "identifier": f"f{place}"}
        told |= {"title": feedback.title or None, "showHide": "hide" if feedback.hide else "show"}
        yield tag("modalFeedback", told, [xhtml.body(feedback.text)])


def _by_outcome(feedback: Feedback) -> dict[str, str | None]:
    return {"outcomeIdentifier": feedback.variable, "identifier": feedback.value}
