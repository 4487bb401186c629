import inspect
import sys
import traceback


def stack():
    traceback.print_stack(file=sys.stdout)
    return [frame.function for frame in inspect.stack()]


def halve(number):
    breakpoint()
    return number / 2


def ask():
    return input("name? ")


def fail():
    try:
        raise ValueError("no")
    except ValueError:
        traceback.print_exc()
