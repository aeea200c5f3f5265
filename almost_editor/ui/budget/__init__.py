"""The story budget: a day's stories in one table, to be looked over, opened and printed.

It reads; what it shows is changed in the articles. Here must not live: which stories are a day's; that is
`document.budget`.

Reading order: lines (what a cell says) · stories_model · stories_view · budget_sheet · paper · budget.
"""
