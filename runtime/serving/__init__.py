"""The engine as a process of its own: intents come in over one pipe, reports go out over another.

The screens start this process, watch it and start it anew when it dies. Pictures do not go through the pipes: the
newest one lies in shared memory (`frames`).
"""
