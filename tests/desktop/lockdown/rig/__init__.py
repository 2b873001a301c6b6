"""A machine to be attacked: an X server with or without a window manager, a held window, an attacker, and who looks on."""
