"""The write-up of the day: facts from the log, in sentences that a person can go on from."""
