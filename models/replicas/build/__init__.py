"""From a replica's description to a replica pack: an offline tool for the bench, never imported by the product.

It needs its own environment (`requirements.txt` beside this file) because Blender comes as a Python 3.11 module.
`python -m models.replicas.build --help` says how to run it.
"""
