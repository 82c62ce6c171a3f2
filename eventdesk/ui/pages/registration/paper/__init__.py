"""Paper at the door: the sign-in sheet, and what was written on it typed in."""
