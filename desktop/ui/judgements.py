"""True, false and not given, in the language of the test: its instructions name them."""

from collections.abc import Mapping

from assessment.content.interaction import FALSE, NOT_GIVEN, TRUE
from assessment.ids import ChoiceId
from desktop.ui.language import translated_into


def judgements(language: str) -> Mapping[ChoiceId, str]:
    """Return what each is called in a language (BCP 47); in the one of the screens where Carrel does not speak it."""
    return {
        TRUE: translated_into(language, "TrueFalseNotGivenWidget", "True"),
        FALSE: translated_into(language, "TrueFalseNotGivenWidget", "False"),
        NOT_GIVEN: translated_into(language, "TrueFalseNotGivenWidget", "Not given"),
    }
