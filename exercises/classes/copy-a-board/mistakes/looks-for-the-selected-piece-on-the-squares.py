"""looking for the selected piece on the squares: it may be in the hand of the player, and stand on
none of them."""

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
        for name, value in vars(self).items():
            if name not in ("theme", "selected"):
                setattr(new, name, copy.deepcopy(value, memo))
        new.theme = self.theme
        new.selected = None
        for square, piece in self.pieces.items():
            new.pieces[square].board = new
            if piece is self.selected:
                new.selected = new.pieces[square]
        return new
