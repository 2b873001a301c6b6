"""and, or, not, anyN, isNull: three-valued, NULL being the third."""

from assessment.expression.evaluator import Context, Evaluator, Operator, Scope
from assessment.expression.node import Node
from assessment.expression.operators.taking import Values, built, plainly, told_whole
from assessment.expression.truth import truth
from assessment.expression.values import FALSE, TRUE, Single, Value, boolean


def _and(values: Values) -> Value | None:
    truths = [truth(value) for value in values]
    return FALSE if False in truths else None if None in truths else TRUE


def _or(values: Values) -> Value | None:
    truths = [truth(value) for value in values]
    return TRUE if True in truths else None if None in truths else FALSE


def _not(values: Values) -> Value | None:
    found = truth(values[0])
    return None if found is None else boolean(not found)


def _is_null(values: Values) -> Single:
    return TRUE if values[0] is None else FALSE


def _any_n(node: Node, scope: Scope) -> Evaluator:
    """True where the count of true parts lies within the bounds, whatever the NULLs might have been."""
    parts = scope.parts(node)
    least, most = told_whole(node, "min", scope), told_whole(node, "max", scope)

    def evaluate(context: Context) -> Value | None:
        truths = [truth(part(context)) for part in parts]
        low, high = least(context), most(context)
        if low is None or high is None:
            return None
        sure, unsure = truths.count(True), truths.count(None)
        if sure >= low and sure + unsure <= high:
            return TRUE
        return FALSE if sure + unsure < low or sure > high else None

    return evaluate


OPERATORS: dict[str, Operator] = {
    "and": plainly(_and, 1, None),
    "or": plainly(_or, 1, None),
    "not": plainly(_not, 1, 1),
    "isNull": plainly(_is_null, 1, 1),
    "anyN": built(_any_n, 1, None),
}
