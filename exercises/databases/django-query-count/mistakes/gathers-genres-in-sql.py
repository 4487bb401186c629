"""joining the names with GROUP_CONCAT and splitting them at the comma: a name may contain a
comma."""

from datetime import date

from django.db import models
from django.db.models import Aggregate, Count, OuterRef, Prefetch, Q, Subquery, Sum
from django.db.models.functions import Coalesce
from festival import Film, Screening


class Names(Aggregate):
    function = "GROUP_CONCAT"
    output_field = models.TextField()


def programme(day: date) -> list[tuple]:
    """What is shown of each film from that day on."""
    screenings = Screening.objects.filter(day__gte=day).select_related("hall")
    films = Film.objects.select_related("director").prefetch_related(
        Prefetch("screenings", screenings.order_by("day", "id"), to_attr="to_come")
    )
    films = films.annotate(names=Names("genres__name"))
    return [
        (
            film.title,
            film.director.name if film.director else None,
            sorted(film.names.split(",")) if film.names is not None else [],
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
