"""A failure in the learner's terms: the call that failed, what was expected, and what it gave."""
