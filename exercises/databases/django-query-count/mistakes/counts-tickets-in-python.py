"""prefetching the tickets and counting them in Python: few queries, but every ticket is fetched
for one number."""

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
    tickets = Prefetch("tickets", Ticket.objects.filter(returned=False), to_attr="sold")
    screenings = Screening.objects.select_related("hall").prefetch_related(tickets)
    films = Film.objects.prefetch_related(Prefetch("screenings", screenings))
    return [
        (
            film.title,
            sum(screening.hall.seats for screening in film.screenings.all()),
            sum(len(screening.sold) for screening in film.screenings.all()),
        )
        for film in films.order_by("title", "id")
    ]
