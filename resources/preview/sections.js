// Sections: the text laid out in small parts, so that a change in one leaves the others alone. A browser lays a row of
// thousands of siblings out again for each letter; here the row stays as it is exported, and a shadow root hands its
// nodes to slots of a few dozen blocks each. The slots are plain blocks: margins go through them, floats too. In a long
// text each is also a layer of its own: what stands below a change moves as it was painted, it is not painted again.
(() => {
  "use strict";
  if (globalThis.almostSections) return;

  const FULL = 40; // blocks that a section begins with
  const SPLIT = 80; // blocks at which it is cut in two
  const FEW = 4; // sections that are painted as one: layers would cost a short text the finest smoothing of its letters

  let root = null;
  let sections = []; // [{slot, count}], in the order of the text; together they have all blocks
  let layers = ""; // what the slots' `will-change` is

  const newSection = (count, before) => {
    const slot = document.createElement("slot");
    slot.style.display = "block";
    slot.style.willChange = layers;
    root.insertBefore(slot, before);
    return { slot, count };
  };

  // Takes a container, which may be one that was never seen; the blocks are handed out by `changed`.
  const home = (container) => {
    sections = [];
    root = container.almostRoot ?? container.attachShadow({ mode: "open", slotAssignment: "manual" });
    container.almostRoot = root;
    root.replaceChildren();
  };

  const hand = (blocks, at, from) => {
    const { slot, count } = sections[at];
    slot.assign(...blocks.slice(from, from + count).flatMap(({ nodes }) => nodes));
  };

  // Hands out nodes anew after `dropped` blocks from `index` on gave way to `inserted` ones; `blocks` are those of now.
  const changed = (blocks, index, dropped, inserted) => {
    let at = 0;
    let from = 0; // the first block of section `at`
    while (at < sections.length - 1 && from + sections[at].count < index) from += sections[at++].count;
    if (!sections.length) sections.push(newSection(0, null));
    const first = at;
    const start = from;
    let left = dropped;
    sections[at].count += inserted;
    // What is dropped may reach over several sections.
    let room = sections[at].count - inserted - (index - from);
    for (let next = at; left > 0; ) {
      const taken = Math.min(left, room);
      sections[next].count -= taken;
      left -= taken;
      if (left > 0) room = sections[++next].count;
      at = next;
    }
    settle(blocks, first, at, start);
    const wanted = sections.length > FEW ? "transform" : "";
    if (wanted === layers) return;
    layers = wanted;
    for (const { slot } of sections) slot.style.willChange = layers;
  };

  // Cuts what is too large, takes away what is empty, and hands out the nodes of sections `first` to `last`.
  const settle = (blocks, first, last, start) => {
    let from = start;
    for (let at = first, end = last; at <= end; at++) {
      const { slot, count } = sections[at];
      if (count === 0 && sections.length > 1) {
        slot.remove();
        sections.splice(at--, 1);
        end--;
        continue;
      }
      if (count > SPLIT) {
        sections[at].count = FULL;
        sections.splice(at + 1, 0, newSection(count - FULL, slot.nextSibling));
        end++;
      }
      hand(blocks, at, from);
      from += sections[at].count;
    }
  };

  globalThis.almostSections = Object.freeze({
    home,
    changed,
    counts: () => sections.map(({ count }) => count),
  });
})();
