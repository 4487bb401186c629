import copy

board = [[1, 2], [3]]
shallow = copy.copy(board)
deep = copy.deepcopy(board)
board[0].append(9)
shallow.append([4])
