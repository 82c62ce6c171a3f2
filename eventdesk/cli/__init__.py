"""The same acts from a shell. Never loads Qt, and knows neither the window nor bootstrap."""
