"""Which widget asks on a picture: the one that shows it, or what is left where it cannot be shown."""

from assessment.content.interaction import AssociableChoice, GraphicGapMatch, Hotspot, SelectPoint
from desktop.ui.interactions.base import InteractionWidget
from desktop.ui.interactions.graphic_gap_match import GraphicGapMatchWidget, LabelList
from desktop.ui.interactions.hotspot import HotspotWidget
from desktop.ui.interactions.select_point import SelectPointWidget
from desktop.ui.interactions.without_picture import AreaList, NoPicture
from desktop.ui.pictures.stored import StoredPicture
from desktop.ui.rich_text import Media


def hotspot(asked: Hotspot, media: Media) -> InteractionWidget:
    """Return the widget of a hotspot item."""
    stored = StoredPicture(asked.picture, media)
    return AreaList(asked) if stored.broken else HotspotWidget(asked, stored)


def select_point(asked: SelectPoint, media: Media) -> InteractionWidget:
    """Return the widget of a select-point item."""
    stored = StoredPicture(asked.picture, media)
    return NoPicture(asked.picture, asked.response_id) if stored.broken else SelectPointWidget(asked, stored)


def graphic_gap_match(
    asked: GraphicGapMatch, labels: tuple[AssociableChoice, ...], media: Media
) -> InteractionWidget:
    """Return the widget of a labelling item, with its labels in the form's order."""
    stored = StoredPicture(asked.picture, media)
    if stored.broken:
        return LabelList(asked, labels, media)
    return GraphicGapMatchWidget(asked, labels, stored, media)
