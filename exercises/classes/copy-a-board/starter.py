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
