"""What is done with the running order: brought in, chaired, edited, re-planned, written out."""
