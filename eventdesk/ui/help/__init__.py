"""Help inside the program: its pages as text, the window that shows them, the panel of keys."""
