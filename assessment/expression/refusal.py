"""What the engine refuses: a code for programs, the operator or variable it met, and what was found there."""

from enum import StrEnum

from assessment.errors import AssessmentError


class Refusal(StrEnum):
    """Why an expression, a rule or a value is refused. The codes are stable: reports and scorers show them."""

    BAD_VALUE = "bad_value"
    """A text is not in the lexical form of its base type."""
    BAD_RESPONSE = "bad_response"
    """A response is not in the lexical form of its declaration, or has too many values for it."""
    BAD_ATTRIBUTE = "bad_attribute"
    """An attribute is missing or says nothing the standard knows."""
    BAD_DECLARATION = "bad_declaration"
    """A declaration contradicts itself."""
    UNKNOWN_OPERATOR = "unknown_operator"
    """No expression or rule of QTI has this name."""
    CUSTOM_OPERATOR = "custom_operator"
    """The operator runs foreign code."""
    WRONG_ARITY = "wrong_arity"
    """An operator has too few or too many parts."""
    WRONG_TYPE = "wrong_type"
    """A value has a base type or cardinality that the operator cannot take."""
    UNKNOWN_VARIABLE = "unknown_variable"
    """A variable is named that is not declared."""
    DUPLICATE_VARIABLE = "duplicate_variable"
    """Two declarations have one identifier."""
    NEEDS_TEST = "needs_test"
    """The operator asks about a whole test, and this is the processing of one item."""
    MISPLACED = "misplaced"
    """A known expression or rule stands where its kind cannot stand."""
    TOO_DEEP = "too_deep"
    """The nesting is deeper than the engine follows."""
    TOO_MUCH_WORK = "too_much_work"
    """A bound on size or repetition is reached."""


class ExpressionRefused(AssessmentError):
    """An expression, rule or value that the engine does not take. ``place`` names the operator or variable."""

    def __init__(self, code: Refusal, place: str = "", detail: str = "") -> None:
        super().__init__(place, detail)
        self.code = code
