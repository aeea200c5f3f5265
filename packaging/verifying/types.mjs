// types.mjs FOLDER: the JSON-LD of every page, held against schema.org as schema-dts types it, by the TypeScript compiler.
import fs from 'node:fs';
import path from 'node:path';
import { spawnSync } from 'node:child_process';

const here = import.meta.dirname;
const root = path.resolve(process.argv[2]);
const pages = fs.readdirSync(root, { recursive: true }).map(String).filter((one) => one.endsWith('.html')).sort();
const errors = [];
const values = [];
for (const page of pages) {
  const html = fs.readFileSync(path.join(root, page), 'utf8');
  // What no robot may index says nothing to robots: what leads on, and what stands in the place of something.
  if (html.includes('<meta name="robots" content="noindex')) continue;
  const blocks = [...html.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs)];
  if (/(^|\/)(newsletter|interchange)\//.test(page) && !blocks.length) continue;
  if (!blocks.length) errors.push(`${page}: no JSON-LD`);
  for (const [, text] of blocks) {
    try {
      const value = JSON.parse(text);
      if (value['@context'] !== 'https://schema.org') errors.push(`${page}: @context is ${JSON.stringify(value['@context'])}`);
      else values.push([page, value]);
    } catch (error) {
      errors.push(`${page}: ${error.message}`);
    }
  }
}
// One value each for a checker's message to name its page by.
const work = path.join(here, 'typed');
fs.rmSync(work, { recursive: true, force: true });
fs.mkdirSync(work);
fs.writeFileSync(path.join(work, 'package.json'), '{"type":"module"}');
const lines = ["import type { Thing, WithContext } from 'schema-dts';"];
values.forEach(([, value], place) => lines.push(`export const v${place}: WithContext<Thing> = ${JSON.stringify(value)};`));
fs.writeFileSync(path.join(work, 'all.ts'), lines.join('\n') + '\n');
const done = spawnSync(
  process.execPath,
  [path.join(here, 'node_modules/typescript/bin/tsc'), '--noEmit', '--strict', '--skipLibCheck', '--module', 'nodenext', '--target', 'es2022', '--types', '', 'all.ts'],
  { cwd: work, encoding: 'utf8', maxBuffer: 1 << 28 },
);
for (const line of (done.stdout + done.stderr).split('\n').filter(Boolean)) {
  const found = /^all\.ts[(:](\d+)[,:].*?(error.*)$/.exec(line);
  if (found) errors.push(`${values[found[1] - 2]?.[0]}: ${found[2].slice(0, 300)}`);
  else if (!/^\s/.test(line)) errors.push(line.slice(0, 300));
}
if (done.status !== 0 && !errors.length) errors.push(`the compiler ended with ${done.status}`);
console.log(JSON.stringify({ looked_at: values.length, errors }));
