"""One page of a paper as the screens need it. Pure."""

from assessment.content.tools import Tool
from assessment.ids import ItemId
from desktop.presenters.aids import Aids
from desktop.presenters.facts import PageFacts
from desktop.services.running_attempt import Paper


def page_facts(paper: Paper, index: int) -> PageFacts:
    """Return a page of the paper's form with its items and its stimulus."""
    form = paper.exam.form
    page = form.pages[index]
    return PageFacts(
        page=page,
        stimulus=paper.content.stimuli[page.stimulus] if page.stimulus else None,
        items=tuple(paper.exam.items[item_id] for item_id in page.item_ids),
        numbers=tuple(form.entry(item_id).number for item_id in page.item_ids),
        seed=form.seed,
        aids=tuple(_aids(paper, item_id) for item_id in page.item_ids),
        language=paper.test.language,
    )


def _aids(paper: Paper, item_id: ItemId) -> Aids:
    """Return what is at hand for writing at an item; what the candidate was granted has the last word."""
    offer = paper.exam.form.entry(item_id).offer.after(paper.exam.accommodations.tools)
    suggests = paper.sitting.policy.spelling_suggestions
    return Aids(paper.test.language, Tool.SPELL_CHECK in offer.tools, suggests)
