"""Names every limit of the API in one place; the guard, the gate and the descriptions in the SDL read them here."""

from typing import Final

# The size and shape of a request (S13).
BODY_BYTES_MAX: Final = 256 * 1024
JSON_DEPTH_MAX: Final = 32
BODY_SECONDS_MAX: Final = 10.0
TOKENS_MAX: Final = 4_000
DEPTH_MAX: Final = 12
ALIASES_MAX: Final = 60
ROOT_FIELDS_MAX: Final = 30
# Validation compares every two fields of one name, and every two fragments, in one place: both cost by their square.
REPEATS_MAX: Final = 20
FRAGMENTS_MAX: Final = 50
OPERATIONS_MAX: Final = 20
# GraphiQL's own introspection is 15 levels deep; graphql-core limits how lists nest in it.
INTROSPECTION_DEPTH_MAX: Final = 16

# What an operation may read and how long it may take.
NODES_MAX: Final = 20_000
PAGE_SIZE_MAX: Final = 100
OFFSET_MAX: Final = 1_000_000
LIST_SIZE_ASSUMED: Final = 10
OPERATION_SECONDS_MAX: Final = 5.0
REPORT_SECONDS_MAX: Final = 15.0

# What an operation costs at the least, of the nodes that its caller has in a minute (settings: …_nodes_per_minute).
OPERATION_NODES_MIN: Final = 20
REPORT_NODES_MIN: Final = 500

# Filters and orders.
WHERE_DEPTH_MAX: Final = 3
PREDICATES_MAX: Final = 30
ORDERS_MAX: Final = 3
SEARCH_LENGTH_MAX: Final = 200
FILTER_TEXT_LENGTH_MAX: Final = 200

# Inputs.
LINES_MAX: Final = 500
LIST_MAX: Final = 100
TEXT_ARGUMENT_LENGTH_MAX: Final = 200
NAME_LENGTH_MAX: Final = 200
CODE_LENGTH_MAX: Final = 40
EMAIL_LENGTH_MAX: Final = 320
NOTE_LENGTH_MAX: Final = 10_000
DECIMAL_DIGITS_MAX: Final = 30
DECIMAL_PLACES_MAX: Final = 12

# Documents that were parsed and validated once are kept; those of strangers only within this much text.
DOCUMENTS_KEPT_MAX: Final = 500
DOCUMENTS_KEPT_CHARACTERS_MAX: Final = 1024 * 1024
# An operation is walked, and its reading planned, once for all callers with the same rights.
WALKS_KEPT_MAX: Final = 1_000
# The driver keeps no prepared statement that is longer than 15 kB: it would be planned anew each time.
WRITTEN_SQL_LENGTH_MAX: Final = 15_000

# Websocket connections.
CONNECTION_INIT_SECONDS_MAX: Final = 5
SUBSCRIPTIONS_PER_CONNECTION_MAX: Final = 20
MESSAGE_BYTES_MAX: Final = 256 * 1024
