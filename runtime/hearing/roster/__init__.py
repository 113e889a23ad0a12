"""Names that recognition must get right: who works here, the departments, the medicines.

`terms` and `harvest` say which they are, `sounds` how alike two readings are, `corrector` which of them may have been
meant. Whether one was is then left to the recogniser's own ear (`runtime.hearing.recogniser`).
"""
