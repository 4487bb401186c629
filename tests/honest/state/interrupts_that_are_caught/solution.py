"""A loop that ends well when the user interrupts it."""


def read_all(read):
    lines = []
    try:
        while True:
            lines.append(read())
    except EOFError:
        return lines
    except KeyboardInterrupt:
        lines.append("(interrupted)")
        return lines


def stop():
    raise KeyboardInterrupt
