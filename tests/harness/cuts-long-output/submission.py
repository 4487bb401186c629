def flood():
    for number in range(4_000):
        print("line", number, "x" * 20)
