class Last:
    def __del__(self):
        print("last words", helper(), limit)


def helper():
    return "with"


def abandoned():
    try:
        yield
    finally:
        print(helper(), "a generator")


limit = 3
last = Last()
last.me = {"key": last}
started = abandoned()
next(started)
raise SystemExit(2)
