"""The re-plan: ways out for a fixed item in danger. It proposes and never acts by itself."""
