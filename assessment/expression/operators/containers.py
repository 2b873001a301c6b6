"""multiple, ordered, containerSize, index, delete, contains, member, record, fieldValue, repeat, random."""

from collections import Counter

from assessment.expression.evaluator import Context, Evaluator, Operator, Scope
from assessment.expression.limits import MOST_VALUES
from assessment.expression.node import Node
from assessment.expression.operators.taking import (
    Values,
    bad,
    built,
    container,
    gathered,
    integer,
    plainly,
    single,
    told_whole,
    whole,
    wrong,
)
from assessment.expression.refusal import ExpressionRefused, Refusal
from assessment.expression.sameness import keys_of, scalars_same
from assessment.expression.values import Container, Record, Single, Value, boolean


def _multiple(values: Values) -> Container | None:
    return gathered(values, "multiple", ordered=False)


def _ordered(values: Values) -> Container | None:
    return gathered(values, "ordered", ordered=True)


def _size(values: Values) -> Single | None:
    found = container(values[0], "containerSize")
    return integer(0 if found is None else len(found.items))


def _index(node: Node, scope: Scope) -> Evaluator:
    """``index``: its number is an attribute, or, as some files have it, a second part."""
    inner = scope.compile(node.args[0])
    told = told_whole(node, "n", scope) if len(node.args) == 1 else None
    second = scope.compile(node.args[1]) if len(node.args) == 2 else None

    def evaluate(context: Context) -> Value | None:
        found = container(inner(context), node.op)
        place = told(context) if told is not None else whole(second(context), node.op) if second else None
        if found is None or place is None or not 1 <= place <= len(found.items):
            return None
        return Single(found.base_type, found.items[int(place) - 1])

    return evaluate


def _delete(values: Values) -> Value | None:
    one, found = single(values[0], "delete"), container(values[1], "delete")
    if one is None or found is None:
        return None
    left = tuple(
        item for item in found.items if not scalars_same(item, found.base_type, one.value, one.base_type)
    )
    return Container(found.base_type, left, found.ordered) if left else None


def _member(values: Values) -> Value | None:
    one, found = single(values[0], "member"), container(values[1], "member")
    if one is None or found is None:
        return None
    return boolean(any(scalars_same(item, found.base_type, one.value, one.base_type) for item in found.items))


def _contains(values: Values) -> Value | None:
    """Each value of the second has its own in the first; where order counts, side by side in that order."""
    outer, inner = container(values[0], "contains"), container(values[1], "contains")
    if outer is None or inner is None:
        return None
    all_of, wanted = keys_of(outer, inner.base_type), keys_of(inner, outer.base_type)
    if not (outer.ordered or inner.ordered):
        return boolean(not Counter(wanted) - Counter(all_of))
    starts = range(len(all_of) - len(wanted) + 1)
    return boolean(any(all_of[start : start + len(wanted)] == wanted for start in starts))


def _record(node: Node, scope: Scope) -> Evaluator:
    """``record`` of ``fieldValue`` elements; in no version of the standard, but in files."""
    fields: list[tuple[str, Evaluator]] = []
    for part in node.args:
        name = part.attribute("fieldIdentifier")
        if part.op != "fieldValue" or not name or len(part.args) != 1:
            raise ExpressionRefused(Refusal.MISPLACED, part.op, "in record")
        with scope.deeper(part.op):
            fields.append((name, scope.compile(part.args[0])))

    def evaluate(context: Context) -> Value | None:
        return Record(tuple((name, single(field(context), node.op)) for name, field in fields))

    return evaluate


def _field(node: Node, scope: Scope) -> Evaluator:
    name, (part,) = node.attribute("fieldIdentifier"), scope.parts(node)
    if not name:
        raise bad(node.op, "fieldIdentifier")

    def evaluate(context: Context) -> Value | None:
        found = part(context)
        if found is None:
            return None
        if not isinstance(found, Record):
            raise wrong(node.op, "not a record")
        return dict(found.fields).get(name)

    return evaluate


def _repeat(node: Node, scope: Scope) -> Evaluator:
    before = scope.nodes
    times, parts = told_whole(node, "numberRepeats", scope), scope.parts(node)
    cost = scope.nodes - before + 1

    def evaluate(context: Context) -> Value | None:
        count = times(context)
        if count is None or count < 1:
            return None
        if count > MOST_VALUES:
            raise ExpressionRefused(Refusal.TOO_MUCH_WORK, node.op, f"{count} times")
        found: list[Value | None] = []
        for _ in range(int(count)):
            context.spend(cost, node.op)
            found += [part(context) for part in parts]
        return gathered(found, node.op, ordered=True)

    return evaluate


def _random(node: Node, scope: Scope) -> Evaluator:
    (part,) = scope.parts(node)

    def evaluate(context: Context) -> Value | None:
        found = container(part(context), node.op)
        if found is None:
            return None
        return Single(found.base_type, found.items[context.draw.below(len(found.items))])

    return evaluate


OPERATORS: dict[str, Operator] = {
    "multiple": plainly(_multiple, 0, None),
    "ordered": plainly(_ordered, 0, None),
    "containerSize": plainly(_size, 1, 1),
    "index": built(_index, 1, 2),
    "delete": plainly(_delete, 2, 2),
    "member": plainly(_member, 2, 2),
    "contains": plainly(_contains, 2, 2),
    "record": built(_record, 1, None),
    "fieldValue": built(_field, 1, 1),
    "repeat": built(_repeat, 1, None),
    "random": built(_random, 1, 1),
}
