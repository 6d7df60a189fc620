"""Reads files, and what stands on a printed document."""

from app.resolvers.documents.file import bytes_of_files, file_by_id, file_urls, files_by_id, is_record_visible
from app.resolvers.documents.printable import PrintableInvoice, printable_invoice

__all__ = ["PrintableInvoice", "bytes_of_files", "file_by_id", "file_urls", "files_by_id", "is_record_visible", "printable_invoice"]
