"""What a candidate marks in a text: selecting, highlighting, notes; by pointer, touch and keys alike."""
