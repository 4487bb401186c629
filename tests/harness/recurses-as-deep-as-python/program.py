import sys


def deep(n):
    return n if n == 0 else 1 + deep(n - 1)


print(sys.getrecursionlimit(), deep(998))
try:
    deep(999)
except RecursionError as error:
    print(error)
sys.setrecursionlimit(300)
print(sys.getrecursionlimit(), deep(298))
