"""stringMatch, substring, patternMatch."""

from assessment.expression.evaluator import Context, Evaluator, Operator, Scope
from assessment.expression.node import Node
from assessment.expression.operators.taking import bad, built, text, told_flag, whole
from assessment.expression.pattern import Pattern, compile_pattern
from assessment.expression.values import BaseType, Single, Value, boolean


def _string_match(node: Node, scope: Scope) -> Evaluator:
    first, second = scope.parts(node)
    with_case = told_flag(node, "caseSensitive", "true")
    within = told_flag(node, "substring", "false")

    def evaluate(context: Context) -> Value | None:
        one, other = text(first(context), node.op), text(second(context), node.op)
        if one is None or other is None:
            return None
        if not with_case:
            one, other = one.casefold(), other.casefold()
        return boolean(other in one if within else one == other)

    return evaluate


def _substring(node: Node, scope: Scope) -> Evaluator:
    """Whether the first text stands in the second; with three parts, as some files have it, a cut (from 1)."""
    parts = scope.parts(node)
    with_case = told_flag(node, "caseSensitive", "true")

    def stands_in(context: Context) -> Value | None:
        one, other = text(parts[0](context), node.op), text(parts[1](context), node.op)
        if one is None or other is None:
            return None
        return boolean(one in other if with_case else one.casefold() in other.casefold())

    def cut(context: Context) -> Value | None:
        whole_text = text(parts[0](context), node.op)
        start, length = whole(parts[1](context), node.op), whole(parts[2](context), node.op)
        if whole_text is None or start is None or length is None or start < 1 or length < 1:
            return None
        found = whole_text[start - 1 : start - 1 + length]
        return Single(BaseType.STRING, found) if found else None

    return stands_in if len(parts) == 2 else cut


def _pattern_match(node: Node, scope: Scope) -> Evaluator:
    """Whether a text fits a pattern: an attribute, a variable that it names, or, in some files, a second part."""
    inner = scope.compile(node.args[0])
    with_case = told_flag(node, "caseSensitive", "true")
    said = node.attribute("pattern")
    told = scope.compile(node.args[1]) if len(node.args) == 2 else None
    identifier = said[1:-1].strip() if said.startswith("{") and said.endswith("}") else ""
    fixed: Pattern | None = None
    if identifier:
        scope.variable(node, identifier)
    elif told is None:
        if not said:
            raise bad(node.op, "pattern")
        fixed = compile_pattern(said, case_sensitive=with_case)
        scope.weigh(node.op, fixed.size // 8)

    def evaluate(context: Context) -> Value | None:
        found = text(inner(context), node.op)
        pattern = fixed
        if pattern is None:
            value = context.environment.variable(identifier) if told is None else told(context)
            source = text(value, node.op)
            if source is None:
                return None
            context.spend(len(source), node.op)
            pattern = compile_pattern(source, case_sensitive=with_case)
            context.spend(pattern.size, node.op)
        if found is None:
            return None
        context.spend(1 + len(found) * pattern.size // 8, node.op)
        return boolean(pattern.matches(found))

    return evaluate


OPERATORS: dict[str, Operator] = {
    "stringMatch": built(_string_match, 2, 2),
    "substring": built(_substring, 2, 3),
    "patternMatch": built(_pattern_match, 1, 2),
}
