"""What is on and what comes, with the time left and what the desk knows."""
