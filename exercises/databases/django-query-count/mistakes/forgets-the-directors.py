"""leaving the directors to `film.director`: what was not joined or prefetched is fetched when it
is first asked for, with a query for each film."""

from datetime import date

from django.db.models import Count, OuterRef, Prefetch, Q, Subquery, Sum
from django.db.models.functions import Coalesce
from festival import Film, Screening


def programme(day: date) -> list[tuple]:
    """What is shown of each film from that day on."""
    screenings = Screening.objects.filter(day__gte=day).select_related("hall")
    films = Film.objects.prefetch_related(
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
    # A join with the tickets would count the seats of a screening once for each ticket.
    of_film = Screening.objects.filter(film=OuterRef("pk")).values("film")
    films = Film.objects.annotate(
        seats=Coalesce(Subquery(of_film.annotate(sum=Sum("hall__seats")).values("sum")), 0),
        sold=Count("screenings__tickets", filter=Q(screenings__tickets__returned=False)),
    )
    return list(films.order_by("title", "id").values_list("title", "seats", "sold"))
