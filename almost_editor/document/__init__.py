"""What a draft is: frozen values and pure functions over text.

Here live the values that travel between rooms, lanes and processes, and the rules about text that need
nothing but the text. Here must not live: files, databases, markup, windows, clocks.

Reading order: draft · corrections · withdrawal · publication · series · text · positions · live_text · counts · slugs
· dates · addresses · destinations · inner_links · editing · marks · guarding · marked_runs · suggesting · signing ·
pasting · picture_names · finding · patterns · found · front_matter · revision · differences · searching · merging ·
fields_as_text · merging_drafts · two_versions · settling · completing · slips · quick_open · budget · replacing ·
quote_styles · sentences · readability · writing (text commands of keys and menus) · snippets.
"""
