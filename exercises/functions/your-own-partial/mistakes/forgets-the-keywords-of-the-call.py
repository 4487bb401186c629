"""a `__call__` that takes positional arguments only: keywords can be given when the partial is
made, but not later."""


class partial:
    def __init__(self, func, /, *args, **keywords):
        if not callable(func):
            raise TypeError(f"{func!r} is not callable")
        if isinstance(func, partial):
            args = func.args + args
            keywords = func.keywords | keywords
            func = func.func
        self.func = func
        self.args = args
        self.keywords = keywords

    def __call__(self, /, *args):
        return self.func(*self.args, *args, **self.keywords)
