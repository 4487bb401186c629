import inspect
import linecache
import os
import sys


def places_with_the_text():
    """Where the tests' text can be read."""
    tests = sys.modules["tests"]
    found = [name for name in os.listdir() if name.startswith("tests")]
    found += linecache.getlines(tests.__file__)
    found += [name for name in linecache.cache if "tests" in name]
    try:
        found.append(inspect.getsource(tests))
    except OSError:
        pass
    return found
