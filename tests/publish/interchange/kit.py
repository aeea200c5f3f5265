"""A text with everything that a text can hold, and what is left to compare of one that went through another system."""

from __future__ import annotations

import re
from html import unescape

from almost_editor.render.elements import Nodes, read_html

KIT = """\
First *para* with `code`, a note[^1], a [link](/about/) and [a place](#head). She said [sic] so.

## Head

- one
- two

  more in two

  - nested

3. a
4. b

> Quote one
>
> Quote two

::: pull
It was long.

-- Dana Reyes
:::

::: aside What To Know
Some **words**.

- item
:::

![Boat](ferry.png "Caption here. | Tom Okafor/Almost")

Inline ![x](ferry.png) picture. ![y](missing.png)

| left | right |
|:-----|------:|
| 1    | *2*   |

```python
x = 1 # ]]> </script> [gallery] <!-- wp:html -->
https://example.org/x
```

Term
: Definition one
: Definition two

https://www.youtube.com/watch?v=dQw4w9WgXcQ

https://example.org/unknown

---

<details><summary>Sum</summary><p>Hidden</p></details>

<figure><p>Raw <b>figure</b></p><figcaption>One</figcaption><figcaption>Two</figcaption></figure>

[^1]: The note.

    Second para of it.
"""


def words(text: str) -> set[str]:
    """Return the words of a text, or of HTML."""
    return set(re.findall(r"\w+", unescape(text)))


def words_of_html(html: str) -> set[str]:
    """Return the words that HTML shows."""
    return words(text_of_html(html))


def text_of_html(html: str) -> str:
    """Return the text that HTML shows, its elements apart."""
    return _shown(read_html(html))


def _shown(nodes: Nodes) -> str:
    return "".join(node if isinstance(node, str) else f" {_shown(node.children)} " for node in nodes)


def lost(wanted: set[str], shown: str) -> set[str]:
    """Return the words that are nowhere in what is shown; two that stood side by side may have become one."""
    return {word for word in wanted if word not in shown}
