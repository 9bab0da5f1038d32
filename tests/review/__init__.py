"""Review of changed data: the comment on a pull request, the action and the hooks."""
