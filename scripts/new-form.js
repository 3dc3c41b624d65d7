/** `npm run new-form -- commitment-walk`: lays out packages/commitment-walk, working and tested from the first minute. */
import { join } from 'node:path';
import { joinAll, layOut } from './new-form/lay-out.js';
import { root, run } from './support.js';

const [name] = process.argv.slice(2);
if (!name) {
  console.log('Say the name of the form, as in its tag: npm run new-form -- commitment-walk');
  process.exit(1);
}
await layOut(name, join(root, 'packages', name));
joinAll(name);
// npm links the new package into node_modules and writes it into package-lock.json.
run('npm', ['install', '--no-audit', '--no-fund']);
console.log(`
packages/${name} is there. What next:
  src/${name}.types.ts, src/${name}.form.ts, src/rules/   the rules: commands, events, refusals
  src/${name}.layout.ts    where things lie: pure
  src/views/, src/pieces/  what people see, in the pieces in which it is fetched
  src/strings/             the words: fr, de and one right-to-left language are still to come
  npm run test:node -- packages/${name}/test/*.test.ts
  npm run test:browser -- packages/${name}/test/gold.browser.ts`);
