"""What happens later: promises of committed changes are kept here, events are numbered, mail is sent, long jobs run."""
