"""The failing call, in the learner's terms."""


def failing_call(error, tests, sources, facts):
    return None
