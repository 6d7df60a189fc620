"""Tests of the one door: bootstrap, supervisor and commands."""
