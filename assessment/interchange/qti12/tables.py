"""Several choices of QTI 1.2 that are one question: things to be matched, or sorted into groups."""

from collections.abc import Sequence

from assessment.content.interaction import AssociableChoice, Matching
from assessment.expression.values import Cardinality
from assessment.ids import RESPONSE, ChoiceId
from assessment.interchange.identifiers import Identifiers
from assessment.interchange.qti.refused import QtiRefused
from assessment.interchange.qti12.shape import Shaped, Tools
from assessment.interchange.qti12.slots import Form, Slot
from assessment.interchange.qti12.tree import Ask, Kind, Label, Question


def is_matching(question: Question) -> bool:
    """Say whether the choices of a question are the rows of one table: all choose among the same."""
    asks = question.asks()
    if question.matching:
        return bool(asks) and all(ask.kind is Kind.CHOICE for ask in asks)
    alike = len(asks) > 1 and all(
        ask.kind is Kind.CHOICE and ask.cardinality is Cardinality.SINGLE and ask.html.strip() for ask in asks
    )
    return alike and len({tuple((label.ident, label.html) for label in ask.labels) for ask in asks}) == 1


def matched(question: Question, tools: Tools) -> Shaped:
    """Return each choice as a source, and what it chooses among as the targets of all.

    Raises:
        QtiRefused: where a row or a target shows nothing.
    """
    asks = question.asks()
    targets, ids = _columns(asks, tools)
    taken = Identifiers()
    sources, slots = [], {}
    for ask in asks:
        source = ChoiceId(taken.take(ask.ident, "source"))
        sources.append(AssociableChoice(source, _shown(ask.html, ask.line, tools)))
        values = {
            label.ident: f"{source} {ids[label.html.strip(), label.ident]}"
            for label in ask.labels
            if (label.html.strip(), label.ident) in ids
        }
        slots[ask.ident] = Slot(RESPONSE, Form.PAIRS, values)
    shuffle = any(ask.shuffle for ask in asks) or question.matching
    return Shaped(Matching(tuple(sources), targets, shuffle), slots)


def _columns(
    asks: Sequence[Ask], tools: Tools
) -> tuple[tuple[AssociableChoice, ...], dict[tuple[str, str], str]]:
    """Return the targets: choices that read alike are one, whatever each row calls them."""
    taken = Identifiers()
    by_text: dict[str, AssociableChoice] = {}
    ids: dict[tuple[str, str], str] = {}
    for ask in asks:
        if len({label.ident for label in ask.labels}) != len(ask.labels):
            raise QtiRefused("duplicate_id", ask.line, "response_label")
        for label in ask.labels:
            text = label.html.strip()
            if text not in by_text:
                html = _shown(label.html, label.line or ask.line, tools)
                id = ChoiceId(taken.take(label.ident, "target"))
                by_text[text] = AssociableChoice(id, html, match_max=0)
            ids[text, label.ident] = by_text[text].id
    if not by_text:
        raise QtiRefused("too_few_choices", asks[0].line, "0")
    return tuple(by_text.values()), ids


def sorted_into(question: Question, tools: Tools) -> Shaped:
    """Return the things of a categorisation as sources and its groups, each a response, as targets.

    Raises:
        QtiRefused: where the groups do not take the same things, or something shows nothing.
    """
    asks = question.asks()
    taken, groups = Identifiers(), Identifiers()
    things: dict[str, Label] = {}
    for ask in asks:
        for label in ask.labels:
            if things.setdefault(label.ident, label).html != label.html:
                raise QtiRefused("duplicate_id", label.line or ask.line, label.ident)
    if not things or any(ask.kind is not Kind.CHOICE for ask in asks):
        raise QtiRefused("too_few_choices", question.line, f"{len(things)}")
    ids = {ident: taken.take(ident, "choice") for ident in things}
    sources = tuple(
        AssociableChoice(ChoiceId(ids[ident]), _shown(label.html, label.line, tools))
        for ident, label in things.items()
    )
    targets, slots = [], {}
    for ask in asks:
        group = ChoiceId(groups.take(ask.ident, "group"))
        targets.append(AssociableChoice(group, _shown(ask.html, ask.line, tools), match_max=0))
        values = {label.ident: f"{ids[label.ident]} {group}" for label in ask.labels}
        slots[ask.ident] = Slot(RESPONSE, Form.PAIRS, values)
    return Shaped(Matching(sources, tuple(targets)), slots)


def _shown(html: str, line: str, tools: Tools) -> str:
    clean = tools.clean_inline(html.strip())
    if not clean:
        raise QtiRefused("content_refused", line, "a choice shows nothing")
    return clean
