"""puts the theme into the memo and lets deepcopy work on the whole state, slots included"""

import copy


def _restore(target, state):
    attributes, slots = state if isinstance(state, tuple) else (state, None)
    for part in (attributes, slots):
        for name, value in (part or {}).items():
            object.__setattr__(target, name, value)


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
        new = object.__new__(self.__class__)
        _restore(new, self.__getstate__())
        new.pieces = dict(self.pieces)
        return new

    def __deepcopy__(self, memo):
        new = object.__new__(self.__class__)
        memo[id(self)] = new
        memo[id(self.theme)] = self.theme
        _restore(new, copy.deepcopy(self.__getstate__(), memo))
        for piece in [*new.pieces.values(), new.selected]:
            if piece is not None:
                piece.board = new
        return new
