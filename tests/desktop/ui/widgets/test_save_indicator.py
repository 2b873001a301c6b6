"""The lines about saving and sending are whole at every moment."""

from PySide6.QtWidgets import QApplication

from desktop.presenters.facts import SaveFacts, SaveState, SendFacts, SendState
from desktop.ui.sync_sentences import SEND_DETAILS
from desktop.ui.theme import LIGHT, apply_theme
from desktop.ui.widgets.save_indicator import SaveIndicator
from tests.desktop.ui.cut_words import cut_words
from tests.fakes.attempt import NOW


def test_new_words_have_their_room_at_once(qapp: QApplication) -> None:
    """When short words give way to long ones there is no moment, before the next layout, in which these are cut."""
    apply_theme(qapp, LIGHT)
    indicator = SaveIndicator()
    indicator.show_save(SaveFacts(SaveState.SAVING))
    indicator.resize(320, 66)
    indicator.show()
    QApplication.processEvents()

    indicator.show_save(SaveFacts(SaveState.SAVED, NOW))
    indicator.show_send(SendFacts(SendState.NO_NETWORK, 0, NOW))

    assert "Saved on this computer, 10:42:07" == indicator._saved.text()
    assert [] == cut_words(indicator)


def test_every_state_is_told_in_words_that_fit(qapp: QApplication) -> None:
    """From a wide header to a narrow one, what is shown is whole; the whole truth stays as name and tool tip."""
    apply_theme(qapp, LIGHT)
    indicator = SaveIndicator()
    indicator.show()
    for width in (320, 200, 120, 60):
        for save in SaveState:
            for send, detail in (*((send, "") for send in SendState), *SEND_DETAILS):
                indicator.show_save(SaveFacts(save, NOW))
                indicator.show_send(SendFacts(send, 3, NOW, detail))
                indicator.resize(max(width, indicator.minimumSizeHint().width()), 66)

                assert [] == cut_words(indicator)
                assert indicator.accessibleName() == indicator.toolTip().replace("\n", ". ")
