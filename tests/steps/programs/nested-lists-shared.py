row = [0] * 3
board = [row] * 2
board[0][1] = 7
free = []
for _ in range(2):
    free.append([0] * 3)
free[0][1] = 7
