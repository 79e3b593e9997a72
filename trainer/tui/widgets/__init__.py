"""Each shows one thing and posts what the person did; none holds a store or a judge."""
