"""QTI 1.2 and what grew out of it: Canvas exports, Blackboard pools and tests."""
