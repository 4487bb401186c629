def partial(func, *args):
    """A callable that calls func with args, and then with those it is called with."""
    return lambda *more: func(*args)
