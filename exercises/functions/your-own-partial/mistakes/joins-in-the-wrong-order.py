"""joining the layers from the outside in: the arguments of the inner partial were given first and
stand in front."""


class partial:
    def __init__(self, func, /, *args, **keywords):
        if not callable(func):
            raise TypeError(f"{func!r} is not callable")
        if isinstance(func, partial):
            args = args + func.args
            keywords = func.keywords | keywords
            func = func.func
        self.func = func
        self.args = args
        self.keywords = keywords

    def __call__(self, /, *args, **keywords):
        return self.func(*self.args, *args, **(self.keywords | keywords))
