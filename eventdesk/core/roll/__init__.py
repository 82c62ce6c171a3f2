"""The evacuation roll: who is inside, and who was found safe."""
