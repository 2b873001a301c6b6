"""All that is labelled, in one place."""

from tests.sync_server.ai.gates.labelled import flaws_of_form, flaws_of_sets
from tests.sync_server.ai.gates.labelled.make import CLEAN, FLAWED

__all__ = ["CLEAN", "FLAWED", "flaws_of_form", "flaws_of_sets"]
