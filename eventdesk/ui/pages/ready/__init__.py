"""The checklist of the evening before: what it knows, how it says it, and its page."""
