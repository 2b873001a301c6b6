"""How far the engine goes for one program, so that no item can hang a scorer."""

DEEPEST = 64
"""Levels of nested elements; each costs at most three frames of Python's own stack."""
MOST_NODES = 20_000
"""Elements of one program."""
MOST_STEPS = 500_000
"""What one run may do: an operator is a step, and so is each value of a container that it looks at."""
MOST_VALUES = 2_000
"""Values in one container."""
LONGEST_TEXT = 200_000
"""Characters of one value."""
LONGEST_PATTERN = 500
"""Characters of a pattern of ``patternMatch``."""
LONGEST_MATCHED = 5_000
"""Characters of a text that a pattern is held against."""
MOST_RESTARTS = 100
"""Times that a template constraint restarts template processing; the number that QTI names."""
"""The whole numbers kept: QTI asks for 32 bits, and 64 keep what larger counts and products need."""
SMALLEST_INTEGER = -(2**63)
LARGEST_INTEGER = 2**63 - 1
