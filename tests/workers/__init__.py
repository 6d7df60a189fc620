"""Tests of later work: outbox, relay, mail, printing."""
