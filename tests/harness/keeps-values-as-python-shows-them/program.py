print(2**64 + 1, 2**53 + 1, float("nan"), -0.0, 1e16, 10**22)
print({1: "a", True: "b"}, {1: 2}.keys(), (1,), b"\xff", frozenset({3}), 1 == True, range(3))
try:
    print(10**5000)
except ValueError as e:
    print(str(e)[:44])
