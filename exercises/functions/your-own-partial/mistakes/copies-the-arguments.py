"""copies of the arguments: a function that is to fill the list it was given fills another one."""

import copy


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
        stored = copy.deepcopy({"args": self.args, "keywords": self.keywords})
        return self.func(*stored["args"], *args, **{**stored["keywords"], **keywords})
