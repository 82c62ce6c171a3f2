"""Several desks on one event: their kinds, their codes, and what becomes of acts sent late."""
