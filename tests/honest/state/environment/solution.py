"""Works with the process: environment, working directory, arguments, exit functions."""

import argparse
import atexit
import os
import sys
from contextlib import chdir

goodbyes = []


def home_of(user):
    return os.path.expandvars("$BASE/") + user


def parse(arguments=None):
    parser = argparse.ArgumentParser(prog="tool", exit_on_error=False)
    parser.add_argument("name")
    parser.add_argument("-n", "--number", type=int, default=1)
    return parser.parse_args(arguments)


def names_in(folder):
    with chdir(folder):
        return sorted(os.listdir())


def at_end(name):
    atexit.register(goodbyes.append, name)
    return len(sys.argv) > 0
