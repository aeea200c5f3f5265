// feeds.mjs FOLDER: every JSON Feed against the schema of version 1.1.
import fs from 'node:fs';
import path from 'node:path';
import Ajv from 'ajv';
import addFormats from 'ajv-formats';

const root = path.resolve(process.argv[2]);
const schema = JSON.parse(fs.readFileSync(path.join(import.meta.dirname, 'node_modules/jsonfeed-schema/schema-v1.1.json'), 'utf8'));
const ajv = new Ajv.default({ strict: false, allErrors: true });
addFormats.default(ajv);
const valid = ajv.compile(schema);
const errors = [];
let count = 0;
for (const name of fs.readdirSync(root, { recursive: true }).map(String).filter((one) => one.endsWith('.json')).sort()) {
  const value = JSON.parse(fs.readFileSync(path.join(root, name), 'utf8'));
  if (!String(value.version ?? '').startsWith('https://jsonfeed.org/')) continue;
  count += 1;
  if (!valid(value)) for (const one of valid.errors) errors.push(`${name}: ${one.instancePath} ${one.message}`);
}
console.log(JSON.stringify({ looked_at: count, errors }));
