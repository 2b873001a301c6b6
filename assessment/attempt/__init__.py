"""One candidate's run at one test: its states, its events, and what follows from them."""
