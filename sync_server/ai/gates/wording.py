"""G4: options that speak of others, wrong options that are wrong by their strong words, and a not that is overlooked."""

from sync_server.ai.finding import Finding, Findings, Gate
from sync_server.ai.gates.phrases import ABSOLUTE, ALL_OR_NONE, QUIET_NOT
from sync_server.ai.gates.words import folded
from sync_server.ai.proposed_item import Kind, ProposedItem

_ENDS = " .!?。"


def check_wording(item: ProposedItem, language: str) -> Findings:
    """Return what words of a language should not be there."""
    if item.kind not in {Kind.SINGLE, Kind.MULTIPLE}:
        return ()
    found = []
    for_all, strong, quiet = ALL_OR_NONE.get(language), ABSOLUTE.get(language), QUIET_NOT.get(language)
    for index, option in enumerate(item.options):
        text = " ".join(option.text.split()).strip(_ENDS)
        if for_all and any(for_all.search(one) for one in (text, text.lower())):
            found.append(Finding(Gate.WORDING, f"options[{index}].text", "speaks_of_options"))
    if strong and not strong.search(folded(" ".join((item.stem, *item.keys)))):
        found += [
            Finding(Gate.WORDING, f"options[{index}].text", f"absolute:{word[0]}")
            for index, option in enumerate(item.options)
            if index not in item.answer_index and (word := strong.search(option.text.casefold()))
        ]
    if quiet and quiet.search(item.stem):
        found.append(Finding(Gate.WORDING, "stem", "quiet_negation"))
    return tuple(found)
