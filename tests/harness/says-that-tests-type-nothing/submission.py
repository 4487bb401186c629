import pickle
import sys
from io import StringIO


def ask():
    return int(input("How many? "))


def ask_otherwise():
    question = input
    return [question() for _ in range(2)]


def load():
    return pickle.loads(b"")


def ask_oneself():
    sys.stdin = StringIO("")
    return input()
