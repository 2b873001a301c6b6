"""What Windows lets an ordinary program hold. Written against Microsoft's documentation; not run on Windows yet."""
