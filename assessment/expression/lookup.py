"""A number to a value of an outcome: ``matchTable`` and ``interpolationTable`` (QTI 2.2, lookupTable)."""

from collections.abc import Callable
from typing import TypeAlias

from assessment.expression.declaration import InterpolationTable, MatchTable
from assessment.expression.lexical import read
from assessment.expression.values import BaseType, Single

Lookup: TypeAlias = Callable[["float | int | None"], "Single | None"]


def bind_lookup(table: MatchTable | InterpolationTable, base: BaseType) -> Lookup:
    """Return a table as a function; NULL, and what the table does not name, gives its default.

    Raises:
        ExpressionRefused: ``BAD_VALUE``, if a target is not in the lexical form of the base type.
    """
    default = None if table.default is None else read(table.default, base)
    if isinstance(table, MatchTable):
        targets: dict[float | int, Single | None] = {}
        for number, text in table.entries:
            targets.setdefault(number, read(text, base))
        return lambda source: default if source is None else targets.get(source, default)
    steps = tuple((entry.source, entry.include_boundary, read(entry.target, base)) for entry in table.entries)

    def interpolated(source: float | None) -> Single | None:
        if source is not None:
            for bound, included, target in steps:
                if source > bound or (included and source == bound):
                    return target
        return default

    return interpolated
