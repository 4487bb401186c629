"""placing a new piece for every square: one piece on two squares becomes two, and what a piece
holds besides its kind is lost."""

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
        twin.__dict__.update(self.__dict__)
        twin.pieces = self.pieces.copy()
        return twin

    def __deepcopy__(self, memo):
        twin = type(self).__new__(type(self))
        memo[id(self)] = twin  # before any part is copied, since parts lead back here
        twin.pieces = {}
        for name, value in self.__dict__.items():
            if name == "pieces":
                for square, piece in value.items():
                    twin.place(square, piece.kind)
            elif name == "selected":
                twin.selected = None
                for square, piece in self.pieces.items():
                    if piece is value:
                        twin.selected = twin.pieces[square]
            else:
                setattr(twin, name, value if name == "theme" else copy.deepcopy(value, memo))
        return twin
