"""Takes requests in and sends answers out: what is checked before GraphQL sees anything, headers, the web client's files, health."""
