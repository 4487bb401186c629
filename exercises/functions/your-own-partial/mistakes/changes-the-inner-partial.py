"""`update` on the keywords of the inner partial: it is still used elsewhere and has changed
without being asked."""


class partial:
    def __init__(self, func, /, *args, **keywords):
        if not callable(func):
            raise TypeError(f"{func!r} is not callable")
        if isinstance(func, partial):
            args = func.args + args
            func.keywords.update(keywords)
            keywords = func.keywords
            func = func.func
        self.func = func
        self.args = args
        self.keywords = keywords

    def __call__(self, /, *args, **keywords):
        return self.func(*self.args, *args, **(self.keywords | keywords))
