"""tells the memo beforehand that the boards of its pieces become the new board"""

import copy


class Piece:
    """A piece on a board. It knows the board it belongs to."""

    def __init__(self, kind, board):
        self.kind = kind
        self.board = board


class Board:
    """A board: pieces by square, one of them selected, and a theme to draw it in."""

    def __init__(self, theme):
        self.theme = theme
        self.pieces = {}
        self.selected = None

    def place(self, square, kind):
        """Put a new piece on square and return it."""
        piece = Piece(kind, self)
        self.pieces[square] = piece
        return piece

    def __copy__(self):
        trial = type(self).__new__(type(self))
        trial.__dict__ = self.__dict__ | {"pieces": dict(self.pieces)}
        return trial

    def __deepcopy__(self, memo):
        game = type(self).__new__(type(self))
        memo[id(self)] = game
        mine = list(self.pieces.values())
        if self.selected is not None:
            mine.append(self.selected)
        borrowed = {id(piece.board) for piece in mine} - memo.keys()
        memo.update(dict.fromkeys(borrowed, game))
        copies = [copy.deepcopy(piece, memo) for piece in mine]
        for home in borrowed:
            del memo[home]
        for piece in copies:
            piece.board = game
        shared = {"theme": self.theme}
        rest = {name: value for name, value in vars(self).items() if name not in shared}
        game.__dict__ = shared | copy.deepcopy(rest, memo)
        return game
