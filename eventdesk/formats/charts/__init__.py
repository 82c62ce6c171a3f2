"""Charts: each a pure function to one SVG, shown in the window and put into exports."""
