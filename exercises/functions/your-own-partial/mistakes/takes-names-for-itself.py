"""`self` and `func` as ordinary parameters: a keyword argument of that name collides with them. A
slash makes them positional-only."""


class partial:
    def __init__(self, func, *args, **keywords):
        if not callable(func):
            raise TypeError(f"{func!r} is not callable")
        if isinstance(func, partial):
            args = func.args + args
            keywords = func.keywords | keywords
            func = func.func
        self.func = func
        self.args = args
        self.keywords = keywords

    def __call__(self, *args, **keywords):
        return self.func(*self.args, *args, **(self.keywords | keywords))
