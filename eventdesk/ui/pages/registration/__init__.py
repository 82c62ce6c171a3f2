"""The registration desk: find, admit, leave, who is inside."""
