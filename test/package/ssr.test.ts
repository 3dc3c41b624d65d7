/** Check 10: the built packages on a server. Run after `npm run build`. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { render } from '@lit-labs/ssr';
import { collectResult } from '@lit-labs/ssr/lib/render-result.js';
import { WvCommitmentWalk } from '@werkvorm/commitment-walk';
import { WvOpportunityCircle } from '@werkvorm/opportunity-circle';
import { html } from 'lit';

const before = Object.getOwnPropertyNames(globalThis);
await import('@werkvorm/opportunity-circle/define.js');
await import('@werkvorm/commitment-walk/define.js');

/** Each form with its list, as a page writes it. */
const PAGES = {
  'wv-opportunity-circle': {
    element: WvOpportunityCircle,
    page: html`<wv-opportunity-circle board="ours" layout="list" readonly
      ><ul>
        <li>bread</li>
      </ul></wv-opportunity-circle
    >`,
  },
  'wv-commitment-walk': {
    element: WvCommitmentWalk,
    page: html`<wv-commitment-walk board="ours" layout="list" readonly
      ><ul>
        <li>bread</li>
      </ul></wv-commitment-walk
    >`,
  },
};

describe('on a server', () => {
  it('registering does nothing to the world but to register', () => {
    const added = Object.getOwnPropertyNames(globalThis).filter((name) => !before.includes(name));
    assert.deepEqual(
      added.filter((name) => !/^(lit|reactive)/.test(name)),
      [],
    );
    for (const [tag, { element }] of Object.entries(PAGES)) assert.equal(customElements.get(tag), element);
  });

  for (const [tag, { page }] of Object.entries(PAGES)) {
    it(`<${tag}> is rendered with its list, which reads without script`, async () => {
      const text = await collectResult(render(page));
      assert.match(text, new RegExp(`<${tag}[^>]* board="ours"`));
      assert.match(text, /<template shadowroot(mode)?="open"/);
      assert.match(text, /<slot>/, 'what is inside shows until script takes over');
      assert.match(text, /<li>bread<\/li>/);
      assert.doesNotMatch(text, /undefined|\[object/);
      assert.doesNotMatch(text.replace(/<style>[\s\S]*?<\/style>/g, ''), / style="/);
    });
  }
});
