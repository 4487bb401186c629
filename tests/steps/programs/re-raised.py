class Trouble(Exception):
    pass


def risky(n):
    if n > 1:
        raise Trouble("too much")
    return n


def careful(n):
    try:
        return risky(n)
    except Trouble as error:
        raise ValueError("bad number") from error


safe = careful(1)
try:
    careful(2)
except ValueError as error:
    said = str(error)
