import os

log = open("log.txt", "w+")
with open("large.txt", "w") as large:
    large.write("x" * 200_000)


def append(text):
    """All that the open file holds, with this at its end."""
    log.write(text)
    log.seek(0)
    return log.read()


def grow():
    with open("large.txt", "a") as file:
        file.write("y")
    return os.path.getsize("large.txt")


def remove():
    os.unlink("large.txt")
    os.mkdir("folder")
    return sorted(os.listdir())
