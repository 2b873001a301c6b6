"""A sheet (``items/*.md``) to items and keys: whole, or not at all, with every mistake by its line."""

import json
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal

from assessment.content.item import Item
from assessment.errors import AssessmentError
from assessment.ids import RESPONSE, ItemId, ResponseId
from assessment.interchange.problems import Problems
from assessment.interchange.table import IDENTIFIER, read_text
from assessment.interchange.tables.own import thing_in
from assessment.interchange.written.asking import Asked, Asking
from assessment.interchange.written.kinds import INFORMATION, READERS, kind_of
from assessment.interchange.written.settings import Settings
from assessment.interchange.written.sheet import Block, Line, Notes, Question, has_words, questions_in
from assessment.interchange.written.signs import plain
from assessment.interchange.written.texts import Texts
from assessment.pack.shape import ShapeError
from assessment.scoring.apply import most_points
from assessment.scoring.check_key import check_key
from assessment.scoring.key import Feedback, ItemKey, When
from assessment.scoring.rules import MapResponse

_FENCED = re.compile(r"\s*```json\n(.*)\n```\s*", re.DOTALL)
_FEEDBACK = re.compile(
    r"(?:(correct|partial|incorrect|always)|(for|if|unless)\s+([A-Za-z0-9_][\w.-]*)\s*=\s*(.*?))?\s*(\"[^\"]*\")?",
    re.DOTALL,
)
_OF_QUESTION = frozenset({"explanation", "feedback", "exact"})


@dataclass(frozen=True, slots=True)
class Read:
    """One question that could be read, and where it stands."""

    item: Item
    key: ItemKey | None
    line: int


def read_sheet(
    path: str, data: bytes, names: Mapping[str, str], media: Mapping[str, bytes], problems: Problems
) -> tuple[list[Read], list[tuple[str, int]]]:
    """Return the questions of a sheet, and the names of all that stand in it, readable or not, with their lines."""
    text = read_text(data, path, problems)
    if text is None:
        return [], []
    notes = Notes(path)
    texts = Texts(names, media, notes)
    questions = questions_in(text, notes)
    if not questions:
        notes.add(1, "holds no question; a question begins with “## name”")
    whole = not len(notes)
    found = [_read(question, texts, notes) for question in questions]
    notes.tell(problems)
    return [one for one in found if whole and one is not None], [(one.id, one.line) for one in questions]


def _read(question: Question, texts: Texts, notes: Notes) -> Read | None:
    before = len(notes)
    if question.id and not IDENTIFIER.fullmatch(question.id):
        notes.add(question.line, f"the name {question.id!r} may hold only letters, digits, _, . and -")
    try:
        read = _exact(question, notes) if _block(question, "exact") else _written(question, texts, notes)
    except AssessmentError as error:
        notes.add(question.line, error.detail if error.place == question.id else str(error))
        return None
    return read if len(notes) == before else None


def _written(question: Question, texts: Texts, notes: Notes) -> Read | None:
    settings = Settings(question.settings, question.line, notes)
    item_id = ItemId(question.id)
    askings = _askings(question, settings, texts, notes)
    composite = bool(askings) and askings[0].settings is not settings
    asked: list[Asked] = []
    stem: Sequence[Line] = question.lines
    information = False
    for asking in askings:
        kind = kind_of(asking)
        information = kind == INFORMATION
        one = READERS[kind](asking) if kind in READERS else None
        if composite:
            asking.settings.done()
            if information:
                notes.add(asking.line, "a part must ask something; text alone stands above the parts")
        if one is None:
            continue
        if composite:
            prompt = texts.block(one.stem) if has_words(one.stem) else ""
            one = replace(one, interaction=replace(one.interaction, prompt=prompt))
        else:
            stem = one.stem
        asked.append(one)
        _used_blocks(asking, kind, notes)
    rules = {id: rule for one in asked for id, rule in one.rules.items()}
    points = sum((most_points(rule) for rule in rules.values() if _has_most(rule)), Decimal(0))
    single_rule = len(rules) <= 1 or composite
    total = settings.number("points", points) if single_rule or "points" in settings else points
    if not single_rule and total != points:
        gaps = f"points is {total}, but the gaps add up to {points}: set gap points, or leave points out"
        notes.add(settings.line_of("points"), gaps)
    title = question.title.strip()
    tags = tuple(dict.fromkeys(tag.strip() for tag in settings.text("tags").split(",") if tag.strip()))
    category = settings.text("category")
    html = texts.block(stem) if has_words(stem) else ""
    bounds = settings.bound("floor", None), settings.bound("ceiling", None)
    explanation = _block(question, "explanation")
    said = texts.block(explanation.lines) if explanation else ""
    feedback = _feedback(question, texts, notes)
    if not askings or information or asked:
        settings.done()
    if not asked and not information:
        return None
    if not html and not (composite or _has_marked_text(asked)):
        notes.add(question.line, "has no text above its answers")
    interactions = tuple(one.interaction for one in asked)
    item = Item(item_id, html, interactions, total if asked else Decimal(0), title, category, tags)
    if information and not said and not feedback:
        return Read(item, None, question.line)
    key = ItemKey(item_id, rules, said, feedback, *bounds)
    check_key(item, key)
    return Read(item, key, question.line)


def _has_marked_text(asked: Sequence[Asked]) -> bool:
    """Whether a text with gaps says already what is asked."""
    return any(hasattr(one.interaction, "text") for one in asked)


def _has_most(rule: object) -> bool:
    return bool(getattr(rule, "entries", True)) or isinstance(rule, MapResponse)


def _askings(question: Question, settings: Settings, texts: Texts, notes: Notes) -> list[Asking]:
    """Return the parts of a question; without ``### Part`` it is one by itself."""
    parts: list[tuple[Block | None, list[Block]]] = [(None, [])]
    for block in question.blocks:
        if block.name == "part":
            parts.append((block, []))
        elif block.name not in _OF_QUESTION:
            parts[-1][1].append(block)
    if len(parts) == 1:
        blocks, gaps = _by_name(parts[0][1], notes)
        return [Asking(question.line, settings, question.lines, blocks, gaps, texts, notes, RESPONSE)]
    for block in parts[0][1]:
        notes.add(
            block.line, f"### {block.name.title()} stands above the first part; move it below its ### Part"
        )
    found = []
    for number, (head, below) in enumerate(parts[1:], 1):
        if head is None:
            continue
        id = head.said or f"R{number}"
        if not IDENTIFIER.fullmatch(id):
            notes.add(head.line, f"the name {id!r} may hold only letters, digits, _, . and -")
        blocks, gaps = _by_name(below, notes)
        own = Settings(head.settings, head.line, notes)
        found.append(Asking(head.line, own, head.lines, blocks, gaps, texts, notes, ResponseId(id)))
    return found


def _by_name(blocks: Sequence[Block], notes: Notes) -> tuple[dict[str, Block], dict[str, Block]]:
    named: dict[str, Block] = {}
    gaps: dict[str, Block] = {}
    for block in blocks:
        into, name = (gaps, block.said) if block.name == "gap" else (named, block.name)
        if name in into:
            notes.add(block.line, "stands twice in this question")
        if block.name == "gap" and has_words(block.lines):
            notes.add(block.line, "a gap has settings only, no text")
        into[name] = block
    return named, gaps


_USED = {
    "text": ("cloze", "word bank", "hottext"),
    "words": ("word bank", "pairs"),
    "targets": ("matching",),
    "template": ("essay",),
    "criteria": ("essay", "upload", "audio"),
}


def _used_blocks(asking: Asking, kind: str, notes: Notes) -> None:
    for name, kinds in _USED.items():
        if name in asking.blocks and kind not in kinds:
            notes.add(
                asking.blocks[name].line, f"### {name.title()} belongs to {', '.join(kinds)}, not to {kind}"
            )
    if asking.gaps and kind != "cloze":
        notes.add(min(block.line for block in asking.gaps.values()), "### Gap belongs to cloze")


def _feedback(question: Question, texts: Texts, notes: Notes) -> tuple[Feedback, ...]:
    found = []
    for block in question.blocks:
        if block.name != "feedback":
            continue
        said = _FEEDBACK.fullmatch(block.said)
        if said is None:
            notes.add(
                block.line,
                "write ### Feedback, ### Feedback correct (partial, incorrect) or ### Feedback for RESPONSE = A",
            )
            continue
        when = When(said[1]) if said[1] else When.ALWAYS
        if said[2]:
            when = When.VALUE if said[2] == "for" else When.OUTCOME
        title = (said[5] or "").strip('"')
        value = plain(said[4] or "", block.line, notes)
        found.append(
            Feedback(texts.block(block.lines), when, said[3] or "", value, title, said[2] == "unless")
        )
    return tuple(found)


def _block(question: Question, name: str) -> Block | None:
    found = [block for block in question.blocks if block.name == name]
    return found[0] if found else None


def _exact(question: Question, notes: Notes) -> Read | None:
    block = question.blocks[0]
    if has_words(question.lines) or question.settings or len(question.blocks) > 1:
        notes.add(question.line, "a question with ### Exact holds nothing else: the JSON below it says all")
        return None
    found = _FENCED.fullmatch("\n".join(line.text for line in block.lines))
    if found is None:
        notes.add(block.line, "below ### Exact stands one fenced block: ```json … ```")
        return None
    try:
        item, key = thing_in(json.loads(found[1]), ItemId(question.id))
    except (ShapeError, TypeError, ValueError) as error:
        notes.add(block.line, f"the JSON is no question: {str(error)[:200]}")
        return None
    return Read(item, key, question.line)
