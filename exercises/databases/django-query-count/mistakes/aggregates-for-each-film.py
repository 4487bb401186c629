"""`aggregate` in the loop: the database adds up, and there is still a query for each film."""

from datetime import date

from django.db.models import Count, OuterRef, Prefetch, Q, Subquery, Sum
from django.db.models.functions import Coalesce
from festival import Film, Screening, Ticket


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
    rows = []
    for film in Film.objects.order_by("title", "id"):
        seats = film.screenings.aggregate(sum=Sum("hall__seats", default=0))["sum"]
        sold = Ticket.objects.filter(screening__film=film, returned=False).count()
        rows.append((film.title, seats, sold))
    return rows
