"""One assessmentItem of QTI 2.0 to 3.0: a native item and its key."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from decimal import Decimal

from assessment.content.interaction import Cloze, Interaction
from assessment.content.item import Item
from assessment.content.text import marks_in
from assessment.errors import ContentError, ScoringError
from assessment.expression.declaration import Kind
from assessment.expression.program import Program
from assessment.expression.refusal import ExpressionRefused
from assessment.ids import ItemId
from assessment.interchange.html import Cleaned, clean_html, clean_inline
from assessment.interchange.media_files import MediaFiles
from assessment.interchange.qti.body import Body, Run, RunKind, html_within, marked, read_body
from assessment.interchange.qti.element_source import Surroundings
from assessment.interchange.qti.interactions import read_entry, read_gap, read_interaction
from assessment.interchange.qti.keys import read_key
from assessment.interchange.qti.names import attribute, child, children, name_of
from assessment.interchange.qti.refused import QtiRefused
from assessment.interchange.qti.standalone import read_program
from assessment.interchange.report_codes import Code
from assessment.interchange.xml import Element, line_of
from assessment.scoring.check_key import check_key
from assessment.scoring.key import Feedback, ItemKey, When
from assessment.scoring.rules import Manual

Note = Callable[[Code, str], None]


@dataclass(frozen=True, slots=True)
class ItemRead:
    """An item and its key; an information page has none."""

    item: Item
    key: ItemKey | None
    program: Program


def read_item(
    root: Element, place: str, item_id: ItemId, files: MediaFiles, note: Note, path: str
) -> ItemRead:
    """Return the native item of an assessmentItem element. ``path`` is the file's, from which media are named.

    Raises:
        QtiRefused: with code and place, for whatever cannot be taken over whole.
    """
    try:
        return _Reader(root, place, item_id, files, note, path).read()
    except ExpressionRefused as error:
        raise QtiRefused("unsupported_processing", line_of(root, place), str(error)) from error
    except ScoringError as error:
        raise QtiRefused("key_invalid", line_of(root, place), str(error)) from error
    except QtiRefused:
        raise
    except ContentError as error:
        raise QtiRefused("content_refused", line_of(root, place), str(error)) from error


class _Reader:
    def __init__(
        self, root: Element, place: str, item_id: ItemId, files: MediaFiles, note: Note, path: str
    ) -> None:
        self._root, self._place, self._item_id = root, place, item_id
        self._files, self._note, self._path = files, note, path

    def read(self) -> ItemRead:
        root = self._root
        program = read_program(root, self._place, self._beside).program
        if program.adaptive:
            raise QtiRefused("unsupported_processing", line_of(root, self._place), "adaptive item")
        if program.template_processing or program.of_kind(Kind.TEMPLATE):
            raise QtiRefused("unsupported_processing", line_of(root, self._place), "templateProcessing")
        element = child(root, "itemBody")
        if element is None:
            raise QtiRefused("text_missing", line_of(root, self._place), "no itemBody")
        body = read_body(element, self._place, self._beside)
        declared = {one.identifier: one for one in program.of_kind(Kind.RESPONSE)}
        around = Surroundings(
            self._place, self._path, self._files, declared, self._clean, self._clean_inline, self._note
        )
        stem, interactions = self._asked(body, around)
        if child(root, "stylesheet") is not None or body.dropped:
            self._note(Code.APPEARANCE_CHANGED, ", ".join(dict.fromkeys(body.dropped)) or "stylesheet")
        return self._scored(stem, interactions, program, body)

    def _asked(self, body: Body, around: Surroundings) -> tuple[str, tuple[Interaction, ...]]:
        """Return the stem and the interactions, each with the text between it and the one before as its prompt."""
        fields = {attribute(element, "responseIdentifier"): element for element in body.inline}
        interactions: list[Interaction] = []
        stem: str | None = None
        lead = ""
        for part in body.parts:
            if isinstance(part, Run):
                html = marked(self._clean(part.html))
                ids = [id for tag, id in marks_in(html) if tag == "gap"]
                if part.kind is RunKind.STEM:
                    stem = html
                    continue
                if not ids:
                    lead += html
                    continue
                stray = next((id for id in ids if id not in fields), None)
                if stray is not None:
                    raise QtiRefused(
                        "syntax", line_of(self._root, self._place), f"gap {stray!r} in no question"
                    )
                gapped = [fields[id] for id in ids]
                asked, more = self._gapped(html, gapped, around, part.kind, led=bool(lead or stem))
            else:
                asked = read_interaction(part, around)
                more, asked = asked.prompt, replace(asked, prompt="")
            lead += more
            if stem is None and not interactions:
                stem = lead
            else:
                asked = replace(asked, prompt=lead)
            interactions.append(asked)
            lead = ""
        if lead and interactions:
            self._note(Code.TEXT_MOVED, "text behind the last question stands before it")
            interactions[-1] = replace(interactions[-1], prompt=interactions[-1].prompt + lead)
            lead = ""
        return (stem or "") + lead, tuple(interactions)

    def _gapped(
        self, html: str, fields: list[Element], around: Surroundings, kind: RunKind, *, led: bool
    ) -> tuple[Interaction, str]:
        """Return a text with gaps as an interaction, and the text that leads to it.

        A single field to type in, with nothing but a text before it, is a short answer and no cloze.
        """
        tag = f'<gap id="{attribute(fields[0], "responseIdentifier")}">'
        at = html.rfind("<p>", 0, html.index(tag))
        alone = len(fields) == 1 and html[at:] == f"<p>{tag}</p>" and (at > 0 or led)
        if kind is RunKind.PLAIN and alone and name_of(fields[0]) == "textEntryInteraction":
            return read_entry(fields[0], around), html[:at]
        return Cloze(html, tuple(read_gap(field, around) for field in fields)), ""

    def _scored(
        self, stem: str, interactions: tuple[Interaction, ...], program: Program, body: Body
    ) -> ItemRead:
        title = " ".join(attribute(self._root, "title").split())[:500]
        if not interactions:
            if not stem:
                raise QtiRefused("text_missing", line_of(self._root, self._place), "nothing to show")
            return ItemRead(Item(self._item_id, stem, (), Decimal(0), title), None, program)
        bare = Item(self._item_id, stem, interactions, title=title)
        read = read_key(program, tuple(bare.variables()), self._note)
        item = Item(self._item_id, stem, interactions, read.points, title)
        rubric = self._rubrics(body)
        rules = {
            id: Manual(rule.points, rubric) if isinstance(rule, Manual) else rule
            for id, rule in read.rules.items()
        }
        explanation = "" if any(isinstance(rule, Manual) for rule in rules.values()) else rubric
        key = ItemKey(item.id, rules, explanation, self._feedback(body), program=read.program)
        check_key(item, key)
        return ItemRead(item, key, program)

    def _feedback(self, body: Body) -> tuple[Feedback, ...]:
        elements = [*children(self._root, "modalFeedback"), *body.feedback]
        found = tuple(
            Feedback(
                self._without_media(html_within(element, self._place)),
                When.OUTCOME,
                attribute(element, "outcomeIdentifier")[:100],
                attribute(element, "identifier"),
                " ".join(attribute(element, "title").split())[:500],
                attribute(element, "showHide") == "hide",
            )
            for element in elements
        )
        if found:
            self._note(Code.FEEDBACK_KEPT, f"{len(found)}")
        return found

    def _rubrics(self, body: Body) -> str:
        """Return what is for the marker; what is for others is left out, and said."""
        kept = []
        for element in body.rubrics:
            view = attribute(element, "view")
            if {"scorer", "tutor", "author"} & set(view.split()):
                kept.append(self._without_media(html_within(element, self._place)))
            else:
                self._note(Code.RUBRIC_DROPPED, view)
        return "".join(kept)

    def _clean(self, html: str) -> str:
        return self._noted(clean_html(html, self._media))

    def _clean_inline(self, html: str) -> str:
        return self._noted(clean_inline(html, self._media))

    def _without_media(self, html: str) -> str:
        """Clean a text of the key, which is sealed apart from the media."""
        return self._noted(clean_html(html, lambda href: None))

    def _beside(self, href: str) -> bytes | None:
        return self._files.read(href, self._path)

    def _media(self, href: str) -> str | None:
        return self._files.use(href, self._path)

    def _noted(self, cleaned: Cleaned) -> str:
        for found in cleaned.notes:
            self._note(found.code, found.detail)
        return cleaned.html
