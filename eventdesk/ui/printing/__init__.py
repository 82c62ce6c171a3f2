"""Pages on paper: drawn by Qt, printed or saved as PDF."""
