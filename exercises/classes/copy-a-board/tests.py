import copy
import unittest

from solution import Board, Piece


class Theme:
    """A theme: an object like any other, were it not so large."""


class TimedBoard(Board):
    """A subclass with another constructor and an attribute of its own."""

    made = 0

    def __init__(self, minutes, moves):
        super().__init__(theme="plain")
        TimedBoard.made += 1
        self.minutes = minutes
        self.moves = moves


def board_with(**kinds):
    """A board with a piece on each of these squares."""
    board = Board(Theme())
    for square, kind in kinds.items():
        board.place(square, kind)
    return board


def layout(board):
    """The kind of the piece on each square."""
    return {square: piece.kind for square, piece in board.pieces.items()}


class CopyTest(unittest.TestCase):
    def test_layout(self):
        """copy: has the same pieces on the same squares"""
        board = board_with(b2="pawn", e8="king")
        self.assertEqual(layout(copy.copy(board)), {"b2": "pawn", "e8": "king"})

    def test_new_board(self):
        """copy: is another board"""
        board = board_with(b2="pawn")
        self.assertIsNot(copy.copy(board), board)
        self.assertIsInstance(copy.copy(board), Board)

    def test_own_dict(self):
        """copy: placing and removing on one board does not show on the other"""
        board = board_with(b2="pawn", c1="bishop")
        trial = copy.copy(board)
        del trial.pieces["c1"]
        board.place("h8", "rook")
        self.assertEqual(layout(trial), {"b2": "pawn"})
        self.assertEqual(layout(board), {"b2": "pawn", "c1": "bishop", "h8": "rook"})

    def test_same_pieces(self):
        """copy: shares the pieces with the original"""
        board = board_with(b2="pawn")
        self.assertIs(copy.copy(board).pieces["b2"], board.pieces["b2"])

    def test_pieces_untouched(self):
        """copy: leaves the shared pieces with the board they belong to"""
        board = board_with(b2="pawn")
        copy.copy(board)
        self.assertIs(board.pieces["b2"].board, board)

    def test_same_theme_and_selection(self):
        """copy: has the same theme and the same selected piece"""
        board = board_with(b2="pawn")
        board.selected = board.pieces["b2"]
        trial = copy.copy(board)
        self.assertIs(trial.theme, board.theme)
        self.assertIs(trial.selected, board.selected)

    def test_own_selection(self):
        """copy: can select another piece without changing the original"""
        board = board_with(b2="pawn")
        trial = copy.copy(board)
        trial.selected = trial.pieces["b2"]
        self.assertIsNone(board.selected)

    def test_subclass(self):
        """copy: keeps the class and the further attributes of a subclass, as they are"""
        board = TimedBoard(5, ["e4"])
        trial = copy.copy(board)
        self.assertIs(type(trial), TimedBoard)
        self.assertEqual(trial.minutes, 5)
        self.assertIs(trial.moves, board.moves)

    def test_no_init(self):
        """copy: does not call __init__ again"""
        board = TimedBoard(5, [])
        TimedBoard.made = 0
        copy.copy(board)
        self.assertEqual(TimedBoard.made, 0)


class DeepCopyTest(unittest.TestCase):
    def test_deep_layout(self):
        """deepcopy: has pieces of the same kinds on the same squares"""
        board = board_with(a1="rook", d8="queen")
        self.assertEqual(layout(copy.deepcopy(board)), {"a1": "rook", "d8": "queen"})

    def test_deep_empty(self):
        """deepcopy: copies a board without pieces"""
        game = copy.deepcopy(board_with())
        self.assertEqual((game.pieces, game.selected), ({}, None))

    def test_deep_own_pieces(self):
        """deepcopy: has pieces of its own"""
        board = board_with(a1="rook")
        game = copy.deepcopy(board)
        game.pieces["a1"].kind = "queen"
        self.assertEqual(layout(board), {"a1": "rook"})
        self.assertIsInstance(game.pieces["a1"], Piece)

    def test_deep_own_dict(self):
        """deepcopy: placing and removing on one board does not show on the other"""
        board = board_with(a1="rook")
        game = copy.deepcopy(board)
        game.place("a2", "pawn")
        self.assertEqual(layout(board), {"a1": "rook"})

    def test_deep_back_reference(self):
        """deepcopy: every new piece belongs to the new board"""
        game = copy.deepcopy(board_with(a1="rook", b1="knight"))
        self.assertIs(game.pieces["a1"].board, game)
        self.assertIs(game.pieces["b1"].board, game)

    def test_deep_original(self):
        """deepcopy: every old piece stays with the old board"""
        board = board_with(a1="rook")
        old = board.pieces["a1"]
        copy.deepcopy(board)
        self.assertIs(board.pieces["a1"], old)
        self.assertIs(old.board, board)

    def test_deep_selected(self):
        """deepcopy: selects the new piece where the old one was selected"""
        board = board_with(a1="rook", b1="knight")
        board.selected = board.pieces["b1"]
        game = copy.deepcopy(board)
        self.assertIs(game.selected, game.pieces["b1"])

    def test_deep_two_squares(self):
        """deepcopy: one piece on two squares stays one piece"""
        board = board_with(a1="dragon")
        board.pieces["a2"] = board.pieces["a1"]
        game = copy.deepcopy(board)
        self.assertIs(game.pieces["a1"], game.pieces["a2"])

    def test_deep_piece_attributes(self):
        """deepcopy: copies what pieces hold besides, to the bottom"""
        board = board_with(a1="rook")
        board.pieces["a1"].path = [["a1", "a4"]]
        game = copy.deepcopy(board)
        game.pieces["a1"].path[0].append("h4")
        self.assertEqual(board.pieces["a1"].path, [["a1", "a4"]])

    def test_deep_theme(self):
        """deepcopy: shares the theme with the original"""
        board = board_with(a1="rook")
        self.assertIs(copy.deepcopy(board).theme, board.theme)

    def test_deep_twice_in_a_list(self):
        """deepcopy: copies a board once that occurs twice"""
        board = board_with(a1="rook")
        first, second = copy.deepcopy([board, board])
        self.assertIs(first, second)
        self.assertIsNot(first, board)

    def test_deep_piece_beside_its_board(self):
        """deepcopy: keeps together a board and a piece that are copied in one go"""
        board = board_with(a1="rook")
        game = copy.deepcopy({"board": board, "best": board.pieces["a1"]})
        self.assertIs(game["best"], game["board"].pieces["a1"])

    def test_deep_from_a_piece(self):
        """deepcopy: takes the whole board along when it starts from a piece"""
        board = board_with(a1="rook", b1="knight")
        rook = copy.deepcopy(board.pieces["a1"])
        self.assertIs(rook.board.pieces["a1"], rook)
        self.assertIs(rook.board.pieces["b1"].board, rook.board)
        self.assertIsNot(rook.board, board)

    def test_deep_two_games(self):
        """deepcopy: makes a new board at every call"""
        board = board_with(a1="rook")
        first, second = copy.deepcopy(board), copy.deepcopy(board)
        self.assertIsNot(first, second)
        self.assertIsNot(first.pieces["a1"], second.pieces["a1"])

    def test_deep_subclass(self):
        """deepcopy: keeps the class of a subclass and copies its further attributes deeply"""
        board = TimedBoard(3, [["e4", "e5"]])
        game = copy.deepcopy(board)
        game.moves[0].append("f4")
        self.assertIs(type(game), TimedBoard)
        self.assertEqual(game.minutes, 3)
        self.assertEqual(board.moves, [["e4", "e5"]])

    def test_deep_attribute_that_leads_back(self):
        """deepcopy: copies a further attribute that leads back to the board"""
        board = TimedBoard(3, [])
        board.moves.append(board)
        game = copy.deepcopy(board)
        self.assertIs(game.moves[0], game)

    def test_deep_no_init(self):
        """deepcopy: does not call __init__ again"""
        board = TimedBoard(5, [])
        TimedBoard.made = 0
        copy.deepcopy(board)
        self.assertEqual(TimedBoard.made, 0)


if __name__ == "__main__":
    unittest.main()
