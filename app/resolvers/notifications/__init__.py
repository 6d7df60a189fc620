"""Reads events: the notifications of a person, and what is new since an event they know."""

from app.resolvers.notifications.events import EventReader, changes_after, last_event, read_by, told_after, unread_count, visible_to
from app.resolvers.notifications.listing import NOTIFICATIONS

__all__ = ["NOTIFICATIONS", "EventReader", "changes_after", "last_event", "read_by", "told_after", "unread_count", "visible_to"]
