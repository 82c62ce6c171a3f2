"""The languages of the windows."""
