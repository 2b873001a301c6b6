"""What can be looked at on a machine: processes, ports, the screens' session, clocks. Everything can be handed in."""
