"""setting `DATA_UPLOAD_MAX_MEMORY_SIZE`: it does not count files, and `FILE_UPLOAD_MAX_MEMORY_SIZE` only says which
of them stay in memory. No setting limits an upload."""

from uuid import uuid4

import django
from django import forms
from django.conf import settings
from django.core.files.storage import default_storage
from django.http import HttpResponse, JsonResponse
from django.urls import path

settings.configure(
    ROOT_URLCONF=__name__,
    DATA_UPLOAD_MAX_MEMORY_SIZE=100_000,
    FILE_UPLOAD_MAX_MEMORY_SIZE=100_000,
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

SIGNATURES = {b"\x89PNG\r\n\x1a\n": ".png", b"\xff\xd8\xff": ".jpg"}


class PhotoForm(forms.Form):
    photo = forms.FileField()

    def clean_photo(self):
        photo = self.cleaned_data["photo"]
        head = photo.read(8)
        for signature, extension in SIGNATURES.items():
            if head.startswith(signature):
                photo.name = uuid4().hex + extension
                return photo
        raise forms.ValidationError("This is neither a PNG nor a JPEG.")


def upload(request):
    """Stores the photo that was sent."""
    form = PhotoForm(request.POST, request.FILES)
    if not form.is_valid():
        return JsonResponse(form.errors, status=400)
    photo = form.cleaned_data["photo"]
    name = default_storage.save(photo.name, photo)
    return HttpResponse(status=201, headers={"Location": default_storage.url(name)})


urlpatterns = [path("photos", upload)]
