"""What the note-taker and the chair do with questions."""
