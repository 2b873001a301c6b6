"""When two values are the same (QTI 2.2, ``match``).

The standard asks for one base type on both sides; files mix them. So numbers are compared as numbers,
and other base types that differ by their lexical forms.
"""

from collections import Counter

from assessment.expression.lexical import written
from assessment.expression.values import NUMERIC, BaseType, Container, Record, Scalar, Single, Value


def key_of(value: Scalar, base: BaseType) -> Scalar:
    """Return what stands for a value where values are compared: the two halves of a pair have no order."""
    if base is BaseType.PAIR and isinstance(value, tuple) and isinstance(value[0], str):
        first, second = str(value[0]), str(value[1])
        return (second, first) if second < first else (first, second)
    return value


def scalars_same(one: Scalar, base: BaseType, other: Scalar, other_base: BaseType) -> bool:
    """Return whether two single values are the same."""
    if base is other_base:
        return one == other or (base is BaseType.PAIR and key_of(one, base) == key_of(other, base))
    if base in NUMERIC and other_base in NUMERIC:
        return one == other
    if isinstance(one, tuple) and isinstance(other, tuple) and BaseType.PAIR in (base, other_base):
        return key_of(one, BaseType.PAIR) == key_of(other, BaseType.PAIR)
    return written(one, base) == written(other, other_base)


def same(one: Value, other: Value) -> bool:
    """Return whether two values are the same. A single value is the same as a container of it alone."""
    if isinstance(one, Record) or isinstance(other, Record):
        return isinstance(one, Record) and isinstance(other, Record) and _records_same(one, other)
    if isinstance(one, Single) and isinstance(other, Single):
        return scalars_same(one.value, one.base_type, other.value, other.base_type)
    return _containers_same(contained(one), contained(other))


def contained(value: Single | Container) -> Container:
    """Return a single value as a container of it alone, and a container as it is."""
    return Container(value.base_type, (value.value,)) if isinstance(value, Single) else value


def _records_same(one: Record, other: Record) -> bool:
    left, right = dict(one.fields), dict(other.fields)
    return left.keys() == right.keys() and all(
        (mine is None and yours is None) or (mine is not None and yours is not None and same(mine, yours))
        for mine, yours in ((left[name], right[name]) for name in left)
    )


def _containers_same(one: Container, other: Container) -> bool:
    if len(one.items) != len(other.items):
        return False
    mine, yours = keys_of(one, other.base_type), keys_of(other, one.base_type)
    return mine == yours if one.ordered or other.ordered else Counter(mine) == Counter(yours)


def keys_of(container: Container, other: BaseType) -> list[Scalar]:
    """Return what a container holds in a form that can be compared with a container of another base type."""
    base = container.base_type
    if base is other or (base in NUMERIC and other in NUMERIC):
        return [key_of(item, base) for item in container.items]
    if BaseType.PAIR in (base, other):
        return [
            key_of(item, BaseType.PAIR) if isinstance(item, tuple) else written(item, base)
            for item in container.items
        ]
    return [written(item, base) for item in container.items]
