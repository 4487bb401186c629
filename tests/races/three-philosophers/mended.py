def dine(forks, seat):
    places = sorted((seat, (seat + 1) % len(forks)))
    left, right = (forks[place] for place in places)
    with left, right:
        return seat
