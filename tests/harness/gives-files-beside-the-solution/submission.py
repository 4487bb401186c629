from pathlib import Path

import own
from bank import Account


def rate():
    return int(Path("rates/usual.txt").read_text())


def withdraw(amount):
    Account().withdraw(amount)


def fail():
    own.fail()
