"""Small questions of QTI 1.2 to read in tests, and what reading them comes to."""

from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal

from assessment.content.check import check_pool
from assessment.content.item import Item
from assessment.content.response import response_of
from assessment.ids import ItemId, ResponseId
from assessment.interchange.bank import Bank
from assessment.interchange.qti12.package import read_qti12
from assessment.interchange.report import ImportReport, ReportBuilder
from assessment.scoring.check_key import check_key
from assessment.scoring.key import ItemKey
from assessment.scoring.score import score_item


@dataclass(frozen=True)
class Came:
    """A bank with the report of how it came in."""

    bank: Bank
    report: ImportReport

    @property
    def item(self) -> Item:
        """The only item."""
        (item,) = self.bank.items.values()
        return item

    @property
    def key(self) -> ItemKey:
        """Its key."""
        return self.bank.keys[self.item.id]

    def codes(self) -> list[str]:
        """The codes of all notes, line by line."""
        return [note.code.value for entry in self.report.entries for note in entry.notes]

    def score(self, *values: str, id: str = "", **responses: tuple[str, ...]) -> Decimal | None:
        """Return the score of an answer to the only response, or to each by its id."""
        item = self.bank.items[ItemId(id)] if id else self.item
        return self.score_of(item, responses or {next(item.variables()).response_id: values})

    def score_of(self, item: Item, given: Mapping[str, tuple[str, ...]]) -> Decimal | None:
        """Return the score of an answer to each response of an item."""
        response = response_of({ResponseId(key): value for key, value in given.items()})
        item.check(response)
        return score_item(item, self.bank.keys[item.id], response).score


def read(files: Mapping[str, bytes] | str, name: str = "quiz.xml") -> Came:
    """Read files, or one file's content; what comes in must be fit for a pack."""
    builder = ReportBuilder(strict=True)
    bank = read_qti12({name: files.encode()} if isinstance(files, str) else files, builder)
    check_pool(bank.pool())
    for item in bank.items.values():
        if item.asks:
            check_key(item, bank.keys[item.id])
    return Came(bank, builder.finish())


def document(*parts: str) -> str:
    """Return a file with these elements."""
    return f"<questestinterop>{''.join(parts)}</questestinterop>"


def fields(**meta: str) -> str:
    """Return metadata as Canvas writes it."""
    one = "<qtimetadatafield><fieldlabel>{}</fieldlabel><fieldentry>{}</fieldentry></qtimetadatafield>"
    inner = "".join(one.format(name, value) for name, value in meta.items())
    return f"<itemmetadata><qtimetadata>{inner}</qtimetadata></itemmetadata>" if meta else ""


def item(
    presentation: str,
    conditions: str = "",
    *,
    decvar: str = "",
    ident: str = "Q1",
    extra: str = "",
    **meta: str,
) -> str:
    """Return an item; ``meta`` are its qtimetadata fields."""
    outcomes = f"<outcomes>{decvar or canvas_score()}</outcomes>"
    processing = f"<resprocessing>{outcomes}{conditions}</resprocessing>" if conditions else ""
    return (
        f'<item ident="{ident}" title="A question">{fields(**meta)}'
        f"<presentation>{presentation}</presentation>{processing}{extra}</item>"
    )


def canvas_score() -> str:
    """Return the outcome that Canvas declares."""
    return '<decvar maxvalue="100" minvalue="0" varname="SCORE" vartype="Decimal"/>'


def plain_score() -> str:
    """Return an outcome without bounds."""
    return '<decvar varname="SCORE" vartype="Decimal" defaultval="0"/>'


def text(words: str, kind: str = "text/plain") -> str:
    """Return a material."""
    return f'<material><mattext texttype="{kind}">{words}</mattext></material>'


def choice(
    ident: str, *labels: str, cardinality: str = "Single", before: str = "", shuffle: str = "No"
) -> str:
    """Return a response_lid; a label is ``ident`` or ``ident=words``."""
    shown = "".join(
        f'<response_label ident="{name}">{text(words or name)}</response_label>'
        for name, _, words in (label.partition("=") for label in labels)
    )
    inner = text(before) if before else ""
    return (
        f'<response_lid ident="{ident}" rcardinality="{cardinality}">{inner}'
        f'<render_choice shuffle="{shuffle}">{shown}</render_choice></response_lid>'
    )


def field(ident: str, *, kind: str = "str", more: str = "") -> str:
    """Return a response to type in."""
    return f'<response_{kind} ident="{ident}" rcardinality="Single"><render_fib {more}/></response_{kind}>'


def when(
    condition: str, *sets: tuple[str, str], stop: bool | None = None, shows: str = "", title: str = ""
) -> str:
    """Return a respcondition; ``sets`` are action and value."""
    goes_on = "" if stop is None else f' continue="{"No" if stop else "Yes"}"'
    changes = "".join(f'<setvar varname="SCORE" action="{action}">{value}</setvar>' for action, value in sets)
    shown = f'<displayfeedback feedbacktype="Response" linkrefid="{shows}"/>' if shows else ""
    named = f' title="{title}"' if title else ""
    return f"<respcondition{goes_on}{named}><conditionvar>{condition}</conditionvar>{changes}{shown}</respcondition>"


def equal(ident: str, value: str, more: str = "") -> str:
    """Return a varequal."""
    return f'<varequal respident="{ident}" {more}>{value}</varequal>'
