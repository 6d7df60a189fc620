"""Who may do what in a company: roles, members, invitations."""
