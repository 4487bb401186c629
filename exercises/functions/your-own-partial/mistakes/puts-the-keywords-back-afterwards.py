"""changing the stored keywords for the call and putting them back afterwards: when the function
raises, they stay changed."""

class partial:
    def __init__(self, func, /, *args, **keywords):
        if not callable(func):
            raise TypeError(f"{func!r} is not callable")
        if isinstance(func, partial):
            args = func.args + args
            keywords = {**func.keywords, **keywords}
            func = func.func
        self.func, self.args, self.keywords = func, args, keywords

    def __call__(self, /, *args, **keywords):
        before = dict(self.keywords)
        self.keywords.update(keywords)
        result = self.func(*self.args, *args, **self.keywords)
        self.keywords = before
        return result
