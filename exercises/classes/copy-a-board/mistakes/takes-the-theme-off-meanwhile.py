"""taking the theme off the original while it is copied: if a part cannot be copied, the original is
left without its theme."""

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
        new.__dict__.update(self.__dict__)
        new.pieces = dict(self.pieces)
        return new

    def __deepcopy__(self, memo):
        new = type(self).__new__(type(self))
        memo[id(self)] = new
        theme, self.theme = self.theme, None
        new.__dict__.update(copy.deepcopy(self.__dict__, memo))
        self.theme = new.theme = theme
        for piece in new.pieces.values():
            piece.board = new
        return new
