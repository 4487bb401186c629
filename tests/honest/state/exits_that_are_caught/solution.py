"""A command line tool whose exits the tests look at."""

import argparse
import sys


def main(arguments):
    parser = argparse.ArgumentParser(prog="greet")
    parser.add_argument("name")
    parser.add_argument("--version", action="version", version="greet 1.2")
    options = parser.parse_args(arguments)
    if options.name == "nobody":
        sys.exit("nobody is not greeted")
    print(f"Hello, {options.name}")
    return 0
