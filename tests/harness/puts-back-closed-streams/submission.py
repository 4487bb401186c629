import os
import sys

print("while loading")


def speak():
    print("to stdout")
    print("to stderr", file=sys.stderr)
    os.write(1, b"by number\n")


def close():
    sys.stdout.close()
    sys.stderr.detach()
    os.close(0)
    os.close(1)
    os.dup2(os.open("note.txt", os.O_CREAT | os.O_WRONLY), 2)
