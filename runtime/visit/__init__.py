"""A visitor's way through the device, from waking it up to the receipt. Pure; the screens show where it is."""
