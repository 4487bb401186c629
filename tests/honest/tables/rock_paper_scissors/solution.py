"""Who wins at rock, paper, scissors: 1, 2, or 0 for a draw."""

RESULTS = {
    ("rock", "rock"): 0, ("rock", "paper"): 2, ("rock", "scissors"): 1,
    ("paper", "rock"): 1, ("paper", "paper"): 0, ("paper", "scissors"): 2,
    ("scissors", "rock"): 2, ("scissors", "paper"): 1, ("scissors", "scissors"): 0,
}


def winner(first, second):
    return RESULTS[first, second]
