"""How the next fixed item fares, and the ways out while it is in danger."""
