"""Runs first in the bundle: programs of the system, such as xset, are not to load the bundle's own libraries.

The bundle's loader has put its folder in LD_LIBRARY_PATH and read it. Whatever is started from here must not find
it there; our own programs are told to begin anew and set it for themselves.
"""

import os

original = os.environ.pop("LD_LIBRARY_PATH_ORIG", None)
os.environ.pop("LD_LIBRARY_PATH", None)
if original is not None:
    os.environ["LD_LIBRARY_PATH"] = original
os.environ["PYINSTALLER_RESET_ENVIRONMENT"] = "1"
