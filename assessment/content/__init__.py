"""What is sat: test, part, section, item, interaction (QTI's tree), and the form a candidate gets of it."""
