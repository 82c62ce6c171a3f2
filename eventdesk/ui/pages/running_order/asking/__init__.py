"""Where the page asks and answers, and how a press becomes a wish."""
