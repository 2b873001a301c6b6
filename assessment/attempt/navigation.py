"""Where a candidate may go from here: QTI's navigation modes, and free movement within one section at a time."""

from assessment.content.form import Form, FormEntry
from assessment.content.test import Navigation
from assessment.ids import ItemId


def may_visit(form: Form, current: ItemId | None, target: ItemId) -> bool:
    """Say whether the candidate at ``current`` (None before the first item) may move to ``target``."""
    there = form.entry(target)
    if current is None:
        return there.page == 0 or (_navigation(form, there) is Navigation.FREE and _part(form, there) == 0)
    here = form.entry(current)
    if here.page == there.page:
        return True
    if here.part != there.part:
        return there.place == _last_of_part(form, here) + 1
    match _navigation(form, here):
        case Navigation.FREE:
            return True
        case Navigation.FREE_WITHIN_SECTION:
            return here.section == there.section or _section(form, there) == _section(form, here) + 1
        case Navigation.LINEAR:
            return there.place > here.place and there.page == here.page + 1


def may_respond(form: Form, current: ItemId | None, target: ItemId) -> bool:
    """Say whether ``target`` may be answered while ``current`` is the current item.

    Answering elsewhere than the page in view is allowed where going there is.
    """
    return may_visit(form, current, target)


def _navigation(form: Form, entry: FormEntry) -> Navigation:
    return form.section(entry.section).navigation


def _section(form: Form, entry: FormEntry) -> int:
    return next(index for index, section in enumerate(form.sections) if section.id == entry.section)


def _part(form: Form, entry: FormEntry) -> int:
    parts = list(dict.fromkeys(section.part for section in form.sections))
    return parts.index(entry.part)


def _last_of_part(form: Form, entry: FormEntry) -> int:
    return max(other.place for other in form.entries if other.part == entry.part)
