"""The form in which an item is put in or changed."""
