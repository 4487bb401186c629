from pathlib import Path

import helper
from package.inner import VALUE


def load():
    return helper.double(int(Path("data/numbers.txt").read_text()))


def broken():
    return helper.fail()


def value():
    return VALUE
