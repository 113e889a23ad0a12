"""What a conversation is to find out: questions, typed values, confirmation, what comes next. Pure but for keeping."""
