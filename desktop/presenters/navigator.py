"""The navigator's squares from the form and what is true of each item. Pure."""

from collections.abc import Collection

from assessment.attempt.navigation import may_visit
from assessment.content.form import Form
from assessment.ids import ItemId
from desktop.presenters.facts import ItemMark, NavigatorItem, NavigatorSection


def navigator(
    form: Form,
    current: ItemId,
    answered: Collection[ItemId],
    flagged: Collection[ItemId],
    visited: Collection[ItemId],
) -> tuple[NavigatorSection, ...]:
    """Return the sections of the form with one square an item."""

    def square(item_id: ItemId) -> NavigatorItem:
        mark = ItemMark.SEEN if item_id in visited else ItemMark.UNSEEN
        return NavigatorItem(
            number=form.by_item[item_id].number,
            item_id=item_id,
            mark=ItemMark.ANSWERED if item_id in answered else mark,
            flagged=item_id in flagged,
            current=item_id == current,
            reachable=item_id == current or may_visit(form, current, item_id),
        )

    return tuple(NavigatorSection(s.title, tuple(square(id) for id in s.item_ids)) for s in form.sections)
