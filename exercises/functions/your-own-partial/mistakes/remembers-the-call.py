"""updating the stored dict with the keywords of the call: the next call finds them there as
well."""


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

    def __call__(self, /, *args, **keywords):
        self.keywords.update(keywords)
        return self.func(*self.args, *args, **self.keywords)
