"""What on a machine goes against a policy: one question a file, each a function of a view that can be handed in."""
