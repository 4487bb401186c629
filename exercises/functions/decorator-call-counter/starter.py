def tally(function):
    """Count the calls of function by their arguments; see its report() and reset()."""

    def wrapper():
        return function()

    wrapper.report = list
    wrapper.reset = lambda: None
    return wrapper
