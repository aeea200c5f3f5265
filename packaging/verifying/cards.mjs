// cards.mjs FOLDER: what Google, Facebook and X want of a page's head, by structured-data-testing-tool's presets.
import fs from 'node:fs';
import path from 'node:path';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
const { structuredDataTest } = require('structured-data-testing-tool');
const { Google, Twitter, Facebook } = require('structured-data-testing-tool/presets');
const root = path.resolve(process.argv[2]);
const pages = fs.readdirSync(root, { recursive: true }).map(String).filter((one) => one.endsWith('.html') && !/(^|\/)(newsletter|interchange)\//.test(one)).sort();
const errors = [];
const warnings = [];
let passed = 0;
for (const page of pages) {
  const html = fs.readFileSync(path.join(root, page), 'utf8');
  // A page without a picture can have none on its card.
  const pictured = html.includes('property="og:image"');
  const result = await structuredDataTest(html, { presets: [Google, Twitter, Facebook] }).catch((error) => error.res ?? { failed: [{ test: error.message }], passed: [], warnings: [] });
  passed += result.passed.length;
  for (const one of result.failed) if (pictured || !/image/i.test(one.test)) errors.push(`${page}: ${one.test} ${one.error?.message ?? ''}`);
}
console.log(JSON.stringify({ looked_at: pages.length, errors, warnings, figure: `${passed} tests` }));
