// axe.mjs FOLDER CHROMIUM PAGE…: axe-core on each page: WCAG 2.2 A and AA and best practices, light and dark, wide and narrow, mirrored.
import fs from 'node:fs';
import { createRequire } from 'node:module';
import { chromium } from 'playwright-core';
import { FLAGS, answer, serve } from './pages.mjs';

const [root, executablePath, ...pages] = process.argv.slice(2);
const axe = fs.readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const MODES = [['light', 1280, ''], ['dark', 1280, ''], ['light', 320, ''], ['dark', 320, 'rtl']];
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const errors = [];
let rules = 0;
const server = await serve(root);
const browser = await chromium.launch({ executablePath, args: FLAGS });
for (const name of pages) for (const [colorScheme, width, direction] of MODES) {
  const context = await browser.newContext({ viewport: { width, height: 800 }, colorScheme, bypassCSP: true, reducedMotion: 'reduce' });
  const page = await context.newPage();
  await page.goto(server.address + name, { waitUntil: 'load' });
  if (direction) await page.evaluate((one) => { document.documentElement.dir = one; }, direction);
  await page.evaluate(axe);
  const found = await page.evaluate((runOnly) => window.axe.run(document, { runOnly, resultTypes: ['violations'] }), RULES);
  rules += found.passes.length;
  for (const one of found.violations) for (const node of one.nodes) errors.push(`${name} ${colorScheme} ${width} ${direction}: ${one.id}: ${one.help} at ${node.target.join(' ')}`);
  await context.close();
}
await browser.close();
server.close();
answer(pages.length, errors, `${rules} rules passed`);
