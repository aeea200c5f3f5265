// The preview's own script. It runs in a world of its own: the page's scripts are off, and a draft cannot reach it.
// It takes news: a frame (all of <body> but the article's text), patches of the text's blocks, the block that the caret
// is in, and where to scroll. The page is loaded once and never again: what stays the same is left where it is.
// Where a place of the text is on the page, and back, is places.js; how the text is laid out in parts, sections.js.
(() => {
  "use strict";
  if (globalThis.almost) return;

  const MARK = "almost-mark";
  const MORPH_AT_MOST = 40; // nodes of a changed block that are made over one by one
  const FRESH_MS = 3000;
  const places = globalThis.almostPlaces;
  const sections = globalThis.almostSections;
  let blocks = []; // [{key, nodes}], in the order of the text
  let marked = null; // the key of the block with the caret
  let line = null; // the line to scroll to with the next frame
  let lastLine = null; // the one that was scrolled to last
  let freshUntil = 0; // so long what is laid out anew stays at that line: the text has just come, and nobody scrolled
  let caret = null; // the line to bring into view with the next frame
  let isFrameAskedFor = false;
  let isSettling = false; // the page stood where it was told to when news came in that may move it

  const container = () => document.querySelector(".article-body");

  const nodesOf = (html) => {
    const template = document.createElement("template");
    template.innerHTML = html;
    return [...template.content.childNodes];
  };

  // -- making one tree look like another

  const sameKind = (one, other) =>
    one.nodeType === other.nodeType && one.nodeName === other.nodeName &&
    (one.nodeType !== Node.ELEMENT_NODE || one.className === other.className);

  const syncAttributes = (old, fresh) => {
    for (const { name } of [...old.attributes]) if (!fresh.hasAttribute(name)) old.removeAttribute(name);
    for (const { name, value } of [...fresh.attributes]) {
      if (old.getAttribute(name) !== value) old.setAttribute(name, value);
    }
  };

  // Makes `old` look like `fresh`, keeping every node that can stay; the text's container keeps what is in it.
  const morph = (old, fresh) => {
    if (old.nodeType !== Node.ELEMENT_NODE) {
      if (old.nodeValue !== fresh.nodeValue) old.nodeValue = fresh.nodeValue;
      return;
    }
    syncAttributes(old, fresh);
    if (old.classList.contains("article-body")) return;
    morphChildren(old, [...fresh.childNodes]);
  };

  const morphChildren = (parent, wantedNodes) => {
    let at = parent.firstChild;
    for (const fresh of wantedNodes) {
      while (at && at.id === MARK) at = at.nextSibling;
      let match = at;
      while (match && !sameKind(match, fresh)) match = match.nextSibling;
      if (!match) {
        parent.insertBefore(fresh, at);
        continue;
      }
      while (at !== match) {
        const gone = at;
        at = at.nextSibling;
        if (gone.id !== MARK) gone.remove();
      }
      at = match.nextSibling;
      morph(match, fresh);
    }
    while (at) {
      const gone = at;
      at = at.nextSibling;
      if (gone.id !== MARK) gone.remove();
    }
  };

  // -- the frame

  const setAttributes = (element, attributes) => {
    for (const [name, value] of Object.entries(attributes)) {
      if (element.getAttribute(name) !== value) element.setAttribute(name, value);
    }
  };

  const setFrame = ({ html, attributes, style }) => {
    const link = document.getElementById("layout-style");
    if (style && link.getAttribute("href") !== style) link.setAttribute("href", style);
    setAttributes(document.documentElement, attributes.html);
    setAttributes(document.body, attributes.body);
    const kept = container();
    morphChildren(document.body, nodesOf(html));
    const now = container();
    if (!now || now === kept) return;
    // Another layout may hold the container elsewhere: the text moves over as it is.
    if (kept) now.replaceChildren(...kept.childNodes);
    sections.home(now);
    sections.changed(blocks, 0, 0, blocks.length);
  };

  // -- the text

  // Changes one block in place where its nodes are of the kinds that they were: a picture stays loaded, a selection
  // stays where it is, and only the words that changed are laid out again.
  const madeOver = (old, fresh) => {
    const fits = old.length === fresh.length && old.length <= MORPH_AT_MOST &&
      old.every((node, index) => sameKind(node, fresh[index]));
    if (fits) old.forEach((node, index) => morph(node, fresh[index]));
    return fits;
  };

  // Returns the node that stands before what is inserted at `index`, or nothing at the very start.
  const nodeBefore = (index) => {
    for (let at = index - 1; at >= 0; at--) {
      const { nodes } = blocks[at];
      if (nodes.length) return nodes[nodes.length - 1];
    }
    return null;
  };

  const replace = (home, index, dropped, inserted) => {
    const fresh = inserted.map(([key, html]) => ({ key, nodes: nodesOf(html) }));
    const old = blocks.slice(index, index + dropped);
    const isSame = old.length === 1 && fresh.length === 1 && madeOver(old[0].nodes, fresh[0].nodes);
    if (isSame) {
      fresh[0].nodes = old[0].nodes;
    } else {
      const before = nodeBefore(index);
      for (const { nodes } of old) for (const node of nodes) node.remove();
      const fragment = document.createDocumentFragment();
      for (const { nodes } of fresh) fragment.append(...nodes);
      home.insertBefore(fragment, before ? before.nextSibling : home.firstChild);
    }
    if (fresh.length > 1000) blocks = blocks.slice(0, index).concat(fresh, blocks.slice(index + dropped));
    else blocks.splice(index, dropped, ...fresh);
    if (!isSame) sections.changed(blocks, index, dropped, fresh.length);
  };

  const patch = (operations) => {
    const home = container();
    if (!home) return;
    let index = 0;
    let at = 0;
    while (at < operations.length) {
      if (operations[at][0] === "keep") {
        index += operations[at++][1];
        continue;
      }
      let dropped = 0;
      const inserted = [];
      for (; at < operations.length && operations[at][0] !== "keep"; at++) {
        const [what, ...rest] = operations[at];
        if (what === "drop") dropped += rest[0];
        else inserted.push(rest);
      }
      replace(home, index, dropped, inserted);
      index += inserted.length;
    }
    places.forget();
  };

  // -- what is done once a frame, when the layout is due anyway

  const askForFrame = () => {
    if (isFrameAskedFor) return;
    isFrameAskedFor = true;
    requestAnimationFrame(() => {
      isFrameAskedFor = false;
      if (line) places.follow(blocks, line);
      // A style sheet that comes behind the text moves every line of it.
      else if (isSettling && lastLine && performance.now() < freshUntil) places.follow(blocks, lastLine);
      lastLine = line ?? lastLine;
      if (caret) places.reveal(blocks, caret);
      line = caret = null;
      placeMark();
      if (isSettling) places.settle();
      isSettling = false;
    });
  };

  const placeMark = () => {
    const block = marked === null ? null : blocks.find(({ key }) => key === marked);
    const elements = block ? block.nodes.filter((node) => node.nodeType === Node.ELEMENT_NODE) : [];
    let bar = document.getElementById(MARK);
    if (!elements.length) {
      bar?.remove();
      return;
    }
    const first = elements[0].getBoundingClientRect();
    const last = elements[elements.length - 1].getBoundingClientRect();
    const rightToLeft = getComputedStyle(elements[0]).direction === "rtl";
    const place = [
      ["top", `${first.top + scrollY}px`],
      ["height", `${last.bottom - first.top}px`],
      ["left", `${(rightToLeft ? first.right + 10 : first.left - 13) + scrollX}px`],
    ];
    if (!bar) {
      bar = document.createElement("div");
      bar.id = MARK;
      bar.setAttribute("aria-hidden", "true");
      document.body.append(bar);
    }
    for (const [side, value] of place) if (bar.style[side] !== value) bar.style[side] = value;
  };

  // A page that is laid out anew moves by itself: a window of another width, larger text, a picture that has come.
  const settle = () => {
    isSettling = true;
    askForFrame();
  };
  addEventListener("resize", settle);
  addEventListener("scroll", () => {
    if (!places.isTold()) freshUntil = 0;
  });
  addEventListener("load", askForFrame, true); // pictures and style sheets, as they come
  new ResizeObserver(settle).observe(document.documentElement);

  globalThis.almost = Object.freeze({
    // Takes {scheme?, frame?, blocks?, patches?, mark?, scroll?, reveal?}: one call carries all the news of a frame.
    // `scroll` is "top" or what places.follow takes, `reveal` what places.reveal takes.
    take: (news) => {
      isSettling ||= places.isTold();
      if ("scheme" in news) {
        if (news.scheme) document.documentElement.setAttribute("data-scheme", news.scheme);
        else document.documentElement.removeAttribute("data-scheme");
      }
      if (news.frame) setFrame(news.frame);
      if (news.blocks) {
        const home = container();
        home?.replaceChildren();
        document.getElementById(MARK)?.remove();
        blocks = [];
        lastLine = null;
        freshUntil = performance.now() + FRESH_MS;
        if (home) sections.home(home);
        patch(news.blocks);
      }
      for (const operations of news.patches ?? []) patch(operations);
      if ("mark" in news) marked = news.mark;
      if (news.scroll === "top") {
        line = null;
        scrollTo(0, 0);
      } else if (news.scroll) {
        line = news.scroll;
      }
      if ("reveal" in news) caret = news.reveal;
      askForFrame();
    },
    bodyHtml: () => container()?.innerHTML ?? "",
    // Where the page stands, for whatever scrolls with it; and what is at a point of the window, for a click.
    standing: () => places.standing(blocks),
    at: (x, y) => places.at(blocks, x, y),
  });
})();
