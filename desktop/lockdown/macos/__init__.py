"""What macOS lets a program hold. Written against Apple's documentation; not run on macOS yet."""
