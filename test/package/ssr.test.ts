/** Check 10: the built packages on a server. Run after `npm run build`. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { render } from '@lit-labs/ssr';
import { collectResult } from '@lit-labs/ssr/lib/render-result.js';
import { html } from 'lit';

describe('on a server', () => {
  it('registering does nothing to the world but to register', async () => {
    const before = Object.getOwnPropertyNames(globalThis);
    const { WvOpportunityCircle } = await import('@werkvorm/opportunity-circle');
    await import('@werkvorm/opportunity-circle/define.js');
    const added = Object.getOwnPropertyNames(globalThis).filter((name) => !before.includes(name));
    assert.deepEqual(
      added.filter((name) => !/^(lit|reactive)/.test(name)),
      [],
    );
    assert.equal(customElements.get('wv-opportunity-circle'), WvOpportunityCircle);
  });

  it('an element is rendered with its list, which reads without script', async () => {
    await import('@werkvorm/opportunity-circle/define.js');
    const page = await collectResult(
      render(
        html`<wv-opportunity-circle board="ours" layout="list" readonly
          ><ul>
            <li>bread</li>
          </ul></wv-opportunity-circle
        >`,
      ),
    );
    assert.match(page, /<wv-opportunity-circle[^>]* board="ours"/);
    assert.match(page, /<template shadowroot(mode)?="open"/);
    assert.match(page, /<slot>/, 'what is inside shows until script takes over');
    assert.match(page, /<li>bread<\/li>/);
    assert.doesNotMatch(page, /undefined|\[object/);
    assert.doesNotMatch(page.replace(/<style>[\s\S]*?<\/style>/g, ''), / style="/);
  });
});
