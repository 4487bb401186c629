from datetime import date

from festival import Film


def programme(day: date) -> list[tuple]:
    """What is shown of each film from that day on."""
    rows = []
    for film in Film.objects.order_by("title", "id"):
        director = film.director.name if film.director else None
        genres = [genre.name for genre in film.genres.order_by("name")]
        screenings = [
            (screening.day, screening.hall.name)
            for screening in film.screenings.filter(day__gte=day).order_by("day", "id")
        ]
        rows.append((film.title, director, genres, screenings))
    return rows


def sales() -> list[tuple]:
    """How many seats each film has, and how many of them are sold."""
    rows = []
    for film in Film.objects.order_by("title", "id"):
        seats = sold = 0
        for screening in film.screenings.all():
            seats += screening.hall.seats
            sold += screening.tickets.filter(returned=False).count()
        rows.append((film.title, seats, sold))
    return rows
