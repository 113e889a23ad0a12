"""The edges: recordings, devices and screens. Each port ships with a form that needs no hardware."""
