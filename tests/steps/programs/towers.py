moves = 0


def move(discs, source, target, spare):
    global moves
    if discs == 0:
        return
    move(discs - 1, source, spare, target)
    moves += 1
    move(discs - 1, spare, target, source)


move(3, "a", "c", "b")
print(moves)
