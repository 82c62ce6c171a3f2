"""Badges: on which paper, for whom, and what they say."""
