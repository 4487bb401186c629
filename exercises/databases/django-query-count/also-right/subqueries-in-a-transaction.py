"""two subqueries for the numbers; everything is read in one transaction."""

from datetime import date
from operator import attrgetter

from django.db import transaction
from django.db.models import Count, OuterRef, Subquery, Sum
from django.db.models.functions import Coalesce
from festival import Film, Screening, Ticket


@transaction.atomic
def programme(day: date) -> list[tuple]:
    def shown(film):
        return [(s.day, s.hall.name) for s in later.get(film.id, ())]

    later = {}
    for screening in Screening.objects.filter(day__gte=day).select_related("hall"):
        later.setdefault(screening.film_id, []).append(screening)
    for screenings in later.values():
        screenings.sort(key=attrgetter("day", "id"))
    films = Film.objects.select_related("director").prefetch_related("genres")
    return [
        (film.title, film.director and film.director.name, sorted(map(str, names)), shown(film))
        for film in sorted(films, key=attrgetter("title", "id"))
        for names in [[genre.name for genre in film.genres.all()]]
    ]


@transaction.atomic
def sales() -> list[tuple]:
    screenings = Screening.objects.filter(film=OuterRef("id")).order_by().values("film_id")
    seats = screenings.annotate(total=Sum("hall__seats")).values("total")
    tickets = Ticket.objects.filter(screening__film=OuterRef("id"), returned=False)
    sold = tickets.order_by().values("screening__film").annotate(total=Count("id")).values("total")
    films = Film.objects.alias(seats=Subquery(seats), sold=Subquery(sold)).order_by("title", "id")
    return [*films.values_list("title", Coalesce("seats", 0), Coalesce("sold", 0))]
