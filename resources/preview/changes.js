// Changes: where what is gone and what is new stand on a compared page, and the way from one place to the next. It runs
// in our world behind preview.js, on the pages of the history alone.
(() => {
  "use strict";
  if (globalThis.almostChanges) return;

  const HERE = "data-almost-here";
  const MARKS = "del.almost-gone, ins.almost-new";
  let changes = []; // each the marks of one place: what is gone, and what is new instead
  let here = -1;

  const outermost = (mark) => {
    let held = mark;
    for (let at = mark.parentElement; at; at = at.parentElement) if (at.hasAttribute("data-almost")) held = at;
    return held;
  };

  const isBehind = (one, other) => {
    if (one === other) return true;
    let next = one.nextSibling;
    while (next && next.nodeType === Node.TEXT_NODE && !next.nodeValue.trim()) next = next.nextSibling;
    return next === other;
  };

  // Goes through the page once: it never changes while it is shown.
  const begin = () => {
    changes = [];
    here = -1;
    let last = null;
    const marks = [...document.querySelectorAll(MARKS)];
    for (const mark of marks) {
      const folded = mark.closest("details:not([open])");
      if (folded) folded.open = true;
    }
    // What a layout hides from the screen, as the address for print, is no place to go to.
    for (const mark of marks.filter((one) => one.getClientRects().length)) {
      const outer = outermost(mark);
      if (last && isBehind(last, outer)) changes[changes.length - 1].push(mark);
      else changes.push([mark]);
      last = outer;
    }
    if (changes.length) show(0, false);
    return changes.length;
  };

  const bringIntoView = () => changes[here]?.[0].scrollIntoView({ block: "center" });
  addEventListener("resize", bringIntoView);

  const show = (place, isAsked) => {
    for (const mark of changes[here] ?? []) mark.removeAttribute(HERE);
    here = place;
    for (const mark of changes[here]) mark.setAttribute(HERE, "");
    bringIntoView();
    // What comes into view may turn out higher than the browser thought.
    requestAnimationFrame(bringIntoView);
    if (!isAsked) return;
    const [first] = changes[here];
    first.tabIndex = -1;
    first.focus({ preventScroll: true });
  };

  // Goes to the next place, or with -1 to the one before; round at the ends.
  const go = (step) => {
    if (changes.length) show((here + step + changes.length) % changes.length, true);
    return here;
  };

  globalThis.almostChanges = Object.freeze({ begin, go });
})();
