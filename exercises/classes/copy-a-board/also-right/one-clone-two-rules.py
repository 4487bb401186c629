"""one private method makes both copies and is told how to treat each attribute"""

from copy import deepcopy


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

    def _cloned(self, treat, memo=None):
        cls = self.__class__
        clone = cls.__new__(cls)
        if memo is not None:
            memo[id(self)] = clone
        clone.__dict__.update(
            (name, treat(name, value)) for name, value in list(self.__dict__.items())
        )
        return clone

    def __copy__(self):
        return self._cloned(lambda name, value: dict(value) if name == "pieces" else value)

    def __deepcopy__(self, memo):
        clone = self._cloned(
            lambda name, value: value if name == "theme" else deepcopy(value, memo), memo
        )
        own = set(clone.pieces.values()) | ({clone.selected} - {None})
        for piece in own:
            piece.board = clone
        return clone
