"""What a value means as a condition: true, false, or unknown (QTI's three-valued logic)."""

from assessment.expression.values import Container, Record, Single, Value


def truth(value: Value | None) -> bool | None:
    """Return a value's truth; NULL is unknown.

    The standard allows booleans alone. Files use other values too, and are read as players read them:
    a number is true unless it is 0, anything else that is not NULL is true.
    """
    if value is None:
        return None
    if isinstance(value, Container | Record):
        return True
    found = value.value
    return found if isinstance(found, bool) else found != 0 if isinstance(found, int | float) else True


def is_true(value: Value | None) -> bool:
    """Return whether a value is true; NULL is not."""
    return (isinstance(value, Single) and value.value is True) or truth(value) is True
