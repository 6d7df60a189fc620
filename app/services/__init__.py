"""What is done: one public coroutine is one use case is one transaction."""
