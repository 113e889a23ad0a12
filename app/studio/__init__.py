"""The staff side: views that show what the store holds and send acts to it. No view decides anything."""
