"""One native test as an assessmentTest. What QTI has no words for is in the manifest (``qti.native``)."""

from collections.abc import Callable, Iterator, Mapping

from assessment.content.test import (
    Flow,
    ItemRef,
    Navigation,
    Part,
    Section,
    SessionControl,
    Stimulus,
    Submission,
    Test,
    TimeLimits,
)
from assessment.expression.program import Program
from assessment.ids import StimulusId
from assessment.interchange.qti.tests import STIMULUS, TEST_INSTRUCTIONS
from assessment.interchange.qti.write.html import Xhtml
from assessment.interchange.qti.write.items import namespaces
from assessment.interchange.qti.write.markup import Content, Tag, Version, tag, written
from assessment.interchange.qti.write.program_markup import declarations, nodes

_CONTROL = {
    "max_attempts": "maxAttempts",
    "show_feedback": "showFeedback",
    "allow_review": "allowReview",
    "show_solution": "showSolution",
    "allow_comment": "allowComment",
    "allow_skipping": "allowSkipping",
    "validate_responses": "validateResponses",
}


def write_test(
    test: Test,
    stimuli: Mapping[StimulusId, Stimulus],
    version: Version,
    files: Mapping[str, str],
    mathml: Callable[[str, bool], str],
) -> bytes:
    """Return the XML of a test whose items lie in ``items/`` beside its folder."""
    return _Writer(stimuli, version, Xhtml(version, files, mathml)).test(test)


class _Writer:
    def __init__(self, stimuli: Mapping[StimulusId, Stimulus], version: Version, xhtml: Xhtml) -> None:
        self._stimuli, self._version, self._xhtml = stimuli, version, xhtml

    def test(self, test: Test) -> bytes:
        content: list[Content] = list(declarations(test.outcomes or Program()))
        content += _time(test.time)
        first = True
        for part in test.parts:
            content.append(self._part(part, test.instructions if first else ""))
            first = False
        if test.outcomes is not None:
            content.append(tag("outcomeProcessing", None, nodes(test.outcomes.outcome_processing)))
        told: dict[str, str | None] = {"identifier": test.id, "title": test.title, "toolName": "Carrel"}
        told["xml:lang"] = test.language
        return written(tag("assessmentTest", namespaces(self._version) | told, content), self._version)

    def _part(self, part: Part, instructions: str) -> Tag:
        linear = part.navigation is Navigation.LINEAR
        told: dict[str, str | None] = {
            "identifier": part.id,
            "navigationMode": "linear" if linear else "nonlinear",
            "submissionMode": "individual" if part.submission is Submission.INDIVIDUAL else "simultaneous",
        }
        if self._version is Version.V3_0 and part.title:
            told["title"] = part.title
        sections = [
            self._section(section, "" if place else instructions)
            for place, section in enumerate(part.sections)
        ]
        return tag(
            "testPart", told, [*_flow(part.flow), *_session(part.session), *_time(part.time), *sections]
        )

    def _section(self, section: Section, instructions: str = "") -> Tag:
        told: dict[str, str | None] = {
            "identifier": section.id,
            "title": section.title,
            "visible": "true" if section.visible else "false",
            "keepTogether": "true" if section.keep_together else "false",
            "required": "true" if section.required else None,
            "fixed": "true" if section.fixed else None,
        }
        content: list[Content] = [*_flow(section.flow), *_session(section.session), *_time(section.time)]
        if section.select is not None:
            content.append(tag("selection", {"select": str(section.select)}))
        if section.shuffle:
            content.append(tag("ordering", {"shuffle": "true"}))
        content += self._rubrics(section, instructions)
        content += map(_ref, section.items)
        content += map(self._section, section.sections)
        return tag("assessmentSection", told, content)

    def _rubrics(self, section: Section, instructions: str) -> Iterator[Tag]:
        if instructions:
            yield self._rubric(instructions, {"class": TEST_INSTRUCTIONS})
        if section.instructions:
            yield self._rubric(section.instructions, {})
        if section.stimulus is not None:
            stimulus = self._stimuli[section.stimulus]
            told = {"class": STIMULUS, "id": stimulus.id, "label": stimulus.title}
            yield self._rubric(stimulus.body, told)

    def _rubric(self, html: str, told: Mapping[str, str | None]) -> Tag:
        block = Tag("div", (), (self._xhtml.body(html),), html=True)
        return tag("rubricBlock", {"view": "candidate", "use": "instructions", **told}, [block])


def _ref(ref: ItemRef) -> Tag:
    told: dict[str, str | None] = {
        "identifier": ref.item_id,
        "href": f"../items/{ref.item_id}.xml",
        "required": "true" if ref.required else None,
        "fixed": "true" if ref.fixed else None,
        "category": " ".join(ref.categories) or None,
    }
    content = [*_flow(ref.flow), *_session(ref.session), *_time(ref.time)]
    if ref.weight != 1:
        content.append(tag("weight", {"identifier": "WEIGHT", "value": format(ref.weight, "f")}))
    return tag("assessmentItemRef", told, content)


def _flow(flow: Flow) -> Iterator[Tag]:
    for condition in flow.pre_conditions:
        yield tag("preCondition", None, nodes([condition]))
    for branch in flow.branch_rules:
        yield tag("branchRule", {"target": branch.target}, nodes([branch.condition]))


def _session(session: SessionControl) -> Iterator[Tag]:
    told: dict[str, str | None] = {}
    for ours, theirs in _CONTROL.items():
        value = getattr(session, ours)
        if value is not None:
            told[theirs] = ("false", "true")[value] if isinstance(value, bool) else str(value)
    if told:
        yield tag("itemSessionControl", told)


def _time(time: TimeLimits) -> Iterator[Tag]:
    if time != TimeLimits():
        yield tag(
            "timeLimits",
            {
                "minTime": _seconds(time.min_ms),
                "maxTime": _seconds(time.max_ms),
                "allowLateSubmission": "true" if time.allow_late else "false",
            },
        )


def _seconds(ms: int | None) -> str | None:
    if ms is None:
        return None
    return str(ms // 1000) if ms % 1000 == 0 else f"{ms / 1000:.3f}"
