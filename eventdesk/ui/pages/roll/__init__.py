"""The evacuation roll: who is inside, and who has been found safe."""
