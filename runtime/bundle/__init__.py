"""A whole set-up as one signed file: personas, documents and policies, for many devices that are to be alike."""
