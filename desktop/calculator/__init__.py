"""The arithmetic of the calculators on the screen: decimals, bounded work, no screen."""
