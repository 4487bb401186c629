import sys

sys.tracebacklimit = 2


def run(text):
    exec(text)


run("def inner():\n    raise ValueError('made of text')\n\ninner()")
