"""What is said: personas, the language model behind its port, clauses, and the answer to a question."""
