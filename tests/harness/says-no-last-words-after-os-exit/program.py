import atexit
import os


def abandoned():
    try:
        yield
    finally:
        print("never")


atexit.register(print, "never")
started = abandoned()
next(started)
print("last", flush=True)
os._exit(3)
