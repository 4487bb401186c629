"""calling the function while the partial is made: a partial only stores, the function runs when
the rest has come."""


class partial:
    def __init__(self, func, /, *args, **keywords):
        if not callable(func):
            raise TypeError(f"{func!r} is not callable")
        if isinstance(func, partial):
            args = func.args + args
            keywords = func.keywords | keywords
            func = func.func
        func(*args, **keywords)
        self.func = func
        self.args = args
        self.keywords = keywords

    def __call__(self, /, *args, **keywords):
        return self.func(*self.args, *args, **(self.keywords | keywords))
