"""grouping the screenings by film: a film without screenings is in no group."""

from datetime import date

from django.db.models import Count, OuterRef, Prefetch, Q, Subquery, Sum
from django.db.models.functions import Coalesce
from festival import Film, Screening


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
    films = Screening.objects.order_by("film__title", "film").values_list("film", "film__title")
    sold = dict(
        films.annotate(sold=Count("tickets", filter=Q(tickets__returned=False))).values_list(
            "film", "sold"
        )
    )
    return [
        (title, seats, sold[film])
        for film, title, seats in films.annotate(seats=Sum("hall__seats"))
    ]
