"""Programs that candidates wrote, run where they can do no harm: bubblewrap, a user that is nobody, and hard limits."""
