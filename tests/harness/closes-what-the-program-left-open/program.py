import atexit


def g(tag):
    try:
        yield 1
        yield 2
    finally:
        print("closed", tag)


class Cycle:
    def __del__(self):
        print("deleted")


cycle = Cycle()
cycle.me = cycle
atexit.register(print, "at exit")
next(g("temporary"))
kept = g("kept")
next(kept)
print("end")
