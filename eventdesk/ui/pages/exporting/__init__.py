"""The export page: what goes out, where to, and how far it has got."""
