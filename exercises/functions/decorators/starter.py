def count_calls(function):
    """Count the calls of function in its attribute calls."""
    return function


def retry(times, on=Exception):
    """Call a function up to times times in all, again after each exception of the type on."""

    def decorate(function):
        return function

    return decorate
