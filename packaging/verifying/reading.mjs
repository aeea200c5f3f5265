// reading.mjs FOLDER CHROMIUM PAGE…: each page as its readers have it: five widths, light and dark, text of twice the size, mirrored. Nothing scrolls sideways or
// shifts, nothing is asked of other hosts, nothing is logged, and a page without pictures takes 14 KB and 4 requests at most.
import zlib from 'node:zlib';
import { chromium } from 'playwright-core';
import { FLAGS, answer, serve } from './pages.mjs';

const [root, executablePath, ...pages] = process.argv.slice(2);
const WIDTHS = [320, 390, 768, 1024, 1440];
const MOST_BYTES = 14 * 1024;
const MOST_REQUESTS = 4;
const errors = [];
let heaviest = 0;
let shifted = 0;
const server = await serve(root);
const browser = await chromium.launch({ executablePath, args: FLAGS });

async function opened(name, colorScheme, width) {
  const context = await browser.newContext({ viewport: { width, height: 900 }, colorScheme, bypassCSP: false });
  const page = await context.newPage();
  const got = [];
  page.on('request', (one) => { if (!one.url().startsWith(server.address) && !one.url().startsWith('data:')) errors.push(`${name}: asks ${one.url()}`); });
  page.on('console', (one) => { if (['error', 'warning'].includes(one.type())) errors.push(`${name} ${width}: ${one.text()}`); });
  page.on('response', (one) => { got.push(one); if (one.status() >= 400) errors.push(`${name}: ${one.status()} ${one.url()}`); });
  await page.addInitScript(() => {
    window.shift = 0;
    new PerformanceObserver((list) => { for (const one of list.getEntries()) window.shift += one.value; }).observe({ type: 'layout-shift', buffered: true });
  });
  await page.goto(server.address + name, { waitUntil: 'load' });
  await page.evaluate(async () => {
    for (let y = 0; y < document.body.scrollHeight; y += 500) { scrollTo(0, y); await new Promise((next) => setTimeout(next, 20)); }
  });
  return { context, page, got };
}
const sideways = (page) => page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

for (const name of pages) for (const width of WIDTHS) for (const scheme of ['light', 'dark']) {
  const { context, page, got } = await opened(name, scheme, width);
  const over = await sideways(page);
  if (over > 0) errors.push(`${name}: scrolls sideways by ${over} px at ${width}`);
  const shift = await page.evaluate(() => window.shift);
  shifted = Math.max(shifted, shift);
  if (shift > 0) errors.push(`${name}: shifts by ${shift.toFixed(4)} at ${width}`);
  if (width === 390 && scheme === 'light') {
    const plain = got.filter((one) => one.request().resourceType() !== 'image' || one.url().endsWith('.svg'));
    const bodies = await Promise.all(plain.map((one) => one.body()));
    const bytes = bodies.reduce((sum, one) => sum + zlib.gzipSync(one).length, 0);
    heaviest = Math.max(heaviest, bytes);
    if (bytes > MOST_BYTES) errors.push(`${name}: ${bytes} bytes without pictures`);
    if (plain.length > MOST_REQUESTS) errors.push(`${name}: ${plain.length} requests without pictures`);
  }
  if (scheme === 'light') {
    await page.evaluate(() => { document.documentElement.dir = document.documentElement.dir === 'rtl' ? 'ltr' : 'rtl'; });
    const mirrored = await sideways(page);
    if (mirrored > 0) errors.push(`${name}: scrolls sideways by ${mirrored} px at ${width}, mirrored`);
  }
  await context.close();
}
await browser.close();
// A reader's own text size is the browser's, so that media queries follow it.
for (const name of pages) {
  const large = await chromium.launch({ executablePath, args: [...FLAGS, '--blink-settings=defaultFontSize=32'] });
  const page = await large.newPage({ viewport: { width: 390, height: 900 } });
  await page.goto(server.address + name, { waitUntil: 'load' });
  const over = await sideways(page);
  if (over > 0) errors.push(`${name}: scrolls sideways by ${over} px with text of twice the size`);
  await large.close();
}
server.close();
answer(pages.length, errors, `CLS ${shifted}, ${(heaviest / 1024).toFixed(1)} KB without pictures at most`);
