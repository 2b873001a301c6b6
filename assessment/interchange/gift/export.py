"""A native item and its key in GIFT's words. What is lost is noted; what cannot be said at all is refused."""

import re

from assessment.content.interaction import (
    Cloze,
    Essay,
    Interaction,
    Matching,
    MultipleChoice,
    NumberGap,
    Numeric,
    SelectGap,
    ShortText,
    SingleChoice,
    TextGap,
    TrueFalseNotGiven,
    Variable,
    variables_of,
)
from assessment.content.item import Item
from assessment.interchange.gift import tree
from assessment.interchange.gift.export_rules import Lost, cannot, numbers, pairs, texts, weights
from assessment.interchange.text_formats import TextFormat
from assessment.scoring.key import ItemKey, When
from assessment.scoring.rules import AcceptText, Manual, MatchCorrect, NumberMatch, Rule

_GAP = re.compile(r'<gap id="[^"]*">')
_ANY = "*"


def gift_of(item: Item, key: ItemKey | None, lost: Lost) -> tree.Question:
    """Return the question; ``lost`` is told what is not in it.

    Raises:
        NotTaken: where GIFT has no words for what is asked or how it is scored.
    """
    return _Writer(item, key, lost).question()


class _Writer:
    def __init__(self, item: Item, key: ItemKey | None, lost: Lost) -> None:
        self._item = item
        self._key = key
        self._lost = lost

    def question(self) -> tree.Question:
        item, key = self._item, self._key
        if not item.interactions:
            return self._made(self._stem(item.stem), tree.Description())
        variables = tuple(item.variables())
        if len(variables) != 1 or len(item.interactions) != 1:
            raise cannot(f"{len(variables)} answers")
        if key is None or key.program is not None or variables[0].response_id not in key.rules:
            raise cannot("this scoring")
        if key.lower is not None or key.upper is not None:
            self._lost("bounds of the score")
        if item.points != 1:
            self._lost(f"{item.points} points")
        return self._asked(item.interactions[0], key, key.rules[variables[0].response_id])

    def _asked(self, interaction: Interaction, key: ItemKey, rule: Rule) -> tree.Question:
        (variable,) = variables_of(interaction)
        told = self._told(key)
        before = f"{self._item.stem}{interaction.prompt}"
        if isinstance(interaction, Cloze):
            lead, _, rest = _GAP.sub("\0", f"{before}{interaction.text}").partition("\0")
            stem = tree.Stem(
                self._html(lead, strip=False).lstrip(),
                self._html(rest, strip=False).rstrip(),
                TextFormat.HTML,
            )
            if not (stem.after or "").strip():
                stem = tree.Stem(stem.before, "&nbsp;", TextFormat.HTML)
        else:
            stem = self._stem(before)
        body = self._body(variable, rule, told)
        if told:
            self._lost(f"{len(told)} feedback texts")
        explanation = tree.Text(self._html(key.explanation), TextFormat.HTML) if key.explanation else None
        return self._made(stem, body, explanation)

    def _made(self, stem: tree.Stem, body: tree.Body, explanation: tree.Text | None = None) -> tree.Question:
        item = self._item
        return tree.Question(stem, body, item.title, explanation, str(item.id), item.tags)

    def _body(self, variable: Variable, rule: Rule, told: dict[str, tree.Text]) -> tree.Body:
        match variable, rule:
            case TrueFalseNotGiven(not_given=False), MatchCorrect(correct, points, wrong, unanswered):
                if points != self._item.points or wrong or unanswered:
                    raise cannot("these points")
                right, other = correct[0], "false" if correct[0] == "true" else "true"
                return tree.TrueFalse(right == "true", told.pop(other, None), told.pop(right, None))
            case SingleChoice() | SelectGap() | MultipleChoice(), _:
                return self._choices(variable, rule, told)
            case ((ShortText() | TextGap()), AcceptText()):
                if variable.max_words:
                    self._lost("word limit")
                return tree.ShortAnswer(
                    tuple(
                        tree.Answer(self._plain(text), True, weight, told.pop(value, None))
                        for text, value, weight in texts(
                            rule, self._item.points, self._lost, any_other=_ANY in told
                        )
                    )
                )
            case ((Numeric() | NumberGap()), NumberMatch()):
                if isinstance(variable, Numeric) and variable.units:
                    self._lost("units")
                return tree.Numerical(
                    tuple(
                        tree.NumberAnswer(number, right, weight, told.pop(value, None))
                        for number, value, right, weight in numbers(
                            rule, self._item.points, self._lost, any_other=_ANY in told
                        )
                    )
                )
            case Matching(), _:
                return tree.Matching(
                    tuple(
                        tree.Pair(tree.Text(self._html(prompt), TextFormat.HTML), option)
                        for prompt, option in pairs(variable, rule, self._item.points, self._lost)
                    )
                )
            case Essay(), Manual():
                if (
                    variable.min_words
                    or variable.max_words
                    or variable.rich
                    or variable.template
                    or variable.syntax
                ):
                    self._lost("word limits and layout")
                if rule.rubric or rule.criteria:
                    self._lost("rubric")
                return tree.Essay()
        raise cannot(f"{type(variable).__name__} by {type(rule).__name__}")

    def _choices(
        self, variable: SingleChoice | SelectGap | MultipleChoice, rule: Rule, told: dict[str, tree.Text]
    ) -> tree.MultipleChoice:
        several = isinstance(variable, MultipleChoice)
        if variable.shuffle:
            self._lost("shuffled choices")
        if isinstance(variable, MultipleChoice) and (
            variable.min_choices or variable.max_choices not in (0, len(variable.choices))
        ):
            self._lost("number of choices")
        percents = weights(
            rule, tuple(choice.id for choice in variable.choices), self._item.points, several, self._lost
        )
        answers = []
        for choice in variable.choices:
            percent = percents[choice.id]
            right = not several and percent == 100
            weight = percent if percent and not right else None
            text = tree.Text(self._html(choice.text), TextFormat.HTML)
            answers.append(tree.Answer(text, right, weight, told.pop(choice.id, None)))
        return tree.MultipleChoice(tuple(answers))

    def _told(self, key: ItemKey) -> dict[str, tree.Text]:
        """Return the feedback texts by the value they answer to, ``*`` for any that earns nothing."""
        found: dict[str, tree.Text] = {}
        for feedback in key.feedback:
            value = {When.INCORRECT: _ANY, When.VALUE: feedback.value}.get(feedback.when)
            if value is None or value in found:
                self._lost(f"feedback {feedback.when.value}")
            else:
                found[value] = tree.Text(self._html(feedback.text), TextFormat.HTML)
        return found

    def _stem(self, html: str) -> tree.Stem:
        return tree.Stem(self._html(html), None, TextFormat.HTML)

    def _plain(self, text: str) -> tree.Text:
        return tree.Text(text.strip(), TextFormat.HTML)

    def _html(self, html: str, *, strip: bool = True) -> str:
        if 'src="media:' in html:
            self._lost("media")
        return html.strip() if strip else html
