"""The write-up of the day: facts from the log, told in sentences that somebody can go on from."""
