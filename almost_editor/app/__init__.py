"""THE WINDOW'S COMPOSITION ROOT: the only place that builds long-lived objects.

What must not live here: behaviour. What a feature does is in its own file of `ui/`; here it is built and connected.

Reading order: start (the application around the window) · newsroom (the window as it works) · composition
(its parts) · writing (those that a draft is written with);
paper, for a page on paper without a window.
"""
