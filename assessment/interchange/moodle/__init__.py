"""Moodle's own formats."""
