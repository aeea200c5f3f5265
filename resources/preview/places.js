// Where a place of the text is on the page, and which place of the text is at a point of the page. Blocks are found by
// their keys, places within one by their letters: marks, quotes and addresses differ between source and page, the
// letters and digits of its words do not.
(() => {
  "use strict";
  if (globalThis.almostPlaces) return;

  const LETTER = /[\p{L}\p{N}]/u;
  const LETTERS = /[\p{L}\p{N}]/gu;
  const ROUND = 24; // letters of the surroundings that tell a place
  let told = -1; // how far the page was scrolled by what follows, and not by a hand
  let known = new Map(); // key -> {letters, parts: [{node, start}]}

  const elementsOf = (block) => block.nodes.filter((node) => node.nodeType === Node.ELEMENT_NODE);
  const rectOf = (block) => {
    const elements = elementsOf(block);
    if (!elements.length) return rectOfText(block);
    const top = elements[0].getBoundingClientRect().top;
    return { top, bottom: elements[elements.length - 1].getBoundingClientRect().bottom };
  };

  // Raw HTML may leave bare text between two blocks.
  const rectOfText = ({ nodes }) => {
    if (!nodes.some((node) => node.nodeType === Node.TEXT_NODE && node.nodeValue.trim())) return null;
    const range = document.createRange();
    range.setStartBefore(nodes[0]);
    range.setEndAfter(nodes[nodes.length - 1]);
    const { top, bottom } = range.getBoundingClientRect();
    return { top, bottom };
  };

  const textNodes = function* (block) {
    for (const node of block.nodes) {
      if (node.nodeType === Node.TEXT_NODE) yield node;
      const walker = document.createTreeWalker(node, NodeFilter.SHOW_TEXT);
      while (walker.nextNode()) yield walker.currentNode;
    }
  };

  const lettersOf = (block) => {
    let found = known.get(block.key);
    if (!found) {
      found = { letters: "", parts: [] };
      const pieces = [];
      let start = 0;
      for (const node of textNodes(block)) {
        const own = (node.nodeValue.match(LETTERS) ?? []).join("");
        if (!own) continue;
        found.parts.push({ node, start });
        pieces.push(own);
        start += own.length;
      }
      found.letters = pieces.join("");
      known.set(block.key, found);
    }
    return found;
  };

  // -- from the text to the page

  // Returns where `needle` stands in `letters`, the place nearest to `near`, or -1.
  const nearest = (letters, needle, near) => {
    const behind = letters.indexOf(needle, near);
    const ahead = letters.lastIndexOf(needle, near);
    if (behind < 0 || ahead < 0) return Math.max(behind, ahead);
    return behind - near <= near - ahead ? behind : ahead;
  };

  const topOfLetter = ({ parts }, index) => {
    let low = 0;
    for (let high = parts.length - 1; low < high; ) {
      const middle = (low + high + 1) >> 1;
      if (parts[middle].start <= index) low = middle;
      else high = middle - 1;
    }
    const { node, start } = parts[low];
    let left = index - start;
    let offset = 0;
    for (const character of node.nodeValue) {
      if (LETTER.test(character) && (left -= character.length) < 0) break;
      offset += character.length;
    }
    const range = document.createRange();
    range.setStart(node, Math.min(offset, node.length - 1));
    range.setEnd(node, Math.min(offset + 1, node.length));
    return range.getClientRects()[0]?.top ?? null;
  };

  // Returns the height on the page, from the window's top, of a place {key, edge?, share, needles}.
  const heightOf = (blocks, place) => {
    let index = blocks.findIndex(({ key }) => key === place.key);
    if (index < 0) return null;
    let rect = rectOf(blocks[index]);
    if (!rect) {
      // A block that shows nothing, such as a link's definition, is where the next one begins.
      while (!rect && ++index < blocks.length) rect = rectOf(blocks[index]);
      if (rect) return rect.top;
      for (index = blocks.length - 1; !rect && index >= 0; index--) rect = rectOf(blocks[index]);
      return rect ? rect.bottom : null;
    }
    if (place.edge === "top") return rect.top;
    if (place.edge === "bottom") return rect.bottom;
    const found = lettersOf(blocks[index]);
    const near = Math.round(place.share * found.letters.length);
    for (const [needle, skipped] of place.needles) {
      const at = nearest(found.letters, needle, near + skipped);
      if (at < 0) continue;
      const top = topOfLetter(found, Math.max(0, at - skipped));
      if (top !== null) return top;
    }
    return rect.top + place.share * (rect.bottom - rect.top);
  };

  const between = (blocks, { from, to, into }) => {
    const start = heightOf(blocks, from);
    if (start === null || !to || !into) return start;
    const end = heightOf(blocks, to);
    return end === null ? start : start + Math.max(0, end - start) * into;
  };

  const textEdges = (blocks) => {
    let first = null;
    let last = null;
    for (let index = 0; !first && index < blocks.length; index++) first = rectOf(blocks[index]);
    for (let index = blocks.length - 1; !last && index >= 0; index--) last = rectOf(blocks[index]);
    return first && last ? { top: first.top + scrollY, bottom: last.bottom + scrollY } : null;
  };

  const furthest = () => Math.max(0, document.documentElement.scrollHeight - innerHeight);

  const isTold = () => Math.abs(scrollY - told) < 1;

  const goTo = (top) => {
    const held = Math.min(furthest(), Math.max(0, Math.round(top)));
    if (Math.abs(held - scrollY) >= 1) scrollTo({ top: held, behavior: "instant" });
    told = scrollY;
  };

  // Scrolls to {line: {from, to, into}, head, tail}: the line stands at the window's top, or at `tail` of its height.
  // With `head` below 1 the page is still on its way out of what stands above the text, with `tail` above 0 on its way
  // to its very end.
  const follow = (blocks, { line, head, tail }) => {
    // The two ends are where they are, whatever the lines there look like.
    if (head <= 0) return goTo(0);
    if (tail >= 1) return goTo(furthest());
    const height = between(blocks, line);
    const text = textEdges(blocks);
    if (height === null || !text) return undefined;
    const above = (1 - head) * text.top;
    const below = tail * (furthest() - (text.bottom - innerHeight));
    return goTo(scrollY + height - tail * innerHeight - above + below);
  };

  // Brings a line {from, to, into} into view where it is not, at the share `at` of the window's height.
  const reveal = (blocks, line) => {
    const height = between(blocks, line);
    if (height !== null && (height < 8 || height > innerHeight - 40)) goTo(scrollY + height - line.at * innerHeight);
  };

  // -- from the page to the text

  // Returns the index of the block that a height of the window belongs to; blocks stand one below the other.
  const indexAt = (blocks, y) => {
    let low = 0;
    let high = blocks.length - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      let probe = middle;
      let rect = rectOf(blocks[probe]);
      while (!rect && probe < high) rect = rectOf(blocks[++probe]);
      if (!rect) high = middle;
      else if (rect.bottom <= y) low = probe + 1;
      else high = middle;
    }
    while (low < blocks.length - 1 && !rectOf(blocks[low])) low++;
    return low;
  };

  const lettersBefore = (node, offset) => (node.nodeValue.slice(0, offset).match(LETTERS) ?? []).join("").length;

  // Returns {key, share, before, after, into} of a point in a block: the letters on both sides of it, and how far down
  // its line it is; without letters (a picture) only the share of the block's height.
  const inBlock = (block, x, y) => {
    const rect = rectOf(block);
    const share = rect ? Math.min(1, Math.max(0, (y - rect.top) / Math.max(1, rect.bottom - rect.top))) : 0;
    const range = document.caretRangeFromPoint(x, y);
    const node = range?.startContainer;
    const found = lettersOf(block);
    const part = node?.nodeType === Node.TEXT_NODE ? found.parts.find((one) => one.node === node) : null;
    if (!part) return { key: block.key, height: share };
    const index = part.start + lettersBefore(node, range.startOffset);
    const line = range.getClientRects()[0];
    const into = line && line.height ? Math.min(1, Math.max(0, (y - line.top) / line.height)) : 0;
    return {
      key: block.key,
      height: share,
      share: index / found.letters.length,
      before: found.letters.slice(Math.max(0, index - ROUND), index),
      after: found.letters.slice(index, index + ROUND),
      into,
    };
  };

  // Returns {note, share, …} of a point in a note at the end: its source stands where it is defined.
  const inNote = (item, x, y) => {
    const note = [...item.parentNode.children].indexOf(item) + 1;
    return { ...inBlock({ key: `note ${note}`, nodes: [item] }, x, y), note };
  };

  // Returns where the page stands: {told, place, head, tail}; nothing where it cannot scroll. `told` says that it stands
  // there because it was told to.
  const standing = (blocks) => {
    const text = textEdges(blocks);
    const end = furthest();
    if (!text || !end) return null;
    const isAsTold = isTold();
    // Whoever comes back later to where the page was once told to stand comes by hand.
    if (!isAsTold) told = -1;
    const way = Math.min(innerHeight, end);
    const tail = Math.min(1, Math.max(0, (scrollY - (end - way)) / way));
    const head = text.top > 0 ? Math.min(1, scrollY / text.top) : 1;
    const y = tail * innerHeight;
    if (scrollY + y < text.top) return { told: isAsTold, place: { start: true }, head, tail };
    if (scrollY + y >= text.bottom) return { told: isAsTold, place: { end: true }, head: 1, tail };
    const block = blocks[indexAt(blocks, y)];
    const rect = rectOf(block);
    if (!elementsOf(block).length) return { told: isAsTold, place: { key: block.key, height: 0 }, head: 1, tail };
    const element = elementsOf(block)[0].getBoundingClientRect();
    if (y < rect.top) return { told: isAsTold, place: { key: block.key, height: 0 }, head: 1, tail };
    const inside = getComputedStyle(elementsOf(block)[0]).direction === "rtl" ? element.right - 4 : element.left + 4;
    return { told: isAsTold, place: inBlock(block, inside, Math.min(y, rect.bottom - 1)), head: 1, tail };
  };

  // Returns what a point of the window belongs to: {field} of the article's head, a place in the text, or nothing.
  const at = (blocks, x, y) => {
    const element = document.elementFromPoint(x, y);
    if (!element) return null;
    if (element.closest("h1")) return { field: "headline" };
    if (element.closest(".dek")) return { field: "dek" };
    if (!element.closest(".article-body")) return null;
    const item = element.closest(".footnotes > ol > li");
    if (item) return inNote(item, x, y);
    const block = blocks.find(({ nodes }) => nodes.some((node) => node === element || node.contains(element)));
    const found = block ?? blocks[indexAt(blocks, y)];
    return found ? inBlock(found, x, y) : null;
  };

  globalThis.almostPlaces = Object.freeze({
    follow,
    reveal,
    standing,
    at,
    forget: () => { known = new Map(); },
    // What the page does by itself to keep its words in place counts as told, like all that comes with news.
    settle: () => { told = scrollY; },
    isTold,
  });
})();
