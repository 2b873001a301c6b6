"""Where a candidate may go from here: QTI's navigation modes, and free movement within one section at a time.

What is closed is passed over; what may not be left yet holds back.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from assessment.attempt.standing import Closure, Standing, closure
from assessment.content.form import Form, FormEntry
from assessment.content.scope import Scope
from assessment.content.test import Navigation
from assessment.ids import ItemId


@dataclass(frozen=True, slots=True)
class Hold:
    """What keeps the candidate from going on: an item that wants an answer, a scope or the test that wants its time."""

    item_id: ItemId | None = None
    scope: Scope | None = None


def may_visit(form: Form, standing: Standing, target: ItemId) -> bool:
    """Say whether the candidate may move to ``target``."""
    there = form.entry(target)
    if closure(form, standing, target) is not None:
        return False
    return _leads(form, standing, there) and hold(form, standing, target) is None


def may_respond(form: Form, standing: Standing, target: ItemId) -> bool:
    """Say whether ``target`` may be answered from where the candidate is.

    Answering elsewhere than the page in view is allowed where going there is.
    """
    return may_visit(form, standing, target)


def hold(form: Form, standing: Standing, target: ItemId | None) -> Hold | None:
    """Return what keeps the candidate from leaving the page for ``target``, None when nothing does.

    ``target`` None is the end of the test: what lies between wants its answers too.
    """
    if not (standing.wanting or standing.early or standing.too_soon):
        return None
    here = 0 if standing.current is None else form.entry(standing.current).page
    there = len(form.pages) if target is None else form.entry(target).page
    if here == there:
        return None
    for page in form.pages[here:there]:
        for item_id in page.item_ids:
            if item_id in standing.wanting and closure(form, standing, item_id) is None:
                return Hold(item_id=item_id)
    for scope in form.scopes:
        if (
            scope in standing.early
            and target not in scope.item_ids
            and not scope.item_ids.isdisjoint(form.pages[here].item_ids)
            and any(closure(form, standing, item_id) is None for item_id in scope.item_ids)
        ):
            return Hold(scope=scope)
    return Hold() if target is None and standing.too_soon else None


def next_open(form: Form, standing: Standing) -> ItemId | None:
    """Return the first item to go on to, those behind the current one first; None when nothing is open any more."""
    here = -1 if standing.current is None else form.entry(standing.current).place - 1
    for entry in (*form.entries[here + 1 :], *form.entries[: max(here, 0)]):
        if may_visit(form, standing, entry.item_id):
            return entry.item_id
    return None


def nothing_open(form: Form, standing: Standing) -> bool:
    """Say whether the candidate's time is over wherever they may be."""
    current = standing.current
    if current is None or closure(form, standing, current) is not Closure.TIME_OVER:
        return False
    return next_open(form, standing) is None


def _leads(form: Form, standing: Standing, there: FormEntry) -> bool:
    """Say whether the navigation mode leads to an open item."""
    if standing.current is None:
        return there.page == 0 or (_navigation(form, there) is Navigation.FREE and _part(form, there) == 0)
    here = form.entry(standing.current)
    if here.page == there.page:
        return True
    if here.part != there.part:
        return there.item_id == next(_open_after(form, standing, _last_page_of_part(form, here)), None)
    match _navigation(form, here):
        case Navigation.FREE:
            return True
        case Navigation.FREE_WITHIN_SECTION:
            return here.section == there.section or there.section == _next_section(form, standing, here)
        case Navigation.LINEAR:
            ahead = next(_open_after(form, standing, here.page), None)
            return ahead is not None and there.page == form.entry(ahead).page


def _open_after(form: Form, standing: Standing, page: int) -> Iterator[ItemId]:
    """Yield the open items behind a page."""
    for later in form.pages[page + 1 :]:
        for item_id in later.item_ids:
            if closure(form, standing, item_id) is None:
                yield item_id


def _next_section(form: Form, standing: Standing, here: FormEntry) -> str | None:
    """Return the next section in which anything is open."""
    found = False
    for section in form.sections:
        if found and any(closure(form, standing, item_id) is None for item_id in section.item_ids):
            return section.id
        found = found or section.id == here.section
    return None


def _navigation(form: Form, entry: FormEntry) -> Navigation:
    return form.section(entry.section).navigation


def _part(form: Form, entry: FormEntry) -> int:
    parts = list(dict.fromkeys(section.part for section in form.sections))
    return parts.index(entry.part)


def _last_page_of_part(form: Form, entry: FormEntry) -> int:
    last = [section for section in form.sections if section.part == entry.part][-1]
    return form.entry(last.item_ids[-1]).page
