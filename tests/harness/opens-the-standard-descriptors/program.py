import io
import os
import pathlib
import sys

print(os.read(0, 6))
with open(0, closefd=False) as numbers:
    print(numbers.readline(), end="")
    rest = numbers.read()
print(repr(rest), repr(sys.stdin.read()), sys.stdin.fileno(), os.isatty(0))
os.write(1, "direct é\n".encode())
os.write(2, b"direct error\n")
with open(1, "w", closefd=False) as file:
    print("by number", file=file)
with os.fdopen(2, "wb", closefd=False) as file:
    file.write(b"bytes by number\n")
pathlib.Path("/dev/stdout").write_text("by name\n")
print("captured nowhere", file=io.StringIO())
try:
    open(0, "w").write("x")
except OSError as error:
    print(type(error).__name__, error)
