"""makes the object with __new__, notes it in the memo, then copies attribute by attribute"""

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
        new = type(self).__new__(type(self))
        vars(new).update(vars(self))
        new.pieces = self.pieces.copy()
        return new

    def __deepcopy__(self, memo):
        new = type(self).__new__(type(self))
        memo[id(self)] = new
        for name, value in vars(self).items():
            setattr(new, name, value if name == "theme" else copy.deepcopy(value, memo))
        for piece in new.pieces.values():
            piece.board = new
        if new.selected is not None:
            new.selected.board = new
        return new
