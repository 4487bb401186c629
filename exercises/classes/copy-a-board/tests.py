import copy
import unittest
from unittest import mock

from solution import Board, Piece


class Theme:
    """A theme: large, and it counts how often it is copied."""

    copies = 0

    def __deepcopy__(self, memo):
        self.copies += 1
        return Theme()


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


def calls_of_init(copy_it, board):
    """How often Board.__init__ runs while the board is copied."""
    with mock.patch.object(Board, "__init__", return_value=None) as init:
        copy_it(board)
    return init.call_count


def kind_of(piece):
    """The kind of a piece, or None if there is none."""
    return getattr(piece, "kind", None)


# given: give Board the two methods that copy.copy and copy.deepcopy look for
class CopyTest(unittest.TestCase):
    # rule: is a second arrangement of the same pieces
    def test_layout(self):
        """copy: has the same pieces on the same squares"""
        board = board_with(b2="pawn", e8="king")
        self.assertEqual(layout(copy.copy(board)), {"b2": "pawn", "e8": "king"})

    # rule: is a second arrangement of the same pieces
    def test_new_board(self):
        """copy: is another board"""
        board = board_with(b2="pawn")
        self.assertEqual(copy.copy(board) is board, False)
        self.assertIsInstance(copy.copy(board), Board)

    # rule: it has its own pieces dict
    def test_own_dict(self):
        """copy: placing and removing on one board does not show on the other"""
        board = board_with(b2="pawn", c1="bishop")
        trial = copy.copy(board)
        del trial.pieces["c1"]
        board.place("h8", "rook")
        self.assertEqual(layout(trial), {"b2": "pawn"})
        self.assertEqual(layout(board), {"b2": "pawn", "c1": "bishop", "h8": "rook"})

    # rule: everything else is the same object as on the original
    def test_same_pieces(self):
        """copy: shares the pieces with the original"""
        board = board_with(b2="pawn")
        self.assertEqual(copy.copy(board).pieces["b2"] is board.pieces["b2"], True)

    # rule: the original does not change
    def test_pieces_untouched(self):
        """copy: leaves the shared pieces with the board they belong to"""
        board = board_with(b2="pawn")
        copy.copy(board)
        self.assertEqual(board.pieces["b2"].board is board, True)

    # rule: everything else is the same object as on the original
    def test_same_theme_and_selection(self):
        """copy: has the same theme and the same selected piece"""
        board = board_with(b2="pawn")
        board.selected = board.pieces["b2"]
        trial = copy.copy(board)
        self.assertEqual(trial.theme is board.theme, True)
        self.assertEqual(trial.selected is board.selected, True)

    # rule: everything else is the same object as on the original
    def test_same_selection_off_the_board(self):
        """copy: has the same selected piece even if it stands on no square"""
        board = board_with(a1="rook")
        board.selected = board.pieces.pop("a1")
        self.assertEqual(kind_of(copy.copy(board).selected), "rook")

    # rule: the original does not change
    def test_own_selection(self):
        """copy: can select another piece without changing the original"""
        board = board_with(b2="pawn")
        trial = copy.copy(board)
        trial.selected = trial.pieces["b2"]
        self.assertIsNone(board.selected)

    # rule: a subclass keeps its class and further attributes
    # rule: everything else is the same object as on the original
    def test_subclass(self):
        """copy: keeps the class and the further attributes of a subclass, as they are"""
        board = TimedBoard(5, ["e4"])
        trial = copy.copy(board)
        self.assertEqual(type(trial) is TimedBoard, True)
        self.assertEqual(trial.minutes, 5)
        self.assertEqual(trial.moves is board.moves, True)

    # rule: __init__ is not called again
    def test_no_init(self):
        """copy: does not call __init__ again"""
        board = TimedBoard(5, [])
        TimedBoard.made = 0
        copy.copy(board)
        self.assertEqual(TimedBoard.made, 0)
        self.assertEqual(calls_of_init(copy.copy, board), 0)


class DeepCopyTest(unittest.TestCase):
    # rule: an independent game: every piece is a copy
    def test_deep_layout(self):
        """deepcopy: has pieces of the same kinds on the same squares"""
        board = board_with(a1="rook", d8="queen")
        self.assertEqual(layout(copy.deepcopy(board)), {"a1": "rook", "d8": "queen"})

    # rule: copy.deepcopy(board) is an independent game
    def test_deep_empty(self):
        """deepcopy: copies a board without pieces"""
        game = copy.deepcopy(board_with())
        self.assertEqual((game.pieces, game.selected), ({}, None))

    # rule: every piece is a copy
    def test_deep_own_pieces(self):
        """deepcopy: has pieces of its own"""
        board = board_with(a1="rook")
        game = copy.deepcopy(board)
        game.pieces["a1"].kind = "queen"
        self.assertEqual(layout(board), {"a1": "rook"})
        self.assertIsInstance(game.pieces["a1"], Piece)

    # rule: an independent game
    def test_deep_own_dict(self):
        """deepcopy: placing and removing on one board does not show on the other"""
        board = board_with(a1="rook")
        game = copy.deepcopy(board)
        game.place("a2", "pawn")
        self.assertEqual(layout(board), {"a1": "rook"})

    # rule: what belonged to the old board belongs to the new one
    def test_deep_back_reference(self):
        """deepcopy: every new piece belongs to the new board"""
        game = copy.deepcopy(board_with(a1="rook", b1="knight"))
        self.assertEqual(game.pieces["a1"].board is game, True)
        self.assertEqual(game.pieces["b1"].board is game, True)

    # rule: the original does not change
    def test_deep_original(self):
        """deepcopy: every old piece stays with the old board"""
        board = board_with(a1="rook")
        old = board.pieces["a1"]
        copy.deepcopy(board)
        self.assertEqual(board.pieces["a1"] is old, True)
        self.assertEqual(old.board is board, True)

    # rule: as selected too, is one piece on the new one
    def test_deep_selected(self):
        """deepcopy: selects the new piece where the old one was selected"""
        board = board_with(a1="rook", b1="rook")
        board.selected = board.pieces["b1"]
        game = copy.deepcopy(board)
        self.assertEqual(game.selected is game.pieces["b1"], True)

    # rule: every piece is a copy
    # rule: what belonged to the old board belongs to the new one
    def test_deep_selected_off_the_board(self):
        """deepcopy: copies a selected piece that stands on no square"""
        board = board_with(a1="rook")
        board.selected = board.pieces.pop("a1")
        game = copy.deepcopy(board)
        self.assertEqual(kind_of(game.selected), "rook")
        self.assertEqual(game.selected is board.selected, False)
        self.assertEqual(game.selected.board is game, True)

    # rule: on two squares … is one piece on the new one
    def test_deep_two_squares(self):
        """deepcopy: one piece on two squares stays one piece"""
        board = board_with(a1="dragon")
        board.pieces["a2"] = board.pieces["a1"]
        game = copy.deepcopy(board)
        self.assertEqual(game.pieces["a1"] is game.pieces["a2"], True)

    # rule: an independent game: every piece is a copy
    def test_deep_piece_attributes(self):
        """deepcopy: copies what pieces hold besides, to the bottom"""
        board = board_with(a1="rook")
        board.pieces["a1"].path = [["a1", "a4"]]
        game = copy.deepcopy(board)
        game.pieces["a1"].path[0].append("h4")
        self.assertEqual(board.pieces["a1"].path, [["a1", "a4"]])

    # rule: for it, a deep copy takes the same object
    def test_deep_theme(self):
        """deepcopy: shares the theme with the original"""
        board = board_with(a1="rook")
        self.assertEqual(copy.deepcopy(board).theme is board.theme, True)

    # rule: large and never changes: for it, a deep copy takes the same object and copies nothing
    def test_deep_theme_untouched(self):
        """deepcopy: does not copy the theme on the way"""
        board = Board(Theme())
        board.theme.copies = 0
        copy.deepcopy(board)
        self.assertEqual(board.theme.copies, 0)

    # rule: for it, a deep copy takes the same object
    # rule: a board that is part of something larger
    def test_deep_theme_beside_its_board(self):
        """deepcopy: shares the theme even if it was copied before, beside the board"""
        board = board_with(a1="rook")
        _, game = copy.deepcopy([board.theme, board])
        self.assertEqual(game.theme is board.theme, True)

    # rule: for it, a deep copy takes the same object
    # rule: a board that is part of something larger
    def test_deep_two_themes(self):
        """deepcopy: two boards copied in one go keep their own themes"""
        light, dark = board_with(), board_with()
        first, second = copy.deepcopy([light, dark])
        self.assertEqual(first.theme is light.theme, True)
        self.assertEqual(second.theme is dark.theme, True)

    # rule: the original does not change
    def test_deep_that_fails(self):
        """deepcopy: leaves the original alone when a part cannot be copied"""
        board = TimedBoard(3, (move for move in ["e4"]))
        with self.assertRaises(TypeError):
            copy.deepcopy(board)
        self.assertEqual(board.theme, "plain")
        self.assertEqual(set(vars(board)), {"theme", "pieces", "selected", "minutes", "moves"})

    # rule: copy.deepcopy([board, board]) holds the same new board twice
    def test_deep_twice_in_a_list(self):
        """deepcopy: copies a board once that occurs twice"""
        board = board_with(a1="rook")
        first, second = copy.deepcopy([board, board])
        self.assertEqual(first is second, True)
        self.assertEqual(first is board, False)

    # rule: a board that is part of something larger is copied only once
    def test_deep_piece_beside_its_board(self):
        """deepcopy: copies a board and one of its pieces together in one go"""
        board = board_with(a1="rook")
        game = copy.deepcopy({"board": board, "best": board.pieces["a1"]})
        self.assertEqual(game["best"] is game["board"].pieces["a1"], True)

    # rule: starting from a piece works as well
    def test_deep_from_a_piece(self):
        """deepcopy: takes the whole board along when it starts from a piece"""
        board = board_with(a1="rook", b1="knight")
        rook = copy.deepcopy(board.pieces["a1"])
        self.assertEqual(rook.board.pieces["a1"] is rook, True)
        self.assertEqual(rook.board.pieces["b1"].board is rook.board, True)
        self.assertEqual(rook.board is board, False)

    # rule: an independent game
    def test_deep_two_games(self):
        """deepcopy: makes a new board at every call"""
        board = board_with(a1="rook")
        first, second = copy.deepcopy(board), copy.deepcopy(board)
        self.assertEqual(first is second, False)
        self.assertEqual(first.pieces["a1"] is second.pieces["a1"], False)

    # rule: a subclass keeps its class and further attributes, which a deep copy copies deeply
    def test_deep_subclass(self):
        """deepcopy: keeps the class of a subclass and copies its further attributes deeply"""
        board = TimedBoard(3, [["e4", "e5"]])
        game = copy.deepcopy(board)
        game.moves[0].append("f4")
        self.assertEqual(type(game) is TimedBoard, True)
        self.assertEqual(game.minutes, 3)
        self.assertEqual(board.moves, [["e4", "e5"]])

    # rule: further attributes, which a deep copy copies deeply
    # rule: The attribute theme
    def test_deep_second_theme(self):
        """deepcopy: shares the attribute theme only, and copies another theme beside it"""
        board = TimedBoard(3, Theme())
        board.theme = Theme()
        game = copy.deepcopy(board)
        self.assertEqual(game.theme is board.theme, True)
        self.assertEqual(game.moves is board.moves, False)

    # rule: copied only once
    def test_deep_attribute_that_leads_back(self):
        """deepcopy: copies a further attribute that leads back to the board"""
        board = TimedBoard(3, [])
        board.moves.append(board)
        game = copy.deepcopy(board)
        self.assertEqual(game.moves[0] is game, True)

    # rule: __init__ is not called again
    def test_deep_no_init(self):
        """deepcopy: does not call __init__ again"""
        board = TimedBoard(5, [])
        TimedBoard.made = 0
        copy.deepcopy(board)
        self.assertEqual(TimedBoard.made, 0)
        self.assertEqual(calls_of_init(copy.deepcopy, board), 0)


if __name__ == "__main__":
    unittest.main()
