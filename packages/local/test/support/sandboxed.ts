import { openLocal } from '../../src/index.ts';
import { sample } from '@werkvorm/core/testing/sample.js';
import { add, texts } from './boards.ts';

/** A whole little run where the browser keeps nothing; the outcome goes to the page around the frame. */
const host = await openLocal(sample, { board: 'sandboxed' });
const heard: number[] = [];
host.subscribe((change) => heard.push(change.entries.length));
await add(host, 'a', 'b');
const moved = await host.load(host.save());
await add(host, 'c');
parent.postMessage(
  { trouble: host.trouble?.code, heard, loaded: moved.ok, texts: texts(host), saved: host.save().log.length },
  '*',
);
host.close();
