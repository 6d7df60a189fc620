"""Reads the one file out of a form that is being sent, part by part, without holding more of it than arrives at once."""

from __future__ import annotations

from collections.abc import AsyncIterable, AsyncIterator
from typing import TYPE_CHECKING, Final

from python_multipart.exceptions import FormParserError, MultipartParseError
from python_multipart.multipart import MultipartParser, parse_options_header

if TYPE_CHECKING:
    from python_multipart.multipart import MultipartCallbacks

PARTS_MAX: Final = 2
FORM_OVERHEAD_BYTES_MAX: Final = 8 * 1024
MEDIA_TYPE: Final = b"multipart/form-data"


class NoFile(Exception):
    """What was sent is not a form with exactly one file in it."""


class FileInForm:
    """The file of a form: its name is known once its first bytes have come."""

    def __init__(self, content_type: str, body: AsyncIterable[bytes]) -> None:
        media_type, parameters = parse_options_header(content_type)
        boundary = parameters.get(b"boundary")
        if media_type != MEDIA_TYPE or not boundary:
            raise NoFile("Send the file as multipart/form-data.")
        self.name = ""
        self._body = body
        try:
            self._parser = MultipartParser(boundary, self._callbacks())
        except FormParserError:
            raise NoFile("The form's boundary is too long.") from None
        self._parts = 0
        self._header = b""
        self._value = b""
        self._is_file = False
        self._is_whole = False
        self._files = 0
        self._pieces: list[bytes] = []

    async def chunks(self) -> AsyncIterator[bytes]:
        """Give the file's bytes as they come; raise NoFile when the form is not as it should be."""
        try:
            async for chunk in self._body:
                self._parser.write(chunk)
                pieces, self._pieces = self._pieces, []
                for piece in pieces:
                    yield piece
            self._parser.finalize()
            if not self._is_whole:
                raise NoFile("The form that carries the file ends too early.")
        except MultipartParseError:
            raise NoFile("The form that carries the file is broken.") from None
        if self._files != 1:
            raise NoFile("The form has to carry one file.")

    def _callbacks(self) -> MultipartCallbacks:
        return {
            "on_part_begin": self._on_part,
            "on_header_field": self._on_field,
            "on_header_value": self._on_value,
            "on_header_end": self._on_header,
            "on_part_data": self._on_data,
            "on_end": self._on_end,
        }

    def _on_part(self) -> None:
        self._parts += 1
        self._is_file = False
        if self._parts > PARTS_MAX:
            raise NoFile("The form has more parts than one file needs.")

    def _on_field(self, data: bytes, start: int, end: int) -> None:
        self._header += data[start:end]

    def _on_value(self, data: bytes, start: int, end: int) -> None:
        self._value += data[start:end]

    def _on_header(self) -> None:
        header, value = self._header.lower(), self._value
        self._header = self._value = b""
        if header != b"content-disposition":
            return
        _, parameters = parse_options_header(value)
        if b"filename" in parameters:
            self._is_file = True
            self._files += 1
            self.name = parameters[b"filename"].decode("utf-8", "replace")
            if self._files > 1:
                raise NoFile("Send one file at a time.")

    def _on_data(self, data: bytes, start: int, end: int) -> None:
        if self._is_file:
            self._pieces.append(data[start:end])

    def _on_end(self) -> None:
        self._is_whole = True
