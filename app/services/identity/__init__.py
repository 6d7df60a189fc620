"""People and their sessions: signing up and in, staying signed in, signing out, and founding companies."""
