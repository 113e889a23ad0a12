"""What a session decides: `step(state, event, at, policy) -> (state, effects)`. Pure; the path of an utterance.

    voice windows → a turn begins → a lull: recognise and score → the turn is over → answer → clauses → speech → play

`reducer` is the door; `listening` is the visitor's side, `answering` ours, `overlapping` both at once. Results of work
carry the turn and revision they were asked for; anything of another turn or revision is dropped, which is all that
cancelling needs to be correct.
"""
