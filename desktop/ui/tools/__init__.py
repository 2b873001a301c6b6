"""The tools of the test window: children of the one window, calm and out of the way."""
