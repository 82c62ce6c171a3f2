"""Invite lists: any table of people in, listed people and problems out."""
