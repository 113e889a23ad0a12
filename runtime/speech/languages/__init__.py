"""Spanish, French, Italian and Portuguese text made speakable, and read in the sounds of the Kokoro voices."""
