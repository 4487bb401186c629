"""a form view with a function for each check, and one name of which the storage makes others"""

import django
from django import forms
from django.conf import settings
from django.core.exceptions import ValidationError
from django.core.files.storage import default_storage
from django.http import HttpResponse, JsonResponse
from django.urls import path
from django.views.generic import FormView

settings.configure(
    ROOT_URLCONF=__name__,
    STORAGES={
        "default": {
            "BACKEND": "django.core.files.storage.InMemoryStorage",
            "OPTIONS": {"base_url": "https://photos.example/"},
        },
    },
    # Each upload is in a temporary file when the view gets it, however small it is.
    FILE_UPLOAD_HANDLERS=["django.core.files.uploadhandler.TemporaryFileUploadHandler"],
)
django.setup()

KINDS = [("photo.png", b"\x89PNG\r\n\x1a\n"), ("photo.jpg", b"\xff\xd8\xff")]


def is_small(photo):
    if photo.size > 10**5:
        raise ValidationError("%(size)s bytes are too many.", params={"size": photo.size})


def is_photo(photo):
    photo.stored_name = None
    head = next(photo.chunks(16))
    for name, start in KINDS:
        if head.startswith(start):
            photo.stored_name = name
    if photo.stored_name is None:
        raise ValidationError("Only PNG and JPEG.", code="type")


class PhotoForm(forms.Form):
    photo = forms.FileField(validators=[is_small, is_photo])


class Upload(FormView):
    form_class = PhotoForm
    http_method_names = ["post"]

    def form_valid(self, form):
        photo = form.cleaned_data["photo"]
        stored = default_storage.save(photo.stored_name, photo)
        return HttpResponse(status=201, headers={"Location": default_storage.url(stored)})

    def form_invalid(self, form):
        errors = {field: [str(error) for error in found] for field, found in form.errors.items()}
        return JsonResponse(errors, status=400)


urlpatterns = [path("photos", Upload.as_view())]
