"""One way of asking, with its rule, as settings, answer lines and blocks of a sheet. What has no words here is refused."""

import re
from collections.abc import Callable
from decimal import Decimal

from assessment.content.interaction import (
    AssociableChoice,
    Associate,
    AudioRecording,
    Essay,
    GraphicGapMatch,
    Hotspot,
    Interaction,
    Matching,
    Matrix,
    MultipleChoice,
    Numeric,
    Order,
    SelectPoint,
    ShortText,
    SingleChoice,
    Slider,
    TrueFalseNotGiven,
    Upload,
)
from assessment.interchange.markdown_write import markdown_of
from assessment.interchange.written.write_pictures import write_hotspot, write_labels, write_points
from assessment.interchange.written.write_signs import (
    Sheet,
    Unsaid,
    braces,
    letters,
    line_of,
    plain_sign,
    points_sign,
    span,
    stock,
)
from assessment.pack.plain import decimal_text
from assessment.scoring.rules import (
    ZERO,
    AcceptText,
    AreaMap,
    Kprim,
    Manual,
    MapResponse,
    MatchCorrect,
    NearNumber,
    NumberMatch,
    NumberRange,
    OrderBy,
    OrderMatch,
    PairByPair,
    RightMinusWrong,
    ToleranceMode,
)


def write_answers(interaction: Interaction, sheet: Sheet) -> None:
    """Write how an interaction asks, into the sheet.

    Raises:
        Unsaid: if there are no words for it.
    """
    write = _WRITERS.get(type(interaction))
    if write is None:
        raise Unsaid
    write(interaction, sheet)
    _write_rule(sheet)


def _choices(one: SingleChoice | MultipleChoice, sheet: Sheet) -> None:
    several = isinstance(one, MultipleChoice)
    sheet.set("type", "multiple choice" if several else "single choice")
    sheet.set("shuffle", "yes" if one.shuffle else "no", "no")
    if isinstance(one, MultipleChoice):
        sheet.set("choose", span(one.min_choices, one.max_choices), "any")
    worth, correct = sheet.worth(), sheet.correct()
    for usual, choice in zip(letters(), one.choices, strict=False):
        mark = "x" if choice.id in correct else " "
        sign = f"[{mark}]" if several else f"({mark})"
        inside = braces(choice.id, usual, points_sign(worth.get(choice.id)), "!" if choice.fixed else "")
        sheet.answers.append(sheet.text(f"{sign} {inside}".rstrip(), choice.text))


def _judgement(one: TrueFalseNotGiven, sheet: Sheet) -> None:
    sheet.set("type", "true false not given" if one.not_given else "true false")
    if isinstance(sheet.rule, Manual):
        return
    if len(sheet.correct()) != 1 or sheet.worth():
        raise Unsaid
    sheet.set("answer", sheet.correct()[0].replace("_", " "))


def _short(one: ShortText, sheet: Sheet) -> None:
    sheet.set("type", "short text")
    sheet.set("max words", str(one.max_words), "0")
    sheet.set("length", str(one.expected_length), "24")
    if isinstance(sheet.rule, AcceptText):
        write_accepted(sheet.rule, one.max_words, sheet)
        sheet.answers += [f"= {text}" for text in accepted_signs(sheet.rule)]


def accepted_signs(rule: AcceptText) -> list[str]:
    """Return the texts that count, those with other points behind."""
    partial = [f"{plain_sign(text)} {{{decimal_text(points)}}}" for text, points in rule.partial]
    return [plain_sign(text) for text in rule.accepted] + partial


def write_accepted(rule: AcceptText, most: int, sheet: Sheet) -> None:
    """Write the settings of a rule for typed words."""
    sheet.set("too many words", "ok" if most and not rule.max_words else "", "")
    for name, flag in (
        ("case", rule.case_sensitive),
        ("ignore accents", rule.ignore_accents),
        ("wildcards", rule.wildcards),
        ("exact", rule.exact),
    ):
        sheet.set(name, "yes" if flag else "")
    _write_wrong(rule, sheet)


def _numeric(one: Numeric, sheet: Sheet) -> None:
    sheet.set("type", "numeric")
    sheet.set("length", str(one.expected_length), "10")
    if not isinstance(sheet.rule, NumberMatch):
        raise Unsaid
    factors = {unit.unit: unit.factor for unit in sheet.rule.units}
    named = [
        f"{unit} = {decimal_text(factors[unit])}" if factors.get(unit, 1) != 1 else unit for unit in one.units
    ]
    sheet.set("units", ", ".join(named))
    sheet.set("without unit", decimal_text(sheet.rule.without_unit), "0")
    _numbers(sheet.rule, sheet)


def _numbers(rule: NumberMatch, sheet: Sheet) -> None:
    sheet.answers += [f"= {sign}" for sign in number_signs(rule, sheet.points)]
    _write_wrong(rule, sheet)


def number_signs(rule: NumberMatch, points: Decimal) -> list[str]:
    """Return the numbers that count."""
    return [
        _number(entry) + ("" if entry.points == points else f" {{{decimal_text(entry.points)}}}")
        for entry in rule.entries
    ]


def _number(entry: NearNumber | NumberRange) -> str:
    if isinstance(entry, NumberRange):
        low = "" if entry.lower is None else decimal_text(entry.lower) + ("<" if entry.lower_open else "")
        return f"{low}..{'' if entry.upper is None else ('<' if entry.upper_open else '') + decimal_text(entry.upper)}"
    value, tolerance = decimal_text(entry.value), decimal_text(entry.tolerance)
    match entry.mode:
        case ToleranceMode.SIGNIFICANT_FIGURES:
            return f"{value} ({tolerance} figures)"
        case ToleranceMode.DECIMAL_PLACES:
            return f"{value} ({tolerance} places)"
        case ToleranceMode.RELATIVE:
            return f"{value} ± {decimal_text(entry.tolerance * 100)}%"
    return value if not entry.tolerance else f"{value} ± {tolerance}"


def _slider(one: Slider, sheet: Sheet) -> None:
    sheet.set("type", "slider")
    step = f" step {decimal_text(one.step)}" if one.step != 1 else ""
    sheet.set("slider", f"{decimal_text(one.lower)} to {decimal_text(one.upper)}{step}")
    sheet.set("vertical", "yes" if one.vertical else "")
    sheet.set("reverse", "yes" if one.reverse else "")
    if isinstance(sheet.rule, NumberMatch):
        _numbers(sheet.rule, sheet)


def _order(one: Order, sheet: Sheet) -> None:
    sheet.set("type", "order")
    sheet.set("shuffle", "yes" if one.shuffle else "no", "yes")
    sheet.set("choose", span(one.min_choices, one.max_choices), "any")
    ids = tuple(choice.id for choice in one.choices)
    if sheet.correct() != ids:
        sheet.set("answer", ", ".join(sheet.correct()))
    for number, (usual, choice) in enumerate(zip(letters(), one.choices, strict=False), 1):
        inside = braces(choice.id, usual, "!" if choice.fixed else "")
        sheet.answers.append(sheet.text(f"{number}. {inside}".rstrip(), choice.text))


def _matching(one: Matching, sheet: Sheet) -> None:
    sheet.set("type", "matching")
    sheet.set("shuffle", "yes" if one.shuffle else "no", "yes")
    sheet.set("choose", span(one.min_associations, one.max_associations), "any")
    worth = sheet.worth()
    for number, source in enumerate(one.sources, 1):
        targets = [pair.partition(" ")[2] for pair in sheet.correct() if pair.partition(" ")[0] == source.id]
        points = {worth[f"{source.id} {target}"] for target in targets} if worth else set()
        if len(points) > 1:
            raise Unsaid
        most = f"max {source.match_max}" if source.match_max != max(1, len(targets)) else ""
        inside = braces(source.id, f"S{number}", *map(points_sign, points), "!" if source.fixed else "", most)
        said = " | ".join(f"#{target}" for target in targets)
        sheet.answers.append(f"- {inside}{line_of(sheet, source.text)} -> {said}".rstrip())
    stock(sheet, "Targets", one.targets)


def _pairs(one: Associate, sheet: Sheet) -> None:
    sheet.set("type", "pairs")
    sheet.set("shuffle", "yes" if one.shuffle else "no", "yes")
    sheet.set("choose", span(one.min_associations, one.max_associations), "any")
    worth = sheet.worth()
    for pair in sheet.correct():
        first, _, second = pair.partition(" ")
        points = f"{{{points_sign(worth[pair])}}} " if worth else ""
        sheet.answers.append(f"- {points}#{first} + #{second}")
    stock(sheet, "Words", one.choices)


def _matrix(one: Matrix, sheet: Sheet) -> None:
    sheet.set("type", "matrix")
    sheet.set("shuffle", "yes" if one.shuffle else "no", "no")
    worth, correct = sheet.worth(), sheet.correct()

    def title(thing: AssociableChoice, usual: str, most: int) -> str:
        more = "!" if thing.fixed else "", f"max {thing.match_max}" if thing.match_max != most else ""
        return braces(thing.id, usual, *more) + line_of(sheet, thing.text)

    heads = [title(column, f"C{n}", 0) for n, column in enumerate(one.columns, 1)]
    sheet.answers.append("| | " + " | ".join(heads) + " |")
    sheet.answers.append("|---|" + "---|" * len(heads))
    for number, row in enumerate(one.rows, 1):
        pairs = [f"{row.id} {column.id}" for column in one.columns]
        ticks = ["x" if pair in correct else "" for pair in pairs]
        cells = [
            f"{tick} {{{points_sign(worth[pair])}}}".strip() if pair in worth else tick
            for tick, pair in zip(ticks, pairs, strict=True)
        ]
        most = max(1, sum(map(bool, ticks)))
        sheet.answers.append("| " + " | ".join((title(row, f"R{number}", most), *cells)) + " |")


def _essay(one: Essay, sheet: Sheet) -> None:
    sheet.set("type", "essay")
    sheet.set("words", span(one.min_words, one.max_words), "any")
    sheet.set("rich", "yes" if one.rich else "")
    sheet.set("lines", str(one.expected_lines), "0")
    sheet.set("syntax", one.syntax)
    if one.template:
        template = markdown_of(one.template, sheet.media) if one.rich else one.template
        if one.syntax:
            fence = "`" * max(3, 1 + max(map(len, re.findall("`+", template)), default=0))
            template = f"{fence}{one.syntax}\n{template}\n{fence}"
        sheet.blocks.append(f"### Template\n{template}")


def _upload(one: Upload, sheet: Sheet) -> None:
    sheet.set("type", "upload")
    sheet.set("kinds", ", ".join(one.kinds))
    megabytes, rest = divmod(one.max_bytes, 1_000_000)
    sheet.set("max size", f"{one.max_bytes} bytes" if rest else f"{megabytes} MB", "20 MB")
    sheet.set("files", str(one.max_files), "1")


def _audio(one: AudioRecording, sheet: Sheet) -> None:
    sheet.set("type", "audio")
    sheet.set("seconds", str(one.max_seconds), "120")


_WRITERS: dict[type, Callable[..., None]] = {
    SingleChoice: _choices,
    MultipleChoice: _choices,
    TrueFalseNotGiven: _judgement,
    ShortText: _short,
    Numeric: _numeric,
    Slider: _slider,
    Order: _order,
    Matching: _matching,
    Associate: _pairs,
    Matrix: _matrix,
    Hotspot: write_hotspot,
    SelectPoint: write_points,
    GraphicGapMatch: write_labels,
    Essay: _essay,
    Upload: _upload,
    AudioRecording: _audio,
}
_ORDERS = {
    OrderBy.EXACT: "exact",
    OrderBy.POSITION: "position",
    OrderBy.ADJACENT_PAIRS: "neighbours",
    OrderBy.LONGEST_RUN: "run",
}


def _write_rule(sheet: Sheet) -> None:
    rule = sheet.rule
    kind = dict(sheet.settings).get("type", "")
    match rule:
        case MatchCorrect():
            if kind in ("matching", "word bank", "labels", "matrix"):
                sheet.set("scoring", "all")
            _write_wrong(rule, sheet)
        case PairByPair():
            sheet.set("wrong", decimal_text(rule.wrong), "0")
        case RightMinusWrong():
            sheet.set("scoring", "right minus wrong")
        case Kprim():
            sheet.set("scoring", "kprim")
        case OrderMatch():
            sheet.set("scoring", _ORDERS[rule.by], "exact")
        case MapResponse() | AreaMap():
            for name, bound, usual in (("least", rule.lower, ZERO), ("most", rule.upper, None)):
                if bound != usual:
                    sheet.set(name, "none" if bound is None else decimal_text(bound))
            sheet.set("otherwise", decimal_text(rule.default), "0")
        case Manual():
            _manual(rule, kind, sheet)


def _manual(rule: Manual, kind: str, sheet: Sheet) -> None:
    if kind not in ("essay", "upload", "audio"):
        sheet.set("scoring", "manual")
    if rule.rubric:
        sheet.blocks.append(f"### Rubric\n{markdown_of(rule.rubric, sheet.media)}")
    lines = []
    for criterion in rule.criteria:
        lines.append(f"- {criterion.id}: {criterion.title}")
        for band in criterion.bands:
            text = sheet.text(f"- {decimal_text(band.points)}:", band.text)
            lines += [f"  {line}".rstrip() for line in text.split("\n")]
    if lines:
        sheet.blocks.append("\n".join(("### Criteria", *lines)))


def _write_wrong(rule: MatchCorrect | AcceptText | NumberMatch, sheet: Sheet) -> None:
    sheet.set("wrong", decimal_text(rule.wrong), "0")
    sheet.set("unanswered", decimal_text(rule.unanswered), "0")
