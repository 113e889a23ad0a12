def session_rows(most):
    return []
