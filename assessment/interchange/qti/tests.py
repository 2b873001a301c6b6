"""One assessmentTest of QTI 2.0 to 3.0: the native tree of parts, sections and item references."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from decimal import Decimal, InvalidOperation

from assessment.content.test import (
    BranchRule,
    Flow,
    ItemRef,
    Navigation,
    Part,
    Presentation,
    Section,
    SessionControl,
    Submission,
    Test,
    TimeLimits,
)
from assessment.content.unfollowed import unfollowed
from assessment.errors import ContentError
from assessment.expression.evaluator import Level
from assessment.expression.node import Node
from assessment.expression.refusal import ExpressionRefused
from assessment.expression.run import check
from assessment.ids import ItemId, PartId, SectionId, StimulusId, TestId
from assessment.interchange.html import Cleaned, clean_html
from assessment.interchange.identifiers import Identifiers
from assessment.interchange.qti.body import html_within
from assessment.interchange.qti.names import attribute, attributes_of, child, children, name_of
from assessment.interchange.qti.processing import ProcessingReader
from assessment.interchange.qti.refused import QtiRefused
from assessment.interchange.qti.renamed import renamed
from assessment.interchange.qti.standalone import read_program
from assessment.interchange.report_codes import Code
from assessment.interchange.xml import Element, line_of

Note = Callable[[Code, str], None]
_CONTROL = {
    "showFeedback": "show_feedback",
    "allowReview": "allow_review",
    "showSolution": "show_solution",
    "allowComment": "allow_comment",
    "allowSkipping": "allow_skipping",
    "validateResponses": "validate_responses",
}
STIMULUS, TEST_INSTRUCTIONS = "carrel-stimulus", "carrel-test-instructions"
_DYNAMIC = frozenset({"feedbackInline", "feedbackBlock", "printedVariable"})
_SECTIONS = ("assessmentSection", "assessmentSectionRef")
_ITEM = "assessmentItemRef"


@dataclass(frozen=True, slots=True)
class Beside:
    """What a test refers to, asked for by the address it uses.

    ``item`` returns the id under which an item came in, None if it did not; asked twice for the same item it returns
    the id of a copy. ``section`` returns the root of a section's file with its place. ``media`` is a media name.
    ``stimulus`` takes id, title and text of a stimulus in, and returns the id under which it is kept.
    """

    item: Callable[[str], ItemId | None]
    section: Callable[[str, str], tuple[Element, str]]
    media: Callable[[str], str | None]
    stimulus: Callable[[str, str, str], StimulusId]


def read_test(root: Element, place: str, test_id: TestId, beside: Beside, note: Note) -> Test:
    """Return the native test of an assessmentTest element.

    Raises:
        QtiRefused: with code and place; a test of which anything would be missing is refused whole.
    """
    try:
        return _Reader(place, beside, note).test(root, test_id)
    except ExpressionRefused as error:
        raise QtiRefused("unsupported_processing", line_of(root, place), str(error)) from error
    except QtiRefused:
        raise
    except ContentError as error:
        raise QtiRefused("content_refused", line_of(root, place), str(error)) from error


class _Reader:
    def __init__(self, place: str, beside: Beside, note: Note) -> None:
        self._place, self._beside, self._note = place, beside, note
        self._sections = Identifiers()
        self._parts = Identifiers()
        self._open: list[str] = []
        self._named: dict[str, str] = {}
        self._instructions = ""

    def test(self, root: Element, test_id: TestId) -> Test:
        parts = tuple(self._part(element) for element in children(root, "testPart"))
        if not parts:
            raise QtiRefused("content_refused", line_of(root, self._place), "no testPart")
        program = read_program(root, self._place).program
        check(program, Level.TEST)
        for name in ("testFeedback",):
            if child(root, name) is not None:
                self._note(Code.FEEDBACK_DROPPED, name)
        test = Test(
            test_id,
            _title(root) or attribute(root, "identifier")[:500],
            parts,
            attribute(root, "xml:lang") or "en",
            self._rubrics(root, self._place) or self._instructions,
            self._time(root),
            outcomes=program if program.outcome_processing else None,
        )
        for name in unfollowed(test):
            self._note(Code.NOT_YET_FOLLOWED, name)
        return renamed(test, self._named)

    def _part(self, element: Element) -> Part:
        linear = attribute(element, "navigationMode", "linear") == "linear"
        individual = attribute(element, "submissionMode", "individual") == "individual"
        if child(element, "testFeedback") is not None:
            self._note(Code.FEEDBACK_DROPPED, "testFeedback")
        sections = tuple(self._section(one, self._place) for one in children(element, *_SECTIONS))
        return Part(
            PartId(self._parts.take(attribute(element, "identifier") or "part")),
            _title(element),
            Navigation.LINEAR if linear else Navigation.FREE,
            sections,
            Submission.INDIVIDUAL if individual else Submission.TOGETHER,
            self._time(element),
            _session(element),
            self._flow(element),
        )

    def _section(self, element: Element, place: str) -> Section:
        if name_of(element) == "assessmentSectionRef":
            return self._elsewhere(element, place)
        found = list(self._children(element, place))
        selection, ordering = child(element, "selection"), child(element, "ordering")
        if selection is not None and attribute(selection, "withReplacement") == "true":
            self._note(Code.SETTING_DROPPED, "selection withReplacement")
        select = None if selection is None else _count(attribute(selection, "select"))
        if select is not None and select >= len(found):
            if select > len(found):
                self._note(Code.SETTING_DROPPED, f"select {select} of {len(found)}")
            select = None
        if not found:
            raise QtiRefused("content_refused", line_of(element, place), "an empty section")
        items, sections = self._held(found)
        return Section(
            SectionId(self._sections.take(attribute(element, "identifier") or "section")),
            _title(element),
            self._rubrics(element, place),
            items=items,
            sections=sections,
            stimulus=self._stimulus(element, place),
            presentation=Presentation.SINGLE,
            shuffle=ordering is not None and attribute(ordering, "shuffle") == "true",
            time=self._time(element),
            select=select,
            required=attribute(element, "required") == "true",
            fixed=attribute(element, "fixed") == "true",
            visible=attribute(element, "visible", "true") == "true",
            keep_together=attribute(element, "keepTogether", "true") == "true",
            session=_session(element),
            flow=self._flow(element),
        )

    def _held(self, found: list[ItemRef | Section]) -> tuple[tuple[ItemRef, ...], tuple[Section, ...]]:
        """Return items or sections; where both stand in a section, the items come into sections without a heading."""
        items = tuple(one for one in found if isinstance(one, ItemRef))
        if len(items) == len(found):
            return items, ()
        return (), tuple(self._wrapped(one) for one in found)

    def _wrapped(self, one: ItemRef | Section) -> Section:
        if isinstance(one, Section):
            return one
        id = SectionId(self._sections.take(f"{one.item_id}-alone"[:90]))
        return Section(
            id,
            "",
            items=(replace(one, required=False, fixed=False),),
            presentation=Presentation.SINGLE,
            required=one.required,
            fixed=one.fixed,
            visible=False,
            keep_together=False,
        )

    def _children(self, element: Element, place: str) -> Iterator[ItemRef | Section]:
        for one in children(element, _ITEM, *_SECTIONS):
            yield self._item(one, place) if name_of(one) == _ITEM else self._section(one, place)

    def _elsewhere(self, element: Element, place: str) -> Section:
        """Read a section that is a file of its own; one that leads back to itself is refused."""
        href = attribute(element, "href")
        root, there = self._beside.section(href, place)
        if there in self._open or len(self._open) > 20:
            raise QtiRefused("reference_cyclic", line_of(element, place), href)
        self._open.append(there)
        section = self._section(root, there)
        self._open.pop()
        return section

    def _item(self, element: Element, place: str) -> ItemRef:
        href = attribute(element, "href")
        item_id = self._beside.item(href)
        if item_id is None:
            raise QtiRefused("reference_missing", line_of(element, place), href)
        self._named[attribute(element, "identifier")] = item_id
        for name in ("variableMapping", "templateDefault"):
            if child(element, name) is not None:
                self._note(Code.SETTING_DROPPED, name)
        return ItemRef(
            item_id,
            self._weight(element),
            attribute(element, "required") == "true",
            attribute(element, "fixed") == "true",
            tuple(attribute(element, "category").split()),
            (),
            self._time(element),
            _session(element),
            self._flow(element),
        )

    def _weight(self, element: Element) -> Decimal:
        weights = list(children(element, "weight"))
        if len(weights) > 1:
            self._note(Code.SETTING_DROPPED, "more than one weight")
        try:
            return Decimal(attribute(weights[0], "value")) if weights else Decimal(1)
        except InvalidOperation:
            raise QtiRefused("syntax", line_of(element, self._place), "weight") from None

    def _rubrics(self, element: Element, place: str) -> str:
        """Return what is for candidates; texts that change with results are left out, and said."""
        kept = []
        for rubric in children(element, "rubricBlock"):
            kind, view = attribute(rubric, "class"), attribute(rubric, "view") or "candidate"
            if kind == STIMULUS:
                continue
            if "candidate" not in view.split():
                self._note(Code.RUBRIC_DROPPED, view)
                continue
            if any(name_of(one) in _DYNAMIC for one in rubric.iter() if isinstance(one.tag, str)):
                self._note(Code.FEEDBACK_DROPPED, "feedback in a rubric")
            html = self._html(rubric, place)
            if kind == TEST_INSTRUCTIONS:
                self._instructions = html
            else:
                kept.append(html)
        return "".join(kept)

    def _html(self, rubric: Element, place: str) -> str:
        """Return the text of a rubric; a ``div`` around all of it is the format's."""
        blocks = list(children(rubric))
        bare = blocks[0] if len(blocks) == 1 and name_of(blocks[0]) in ("div", "contentBody") else rubric
        if bare is not rubric and (attributes_of(bare) or (rubric.text or "").strip()):
            bare = rubric
        return self._noted(clean_html(html_within(bare, place, skip=_DYNAMIC), self._beside.media))

    def _stimulus(self, element: Element, place: str) -> StimulusId | None:
        """Return the stimulus of a section, which our own writer puts into a rubric of its own."""
        for rubric in children(element, "rubricBlock"):
            if attribute(rubric, "class") == STIMULUS:
                title = " ".join(attribute(rubric, "label").split())[:500]
                return self._beside.stimulus(attribute(rubric, "id"), title, self._html(rubric, place))
        return None

    def _noted(self, cleaned: Cleaned) -> str:
        for found in cleaned.notes:
            self._note(found.code, found.detail)
        return cleaned.html

    def _time(self, element: Element) -> TimeLimits:
        limits = child(element, "timeLimits")
        if limits is None:
            return TimeLimits()
        least, most = _ms(attribute(limits, "minTime")), _ms(attribute(limits, "maxTime"))
        if least is not None and most is not None and least > most:
            raise QtiRefused("syntax", line_of(limits, self._place), "minTime is longer than maxTime")
        return TimeLimits(least or None, most, attribute(limits, "allowLateSubmission") == "true")

    def _flow(self, element: Element) -> Flow:
        conditions = tuple(self._condition(one) for one in children(element, "preCondition"))
        branches = tuple(
            BranchRule(attribute(one, "target"), self._condition(one))
            for one in children(element, "branchRule")
        )
        return Flow(conditions, branches)

    def _condition(self, element: Element) -> Node:
        expression = child(element)
        if expression is None:
            raise QtiRefused(
                "syntax", line_of(element, self._place), f"{name_of(element)} without a condition"
            )
        return ProcessingReader(self._place).node(expression)


def _session(element: Element) -> SessionControl:
    control = child(element, "itemSessionControl")
    if control is None:
        return SessionControl()
    said = attributes_of(control)
    flags = {ours: said[theirs].strip() == "true" for theirs, ours in _CONTROL.items() if theirs in said}
    return SessionControl(max_attempts=_count(said.get("maxAttempts", "").strip()), **flags)


def _title(element: Element) -> str:
    return " ".join(attribute(element, "title").split())[:500]


def _count(text: str) -> int | None:
    return int(text) if text.isascii() and text.isdigit() and len(text) < 10 else None


def _ms(text: str) -> int | None:
    """Return a duration in seconds as milliseconds; a maximum of nothing is no maximum."""
    try:
        return round(float(text) * 1000) or None if text else None
    except (ValueError, OverflowError):
        return None
