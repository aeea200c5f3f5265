// lighthouse.mjs FOLDER CHROMIUM PAGE…: Lighthouse on each page; 100 four times. The performance of a busy machine is not the page's: the best of a few runs counts.
import { launch } from 'chrome-launcher';
import lighthouse from 'lighthouse';
import { FLAGS, answer, serve } from './pages.mjs';

const [root, chromePath, ...pages] = process.argv.slice(2);
const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'];
const RUNS = 5;
const errors = [];
const worst = Object.fromEntries(CATEGORIES.map((one) => [one, 1]));
const server = await serve(root);
const browser = await launch({ chromePath, chromeFlags: ['--headless=new', ...FLAGS], logLevel: 'silent' });
for (const name of pages) {
  let best = null;
  for (let run = 0; run < RUNS && best?.categories.performance.score !== 1; run += 1) {
    const { lhr } = await lighthouse(server.address + name, {
      // The site's own, and not the page's: its protocol and its robots.txt.
      port: browser.port, output: 'json', logLevel: 'silent', onlyCategories: CATEGORIES, skipAudits: ['is-on-https', 'redirects-http', 'robots-txt'],
    });
    if (lhr.runtimeError) { errors.push(`${name}: ${lhr.runtimeError.message}`); break; }
    if (!best || lhr.categories.performance.score > best.categories.performance.score) best = lhr;
  }
  if (!best) continue;
  for (const category of CATEGORIES) {
    const { score, auditRefs } = best.categories[category];
    worst[category] = Math.min(worst[category], score ?? 0);
    if (score === 1) continue;
    const why = auditRefs.map((one) => best.audits[one.id]).filter((one) => one.score !== null && one.score < 1).map((one) => `${one.id} ${one.displayValue ?? ''}`);
    errors.push(`${name}: ${category} ${score} (${why.slice(0, 4).join(', ')})`);
  }
}
await browser.kill();
server.close();
answer(pages.length, errors, CATEGORIES.map((one) => `${one} ${Math.round(worst[one] * 100)}`).join(', '));
