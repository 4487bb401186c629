"""Collects commands from a module: its public functions whose names begin with `do_`."""

import inspect
import sys


def commands(module_name):
    module = sys.modules[module_name]
    return {
        name.removeprefix("do_"): function
        for name, function in vars(module).items()
        if name.startswith("do_") and inspect.isfunction(function)
    }


def run(module_name, line):
    name, *args = line.split()
    return commands(module_name)[name](*args)


def constants(module_name):
    return {name: v for name, v in vars(sys.modules[module_name]).items() if name.isupper()}
