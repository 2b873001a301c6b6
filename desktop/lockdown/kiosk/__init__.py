"""A session of a kiosk's compositor on Wayland: how we know that we are in one."""
