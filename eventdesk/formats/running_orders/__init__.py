"""Running orders: tables, calendars, schedules and typed text in, listed items out."""
