"""The screens of the candidate's room, one file each."""
