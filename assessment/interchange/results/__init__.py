"""Results out: QTI results reports, and tables of a sitting."""
