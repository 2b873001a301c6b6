"""The console's words for evaluations: rubrics, and doubts about what was found."""

from collections.abc import Mapping

EVALUATION_WORDS: Mapping[str, Mapping[str, str]] = {
    "rubric": {
        "auto": "By the item: programs or essays",
        "essay": "Essay: task, coherence, vocabulary, grammar",
        "reasoning": "Explanation: claim, reasons, terms",
        "developer": "Program: correctness, efficiency, readability, practice, problem solving",
        "own": "Its own",
    },
    "doubt": {
        "unreadable": "Nothing could be made of what the model said.",
        "model_refused": "The model, or a filter of its provider, did not want to judge it.",
        "one_pass": "Only one of two passes could be read.",
        "passes_apart": "The two passes are more than one level apart.",
        "unsure": "The model is less sure than usual.",
        "quote_not_in_answer": "A quote does not stand in the answer.",
        "no_quote": "Nothing in the answer is shown for a level.",
        "speaks_to_grader": "The model says that the answer speaks to whoever marks it.",
        "beside_one_that_speaks": "The model says that another answer, judged together with this one, speaks to whoever marks it.",
        "injection": "The answer has words that are meant for a model.",
        "too_long": "The answer is longer than what the model has read.",
        "tests_pending": "Its tests could not be run here.",
        "feedback_refused": "Its feedback may not be shown.",
        "feedback_language": "Its feedback is in another language than the answer.",
    },
}
