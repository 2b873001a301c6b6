"""What is printed: sheets of paper as PDF."""
