"""The rules of the day, as plain dataclasses and pure functions.

Nothing here reads a file, a database, a screen or a clock: an instant comes in as an argument.
"""
