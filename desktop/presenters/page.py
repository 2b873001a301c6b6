"""One page of a paper as the screens need it. Pure."""

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
        offers=tuple(form.entry(item_id).offer for item_id in page.item_ids),
        language=paper.test.language,
    )
