"""asking for an attribute `func` to find out whether something is a partial: other callables may
have one as well, and are then not called."""


def partial(func, /, *args, **keywords):
    if not callable(func):
        raise TypeError(f"{func!r} is not callable")
    if hasattr(func, "func"):
        args = tuple(getattr(func, "args", ())) + args
        keywords = {**getattr(func, "keywords", {}), **keywords}
        func = func.func

    def call(*more, **others):
        return func(*args, *more, **{**keywords, **others})

    call.func, call.args, call.keywords = func, args, keywords
    return call
