"""The screens. Each is made anew when it is shown and holds nothing when it is gone."""
