"""The arithmetic of the calculators on the screen: decimals, bounded work, no screen.

Our own, since the libraries that evaluate a line know no degrees, per cent or keys, or leave powers without bounds.
"""
