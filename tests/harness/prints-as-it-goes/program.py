import sys

print("one")
print("two", file=sys.stderr)
print("three", end="")
if __name__ == "__main__":
    print(" and", __name__, __file__, sys.argv)
