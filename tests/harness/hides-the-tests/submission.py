import gc
import importlib
import inspect
import linecache
import os
import sys
import typing


def search():
    found = []
    for folder, _, names in os.walk("/home"):
        for name in names:
            with open(os.path.join(folder, name), errors="replace") as file:
                if "_".join(["SECRET", "MARKER"]) in file.read():
                    found.append(name)
    for name, entry in linecache.cache.items():
        if any("_".join(["SECRET", "MARKER"]) in line for line in entry[2]):
            found.append(name)
    try:
        found.append(inspect.getsource(sys.modules["tests"]))
    except (OSError, KeyError):
        pass
    return found


def walk():
    """What holds the marker among all objects that gc knows, and all that they lead to."""
    # Put together here, so that this code does not hold it.
    frame, marker = type(sys._getframe()), "_".join(["SECRET", "MARKER"])
    waiting = [*gc.get_objects(), *gc.get_referrers(walk), *sys.modules.values()]
    seen, found = set(), []
    while waiting:
        item = waiting.pop()
        if id(item) in seen or isinstance(item, frame):
            continue
        seen.add(id(item))
        if type(item) is str and marker in item:
            found.append(item)
        waiting += gc.get_referents(item)
    return found


FOUND_WHILE_LOADING = walk()


def imported():
    """What the tests' module gives away of its own."""
    name = "_".join(["SECRET", "MARKER"])
    found = []
    for module in (__import__("tests"), importlib.import_module("tests"), sys.modules["tests"]):
        found.append(getattr(module, name, None))
        found.append(name in module.__dict__)
        found.append(name in object.__getattribute__(module, "__dict__"))
        found.append(name in dict(inspect.getmembers(module)))
    try:
        exec(f"from tests import {name}")
    except ImportError:
        return found
    return "imported"


def evaluated(function):
    """What the tests' names stand for where a library looks them up, or other code does."""
    name = "_".join(["SECRET", "MARKER"])
    function.__annotations__ = {"it": name}
    try:
        return inspect.get_annotations(function, eval_str=True)
    except NameError:
        pass
    try:
        function.__code__ = compile(name, "solution.py", "eval")
        return function()
    except AttributeError:
        return function.__builtins__


executed = []


def hear(event, arguments):
    if event == "exec":
        executed.append(arguments[0].co_filename)


sys.addaudithook(hear)


def replaced():
    try:
        setattr(sys.modules["tests"], "_".join(["SECRET", "MARKER"]), None)
    except AttributeError:
        return "refused"
    return "replaced"


def hints(cls):
    return {name: kind.__name__ for name, kind in typing.get_type_hints(cls).items()}


def harness():
    try:
        import harness
    except ImportError:
        return "hidden"
    return harness


def browser():
    try:
        import js
    except ImportError:
        return "hidden"
    return js
