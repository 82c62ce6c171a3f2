"""From entries to the running order: one fold, and a step for each action."""
