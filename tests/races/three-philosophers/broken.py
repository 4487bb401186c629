def dine(forks, seat):
    left, right = forks[seat], forks[(seat + 1) % len(forks)]
    with left, right:
        return seat
