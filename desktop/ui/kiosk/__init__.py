"""What the window itself does to hold a machine: the keyboard, and the keys of the system."""
