def traced(function):
    """Write a line before and after each call; usable with and without options."""

    def wrapper(*args, **kwargs):
        print(f"{function.__name__}: called")
        result = function(*args, **kwargs)
        print(f"{function.__name__}: returned {result!r}")
        return result

    return wrapper
