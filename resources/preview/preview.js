// The preview's one script. It runs in a world of its own: the page's scripts are off, and a draft cannot reach it.
// It takes three kinds of news: a frame (all of <body> but the article's text), a patch of the text's blocks, and the
// block that the caret is in. The page is loaded once and never again: what stays the same is left where it is.
(() => {
  "use strict";
  if (globalThis.almost) return;

  const MARK = "almost-mark";
  let blocks = []; // [{key, nodes}], in the order of the text
  let marked = null;

  const container = () => document.querySelector(".article-body");

  const nodesOf = (html) => {
    const template = document.createElement("template");
    template.innerHTML = html;
    return [...template.content.childNodes];
  };

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

  const morphChildren = (parent, wanted) => {
    let at = parent.firstChild;
    for (const fresh of wanted) {
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
    const fresh = nodesOf(html);
    morphChildren(document.body, fresh);
    // Another layout may hold the container elsewhere: the text moves over as it is.
    const now = container();
    if (kept && now && kept !== now) now.replaceChildren(...kept.childNodes);
  };

  const patch = (operations) => {
    const home = container();
    if (!home) return;
    const next = [];
    let at = 0;
    let after = null; // the last node that is in its place
    for (const [what, ...rest] of operations) {
      if (what === "keep") {
        for (let count = rest[0]; count > 0; count--, at++) {
          const block = blocks[at];
          next.push(block);
          if (block.nodes.length) after = block.nodes[block.nodes.length - 1];
        }
      } else if (what === "drop") {
        for (let count = rest[0]; count > 0; count--, at++) for (const node of blocks[at].nodes) node.remove();
      } else {
        const [key, html] = rest;
        const nodes = nodesOf(html);
        const before = after ? after.nextSibling : home.firstChild;
        for (const node of nodes) home.insertBefore(node, before);
        if (nodes.length) after = nodes[nodes.length - 1];
        next.push({ key, nodes });
      }
    }
    for (; at < blocks.length; at++) {
      next.push(blocks[at]);
    }
    blocks = next;
    placeMark();
  };

  const placeMark = () => {
    const block = marked === null ? null : blocks.find(({ key }) => key === marked);
    const elements = block ? block.nodes.filter((node) => node.nodeType === Node.ELEMENT_NODE) : [];
    let bar = document.getElementById(MARK);
    if (!elements.length) {
      bar?.remove();
      return;
    }
    if (!bar) {
      bar = document.createElement("div");
      bar.id = MARK;
      bar.setAttribute("aria-hidden", "true");
      document.body.append(bar);
    }
    const first = elements[0].getBoundingClientRect();
    const last = elements[elements.length - 1].getBoundingClientRect();
    const rightToLeft = getComputedStyle(elements[0]).direction === "rtl";
    bar.style.top = `${first.top + scrollY}px`;
    bar.style.height = `${last.bottom - first.top}px`;
    bar.style.left = `${(rightToLeft ? first.right + 10 : first.left - 13) + scrollX}px`;
  };

  const reveal = () => {
    const block = blocks.find(({ key }) => key === marked);
    const element = block?.nodes.find((node) => node.nodeType === Node.ELEMENT_NODE);
    if (!element) return;
    const { top, bottom } = element.getBoundingClientRect();
    if (bottom < 0 || top > innerHeight) scrollTo({ top: Math.max(0, top + scrollY - innerHeight / 3) });
  };

  addEventListener("resize", placeMark);
  addEventListener("load", placeMark, true); // pictures and style sheets, as they come
  new ResizeObserver(placeMark).observe(document.documentElement);

  globalThis.almost = Object.freeze({
    // Takes {scheme?, frame?, blocks?, patches?, mark?, reveal?, top?}: one call carries all the news of a frame.
    take: (news) => {
      if ("scheme" in news) {
        if (news.scheme) document.documentElement.setAttribute("data-scheme", news.scheme);
        else document.documentElement.removeAttribute("data-scheme");
      }
      if (news.frame) setFrame(news.frame);
      if (news.blocks) {
        container()?.replaceChildren();
        blocks = [];
        patch(news.blocks);
      }
      for (const operations of news.patches ?? []) patch(operations);
      if ("mark" in news) {
        marked = news.mark;
        placeMark();
      }
      if (news.reveal) reveal();
      // What was taken in is laid out with the next frame, a new style sheet perhaps later still.
      requestAnimationFrame(placeMark);
      if (news.top) scrollTo(0, 0);
    },
    bodyHtml: () => container()?.innerHTML ?? "",
  });
})();
