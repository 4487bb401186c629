import atexit
import sys
import weakref


class Last:
    def __del__(self):
        print("last words", helper(), sys.getsizeof(0) > 0)


def helper():
    return "of an object"


def fail():
    raise ValueError("at exit")


last = Last()
last.me = last
weakref.finalize(last, print, "finalized")
atexit.register(fail)
atexit.register(print, "before that")
sys.unraisablehook = lambda told: print(told.err_msg.split(" <")[0], repr(told.exc_value))
