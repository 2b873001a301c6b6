"""Values from the log that an item as it is now may no longer give: what of them can be shown."""

from collections.abc import Callable

from assessment.content.interaction import Values
from assessment.errors import ResponseInvalid


def fitting(check: Callable[[Values], None], values: Values) -> Values:
    """Return the values that fit, one after the other; each of them alone decides, so that one wrong loses no other."""
    kept: Values = ()
    for value in values:
        if fits(check, (*kept, value)):
            kept = (*kept, value)
    return kept


def fits(check: Callable[[Values], None], values: Values) -> bool:
    """Say whether a check takes these values."""
    try:
        check(values)
    except ResponseInvalid:
        return False
    return True
