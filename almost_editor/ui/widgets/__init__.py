"""Small widgets that several panes share, drawn with the theme's colours and sizes.

Here must not live: anything that knows a draft, a library or a pane. What is shown comes in as plain text and is
shown as plain text, never guessed to be markup.

Reading order: plain · dot · elided_label · segments · pill · search_field · empty_state · banner · save_state ·
flow_layout · choice_field · chips · number_field · sheet · choice_sheet ·
choices.
"""
