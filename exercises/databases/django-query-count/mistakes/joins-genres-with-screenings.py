"""joining genres and screenings in one query and sorting out the repeats in Python: for five
genres and six screenings the database sends thirty rows."""

from datetime import date

from django.db.models import Count, FilteredRelation, OuterRef, Prefetch, Q, Subquery, Sum
from django.db.models.functions import Coalesce
from festival import Film, Screening


def programme(day: date) -> list[tuple]:
    """What is shown of each film from that day on."""
    to_come = FilteredRelation("screenings", condition=Q(screenings__day__gte=day))
    films = Film.objects.annotate(to_come=to_come).order_by(
        "title", "id", "to_come__day", "to_come__id", "genres__name"
    )
    rows = {}
    for id, title, director, genre, number, day, hall in films.values_list(
        "id",
        "title",
        "director__name",
        "genres__name",
        "to_come__id",
        "to_come__day",
        "to_come__hall__name",
    ):
        _, _, genres, screenings = rows.setdefault(id, (title, director, {}, {}))
        if genre is not None:
            genres[genre] = genre
        if number is not None:
            screenings[number] = (day, hall)
    return [
        (title, director, list(genres), list(screenings.values()))
        for title, director, genres, screenings in rows.values()
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
