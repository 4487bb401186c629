import os
import sys

print("while loading")
print("\ud800 \0 é", file=sys.stderr)


def noisy(n):
    print("stdout", n)
    print("stderr", n, file=sys.stderr)
    print("original", file=sys.__stdout__)
    sys.stdout.buffer.write("bytes é\n".encode())
    sys.stdout = open(os.devnull, "w")
    print("to nowhere")
    return n


def closed():
    sys.stdout.close()
    sys.stderr.close()
    print("still here")


def flood():
    for number in range(20_000):
        print(number)


def ask():
    return [input("name? "), input()]
