// Runs in a world of its own in every page of a stage, whatever is off for the page itself: does what a hand could do to
// every element, waits until what was asked for has come or failed, and says what it then sees around the text.
(() => {
  "use strict";
  const { id, furniture, patience } = OPTIONS;
  const say = (what) => console.log(`${what}-${id}`);
  const HANDS = [
    ["pointerover", PointerEvent], ["pointerenter", PointerEvent], ["mouseover", MouseEvent], ["wheel", WheelEvent],
    ["scroll", Event], ["contextmenu", MouseEvent], ["dragstart", DragEvent], ["copy", ClipboardEvent],
    ["paste", ClipboardEvent], ["beforeinput", InputEvent], ["focus", FocusEvent],
  ];
  const OURS = new Set(furniture);
  const STRANGE = "h1, main, header, footer, nav, base, style, link, form, dialog, [style], [name], [role=banner], " +
    "[hidden], [inert], [accesskey], [tabindex], [contenteditable], [popover], [slot], [part], [is], [data-scheme], " +
    "[data-line], [data-key], [data-focal], [aria-hidden], [aria-label]:not([role^=doc-])";

  const touch = () => {
    const all = [...document.querySelectorAll(".article-body, .article-body *")];
    for (const element of all) {
      for (const [name, kind] of HANDS) element.dispatchEvent(new kind(name, { bubbles: true, cancelable: true }));
    }
    say("touching");
    for (const element of all) {
      const isLast = element.localName === "summary" || !element.childElementCount;
      if (isLast) element.dispatchEvent(new MouseEvent("click", { bubbles: true, cancelable: true, view: window }));
    }
    document.body.dispatchEvent(new MouseEvent("click", { bubbles: true }));
  };

  // What stands outside the text, without its words: names, and where it is to be seen.
  const shape = () => {
    const home = document.querySelector(".article-body");
    const outside = [...document.querySelectorAll("*")].filter((one) =>
      (home === one || !home?.contains(one)) && !one.id.startsWith("almost-"));
    const written = outside.map((one) => one.localName + [...one.attributes]
      .filter(({ name }) => !["content", "datetime", "style"].includes(name))
      .map(({ name, value }) => ` ${name}=${/^(id|class|dir|rel)$/.test(name) ? value : ""}`).join(""));
    const head = document.querySelector("header.site a")?.getBoundingClientRect();
    const seen = head && document.elementFromPoint(head.left + 2, head.top + 2)?.closest("header.site") !== null;
    const ground = getComputedStyle(document.body).backgroundColor;
    const ids = outside.map((one) => one.id).filter((one) => OURS.has(one));
    return [written.join("|"), Math.round(head?.top ?? -1), seen, ground, document.baseURI === location.href, ids.length,
      [...document.querySelectorAll(".article-body")].length].join(" ~ ");
  };

  const imitates = () => [...document.querySelectorAll(".article-body *")].some((one) =>
    OURS.has(one.id) || [...one.classList].some((name) => OURS.has(name)) || one.matches(STRANGE));

  const readFile = () => [...document.images].some((one) => one.naturalWidth === 7) ||
    getComputedStyle(document.documentElement).getPropertyValue("--read") !== "";

  const frames = (count, then) => requestAnimationFrame(() => (count ? frames(count - 1, then) : then()));
  const began = performance.now();
  const wait = (then) => {
    const here = [...document.images].every((one) => one.complete || one.loading === "lazy");
    if ((here && document.readyState === "complete") || performance.now() - began > patience) then();
    else requestAnimationFrame(() => wait(then));
  };

  wait(() => frames(1, () => {
    if (imitates()) say("imitated");
    if (readFile()) say("read");
    console.log(`shape-${id} ${shape()}`);
    touch();
    frames(6, () => say("settled"));
  }));
})();
