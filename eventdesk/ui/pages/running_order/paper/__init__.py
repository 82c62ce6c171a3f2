"""The sheet that was kept by hand: printed before, typed back in afterwards."""
