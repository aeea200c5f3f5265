// ninjs.mjs FOLDER SCHEMA: every ninjs item against the schema that IPTC published.
import fs from 'node:fs';
import path from 'node:path';
import Ajv from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';

const root = path.resolve(process.argv[2]);
const ajv = new Ajv.default({ strict: false, allErrors: true });
addFormats.default(ajv);
// Its places may be drawn as GeoJSON; ours have names alone.
ajv.addSchema({ not: {} }, 'https://geojson.org/schema/GeoJSON.json');
const valid = ajv.compile(JSON.parse(fs.readFileSync(process.argv[3], 'utf8')));
const errors = [];
let count = 0;
for (const name of fs.readdirSync(root, { recursive: true }).map(String).filter((one) => one.endsWith('ninjs.json')).sort()) {
  count += 1;
  if (!valid(JSON.parse(fs.readFileSync(path.join(root, name), 'utf8')))) for (const one of valid.errors) errors.push(`${name}: ${one.instancePath} ${one.message}`);
}
console.log(JSON.stringify({ looked_at: count, errors }));
