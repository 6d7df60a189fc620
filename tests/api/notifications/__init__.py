"""Tests of the api of notifications."""
