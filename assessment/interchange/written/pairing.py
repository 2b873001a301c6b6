"""Questions in which things are put together: matching, pairs, tables to tick."""

import re
from decimal import Decimal

from assessment.content.interaction import AssociableChoice, Associate, Matching, Matrix
from assessment.ids import ChoiceId
from assessment.interchange.written.asking import Asked, Asking
from assessment.interchange.written.judge import MATRIX, PAIRS, rule_of
from assessment.interchange.written.sheet import Line
from assessment.interchange.written.signs import ARROW, DASH, between_bars, braced, split_at
from assessment.interchange.written.stock import Stock

_ARROW = re.compile(r"(?:^|\s)->(?:\s|$)")
_PLUS = re.compile(r"\s\+\s")
_ROW = re.compile(r"\|.*\|\s*")
_RULE = re.compile(r"\|(?:\s*:?-+:?\s*\|)+\s*")
_CELL = re.compile(r"([xX]?)\s*(?:\{\s*([+-]?\d+(?:\.\d+)?)\s*\})?")


def sides_of(text: str) -> tuple[str, str]:
    """Return what stands before and behind the arrow."""
    left, _, right = _ARROW.sub("\n", text, count=1).partition("\n")
    return left.strip(), right.strip()


def read_matching(asking: Asking) -> Asked:
    """Return sources to which a target is put each."""
    stem, entries = asking.answers(ARROW, "- source -> target, or - -> target for one that belongs to none")
    targets = Stock(asking, "T", "targets")
    sources: list[AssociableChoice] = []
    correct, worth = [], []
    for entry in entries:
        left, right = sides_of(entry.text[1:].strip())
        sign = braced(left)
        named = [targets.use(part, entry.line, counts=bool(left)) for part in between_bars(right) if part]
        if not left:
            continue
        id = ChoiceId(sign.id or f"S{len(sources) + 1}")
        most = sign.most if sign.most is not None else max(1, len(named))
        text = asking.texts.of_answer(sign.text, entry.line, entry.more)
        sources.append(AssociableChoice(id, text, sign.fixed, most))
        pairs = [f"{id} {target}" for target in named]
        correct += pairs
        worth += [(pair, sign.worth) for pair in pairs if sign.worth is not None]
    settings = asking.settings
    least, most = settings.span("choose", (0, 0))
    shuffle = settings.flag("shuffle", default=True)
    interaction = Matching(tuple(sources), targets.choices(), shuffle, least, most, asking.response_id)
    return Asked(stem, interaction, {asking.response_id: rule_of(asking, PAIRS, correct, worth)})


def read_pairs(asking: Asking) -> Asked:
    """Return things of one set that go together two by two."""
    stem, entries = asking.answers(DASH, "- one + other, or - one for what goes with nothing")
    things = Stock(asking, "A", "words")
    correct, worth = [], []
    for entry in entries:
        text = entry.text[1:].strip()
        points = braced(text)
        sides = _PLUS.split(points.text if points.worth is not None else text)
        if len(sides) > 2:
            asking.notes.add(entry.line, "a pair has two sides: - one + other")
        ids = [things.use(side, entry.line, counts=len(sides) == 2) for side in sides[:2]]
        if len(ids) == 2:
            correct.append(" ".join(ids))
            worth += [(correct[-1], points.worth)] if points.worth is not None else []
    settings = asking.settings
    least, most = settings.span("choose", (0, 0))
    shuffle = settings.flag("shuffle", default=True)
    interaction = Associate(things.choices(), shuffle, least, most, asking.response_id)
    rule = rule_of(asking, ("all", "right minus wrong"), correct, worth)
    return Asked(stem, interaction, {asking.response_id: rule})


def read_matrix(asking: Asking) -> Asked | None:
    """Return a table in whose cells is ticked what belongs together."""
    block = asking.blocks.get("answers")
    stem, lines = (asking.lines, block.lines) if block else split_at(asking.lines, _ROW)
    rows = [line for line in lines if line.text.strip()]
    for line in rows:
        if not _ROW.fullmatch(line.text):
            asking.notes.add(line.number, "is no row of the table: | row | x | |")
            return None
    if len(rows) < 3 or not _RULE.fullmatch(rows[1].text):
        asking.notes.add(
            asking.line, "needs a table: a row of titles, |---|---|, and a row for each statement"
        )
        return None
    heads = _cells(rows[0])[1:]
    columns = tuple(_cell_choice(asking, head, rows[0], f"C{n}", 0) for n, head in enumerate(heads, 1))
    found: list[AssociableChoice] = []
    correct: list[str] = []
    worth: list[tuple[str, Decimal]] = []
    for number, line in enumerate(rows[2:], 1):
        title, *ticks = _cells(line)
        ticked = [tick for tick in ticks if "x" in tick.casefold()]
        row = _cell_choice(asking, title, line, f"R{number}", max(1, len(ticked)))
        found.append(row)
        if len(ticks) != len(columns):
            asking.notes.add(line.number, f"has {len(ticks)} cells for {len(columns)} columns")
        for tick, column in zip(ticks, columns, strict=False):
            cell = _CELL.fullmatch(tick)
            if cell is None:
                asking.notes.add(
                    line.number, f"a cell holds x, points in braces or nothing, not “{tick[:30]}”"
                )
            elif cell[1]:
                correct.append(f"{row.id} {column.id}")
            if cell and cell[2]:
                worth.append((f"{row.id} {column.id}", Decimal(cell[2])))
    interaction = Matrix(tuple(found), columns, asking.settings.flag("shuffle"), asking.response_id)
    return Asked(stem, interaction, {asking.response_id: rule_of(asking, MATRIX, correct, worth)})


def _cells(line: Line) -> list[str]:
    return [cell.replace("\\|", "|") for cell in between_bars(line.text.strip()[1:-1])]


def _cell_choice(asking: Asking, text: str, line: Line, id: str, most: int) -> AssociableChoice:
    sign = braced(text)
    html = asking.texts.inline(sign.text, line.number)
    if not html:
        asking.notes.add(line.number, "a title in the table is empty")
    return AssociableChoice(
        ChoiceId(sign.id or id), html, sign.fixed, most if sign.most is None else sign.most
    )
