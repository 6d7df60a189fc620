"""Mail on its way: written as it travels, and handed to a server that is the one it says it is."""
