"""What an X server lets one program hold and see. Nothing else speaks to it but Qt. The home of python-xlib."""
