"""The tables of an event, each read and written by one repository within a transaction."""
