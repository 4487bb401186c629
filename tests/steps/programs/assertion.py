def root(n):
    assert n >= 0, "negative"
    return n**0.5


good = root(9)
try:
    root(-1)
except AssertionError as error:
    said = error.args[0]
