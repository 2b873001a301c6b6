"""Questions with answers to tick or to put in order."""

from assessment.content.interaction import (
    FALSE,
    NOT_GIVEN,
    TRUE,
    Choice,
    MultipleChoice,
    Order,
    SingleChoice,
    TrueFalseNotGiven,
)
from assessment.ids import ChoiceId
from assessment.interchange.written.asking import Asked, Asking
from assessment.interchange.written.judge import ORDERS, PICKS, rule_of
from assessment.interchange.written.signs import CHOICE, STEP, braced

_WANTED = "( ) wrong, (x) right; with square brackets several may be ticked"
_JUDGED = {"true": TRUE, "false": FALSE, "not given": NOT_GIVEN}


def letter(number: int) -> str:
    """Return the customary name of a choice: A … Z, AA, AB …"""
    name = ""
    while number >= 0:
        name = chr(65 + number % 26) + name
        number = number // 26 - 1
    return name


def read_choice(asking: Asking, *, several: bool) -> Asked:
    """Return a single or multiple choice."""
    stem, entries = asking.answers(CHOICE, _WANTED)
    choices, correct, worth = [], [], []
    for number, entry in enumerate(entries):
        found = CHOICE.fullmatch(entry.text)
        if found is None:
            continue
        if (found[1] == "[") is not several:
            wanted = "[ ]" if several else "( )"
            asking.notes.add(entry.line, f"all answers of this question are written with {wanted}")
        sign = braced(found[3] or "")
        id = ChoiceId(sign.id or letter(number))
        text = asking.texts.of_answer(sign.text, entry.line, entry.more)
        if not text:
            asking.notes.add(entry.line, "an answer says nothing")
        choices.append(Choice(id, text, sign.fixed))
        correct += [id] if found[2].strip() else []
        worth += [(id, sign.worth)] if sign.worth is not None else []
    shuffle = asking.settings.flag("shuffle")
    ids = [choice.id for choice in choices]
    if several:
        least, most = asking.settings.span("choose", (0, 0))
        rule = rule_of(asking, PICKS, correct, worth, ids)
        return Asked(
            stem,
            MultipleChoice(tuple(choices), least, most, shuffle, asking.response_id),
            {asking.response_id: rule},
        )
    if len(correct) > 1 and not worth:
        asking.notes.add(
            asking.line, "several answers are marked; write them with [x] if several may be ticked"
        )
    rule = rule_of(asking, PICKS, correct, worth)
    return Asked(stem, SingleChoice(tuple(choices), shuffle, asking.response_id), {asking.response_id: rule})


def read_judgement(asking: Asking, *, not_given: bool) -> Asked:
    """Return a statement to be judged true, false or not given."""
    settings = asking.settings
    if "answer" not in settings and "points" not in asking.blocks and settings.text("scoring") != "manual":
        asking.notes.add(asking.line, "the setting answer is missing: true, false or not given")
    answer = settings.choice("answer", _JUDGED, TRUE)
    interaction = TrueFalseNotGiven(settings.flag("not given", default=not_given), asking.response_id)
    return Asked(asking.lines, interaction, {asking.response_id: rule_of(asking, PICKS, [answer])})


def read_order(asking: Asking) -> Asked:
    """Return things to be put in order; they stand in the right order unless ``answer`` names another."""
    stem, entries = asking.answers(STEP, "1. first, 2. second and so on, in the right order")
    choices = []
    for number, entry in enumerate(entries):
        found = STEP.fullmatch(entry.text)
        sign = braced((found[1] if found else "") or "")
        text = asking.texts.of_answer(sign.text, entry.line, entry.more)
        choices.append(Choice(ChoiceId(sign.id or letter(number)), text, sign.fixed))
    settings = asking.settings
    named = tuple(id for id in settings.text("answer").replace(",", " ").split())
    least, most = settings.span("choose", (0, 0))
    interaction = Order(
        tuple(choices), settings.flag("shuffle", default=True), least, most, asking.response_id
    )
    rule = rule_of(asking, ORDERS, named or [choice.id for choice in choices])
    return Asked(stem, interaction, {asking.response_id: rule})
