"""GIFT, the text format of Moodle question banks."""
