import codecs
import io
import sys

print(sys.stdout, sys.stderr.errors, isinstance(sys.stdout, io.TextIOWrapper))
sys.stdout = io.TextIOWrapper(sys.stdout.buffer, encoding="utf-8")
print("wrapped é")
sys.stdout.flush()
sys.stdout = codecs.getwriter("utf-8")(sys.stdout.detach())
print("written é")
sys.stdout = sys.__stdout__
sys.stdout.reconfigure(errors="replace")
print("\ud800")
sys.stdout.buffer.write(b"\xc3")
sys.stdout.buffer.write(b"\xa9\n")
sys.stdout = io.TextIOWrapper(sys.stdout.detach(), encoding="utf-8")
print("kept back until the end")
print("seen at once", file=sys.stderr)
