"""copying the three attributes of `Board` one by one: those that a subclass adds are missing."""

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
        twin = type(self).__new__(type(self))
        twin.theme, twin.selected = self.theme, self.selected
        twin.pieces = self.pieces.copy()
        return twin

    def __deepcopy__(self, memo):
        twin = type(self).__new__(type(self))
        memo[id(self)] = twin  # before any part is copied, since parts lead back here
        twin.theme = self.theme
        twin.pieces = copy.deepcopy(self.pieces, memo)
        twin.selected = copy.deepcopy(self.selected, memo)
        return twin
