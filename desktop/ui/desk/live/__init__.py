"""The section of the desk that shows a room over the network: sign in, choose a sitting, watch and order."""
