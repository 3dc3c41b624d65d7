import assert from 'node:assert/strict';
import { test } from 'node:test';
import { signalsOf, type SignalBasis } from '../src/interest-triad.form.ts';
import { SIGNALS, type Measured, type Signal, type SignalKind } from '../src/interest-triad.types.ts';
import { FACILITATOR, OBSERVER, type Play, sharing, writing } from './play.ts';

const BASIS: SignalBasis = {
  organisation: 'Mill',
  interests: [],
  history: [],
  mandate: null,
  measurements: [],
  planned: '',
};
const MANDATE = {
  type: 'reporting',
  margins: '',
  grantedBy: '',
  validFrom: '',
  formal: false,
  planned: '',
  use: null,
  reasons: [],
} as const;

/** Links at measurements m0, m1 …: person–organisation, person–network, organisation–network. */
function drawn(...links: readonly (readonly (number | null)[])[]): readonly Measured[] {
  return links.map(([personOrg, personNetwork, orgNetwork], index) => {
    return { measurement: `m${index}`, personOrg, personNetwork, orgNetwork } as Measured;
  });
}

const kinds = (basis: Partial<SignalBasis>) => signalsOf({ ...BASIS, ...basis }).map(({ kind }) => kind);

test('the network hangs on the person: it rose while the link with the organisation fell, since the last time', () => {
  const history = drawn([4, 1, 1], [3, 2, 2], [2, 4, 1]);
  assert.deepEqual(signalsOf({ ...BASIS, history }), [
    { kind: 'hanging', measurements: ['m1', 'm2'], personNetwork: [2, 4], personOrg: [3, 2] },
  ]);
  const not = [
    drawn([2, 4, 1]),
    drawn([3, 2, 2], [3, 4, 1]),
    drawn([3, 4, 2], [2, 4, 1]),
    drawn([3, 4, 2], [2, 3, 1]),
    drawn([2, 2, 2], [3, 4, 2]),
    drawn([4, 1, 2], [2, 4, 2], [2, 4, 2]),
  ];
  for (const one of not) assert.deepEqual(kinds({ history: one }), [], JSON.stringify(one));
});

test('a measurement without both links is passed over, and one measurement gives no trend', () => {
  const history = drawn([4, 1, 2], [null, 3, 2], [2, 4, 2]);
  const [signal] = signalsOf({ ...BASIS, history });
  assert.deepEqual(signal?.kind === 'hanging' && signal.measurements, ['m0', 'm2']);
  assert.deepEqual(kinds({ history: history.slice(0, 2) }), []);
  assert.deepEqual(kinds({ history: history.slice(1) }), []);
});

test('the organisation is not linked: both of its links weak while the person is strongly linked', () => {
  assert.deepEqual(signalsOf({ ...BASIS, history: drawn([1, 3, 0]) }), [
    { kind: 'unlinked', measurement: 'm0', personOrg: 1, orgNetwork: 0, personNetwork: 3 },
  ]);
  for (const links of [
    [2, 3, 0],
    [1, 2, 0],
    [1, 3, 2],
    [1, 3, null],
  ]) {
    assert.deepEqual(kinds({ history: drawn(links) }), [], JSON.stringify(links));
  }
});

test('a mandate that is exceeded, or not taken up', () => {
  assert.deepEqual(signalsOf({ ...BASIS, mandate: { ...MANDATE, use: 'more', reasons: ['network'] } }), [
    { kind: 'beyond', type: 'reporting', reasons: ['network'] },
  ]);
  assert.deepEqual(kinds({ mandate: { ...MANDATE, type: 'deciding', use: 'less' } }), ['unused']);
  assert.deepEqual(kinds({ mandate: { ...MANDATE, use: 'agreed' } }), []);
});

test('a planned decision with a mandate to report back', () => {
  assert.deepEqual(signalsOf({ ...BASIS, mandate: MANDATE, planned: 'a contract' }), [
    { kind: 'decision', decision: 'a contract', own: false },
  ]);
  assert.deepEqual(signalsOf({ ...BASIS, mandate: { ...MANDATE, planned: 'mine' }, planned: 'ours' }), [
    { kind: 'decision', decision: 'mine', own: true },
  ]);
  assert.deepEqual(kinds({ mandate: { ...MANDATE, type: 'deciding' }, planned: 'a contract' }), []);
  assert.deepEqual(kinds({ mandate: MANDATE }), []);
  assert.deepEqual(kinds({ planned: 'a contract' }), []);
});

test('the intensity grows and the care for the link with the parent organisation does not', () => {
  const at = (...intensities: readonly (string | null)[]) =>
    intensities.map((intensity, index) => {
      return { id: `m${index}`, date: '2026-01-01', label: '', intensity, open: false };
    }) as SignalBasis['measurements'];
  const history = drawn([2, 2, 2], [2, 2, 2]);
  assert.deepEqual(signalsOf({ ...BASIS, history, measurements: at('adhoc', 'network') }), [
    { kind: 'intensity', measurements: ['m0', 'm1'], intensity: ['adhoc', 'network'], personOrg: [2, 2] },
  ]);
  for (const measurements of [
    at('network', 'network'),
    at('network', 'adhoc'),
    at(null, 'network'),
    at('adhoc', null),
  ]) {
    assert.deepEqual(kinds({ history, measurements }), []);
  }
  assert.deepEqual(kinds({ history: drawn([2, 2, 2], [3, 2, 2]), measurements: at('adhoc', 'network') }), []);
  assert.deepEqual(kinds({ history: drawn([2, 2, 2]), measurements: at('adhoc', 'network') }), []);
});

test('only collective interests are spoken of', () => {
  const levels = (...given: readonly ('individual' | 'organisation' | 'network')[]) =>
    given.map((level) => ({ level }));
  assert.deepEqual(signalsOf({ ...BASIS, interests: levels('network', 'organisation') }), [
    { kind: 'collective', missing: ['individual'] },
  ]);
  assert.deepEqual(kinds({ interests: levels('network') }), ['collective']);
  assert.deepEqual(kinds({ interests: levels('network', 'individual'), organisation: '' }), []);
  assert.deepEqual(kinds({ interests: levels('individual') }), []);
  assert.deepEqual(kinds({ interests: levels('network', 'individual', 'organisation') }), []);
});

/** Ann and Ben drew twice; for both the network came to hang on them. Only Ann shares. */
function hanging(): Play {
  const play = sharing().measures('september');
  for (const name of ['Ann', 'Ben']) play.draws(name, { personOrg: 3, personNetwork: 1, orgNetwork: 2 });
  play.measures('october', '2026-10-08');
  for (const name of ['Ann', 'Ben']) play.draws(name, { personOrg: 2, personNetwork: 3, orgNetwork: 2 });
  return play.shares('Ann');
}

test('signals are told out of what is shared; the network-wide share counts only that', () => {
  const play = hanging();
  assert.deepEqual([play.signals('Ann'), play.signals('Ben')], [['hanging'], []]);
  assert.deepEqual(play.share('hanging'), { count: 1, of: 1 });
  play.shares('Ben');
  assert.deepEqual(play.share('hanging'), { count: 2, of: 2 });
  play.draws('Cem', { personOrg: 1, personNetwork: 1, orgNetwork: 1 }).shares('Cem');
  assert.deepEqual(
    [play.share('hanging'), play.share('unlinked')],
    [
      { count: 2, of: 2 },
      { count: 0, of: 3 },
    ],
  );
});

test('one sees the signals of all that is one’s own', () => {
  const play = hanging();
  const own = (name: string) => play.own(name).signals.map(({ kind }) => kind);
  assert.deepEqual(
    [own('Ann'), own('Ben')],
    [
      ['hanging', 'collective'],
      ['hanging', 'collective'],
    ],
  );
});

test('nobody is named for keeping something to themselves', () => {
  const play = sharing();
  assert.deepEqual(play.signals('Ben'), []);
  assert.deepEqual(play.share('collective'), { count: 2, of: 2 });
  play.writes('Ben', 'time', 'all', { level: 'individual' }).writes('Ben', 'flour', 'all', { level: 'organisation' });
  assert.deepEqual(play.share('collective'), { count: 1, of: 2 });
});

test('a share says of how many each signal can be told', () => {
  const play = writing().do({ type: 'matrix.open' }).measures('september', '2026-09-10', { intensity: 'adhoc' });
  const ann = play.as('Ann');
  play.do({ type: 'setup.change', setup: { planned: 'a contract' } });
  play.draws('Ann', { personOrg: 2, personNetwork: 1, orgNetwork: 2 }).shares('Ann');
  play.do({ type: 'mandate.set', mandate: { type: 'reporting' } }, ann);
  assert.deepEqual(
    [play.share('decision'), play.share('beyond')],
    [
      { count: 1, of: 1 },
      { count: 0, of: 0 },
    ],
  );
  play.do({ type: 'mandate.use', use: 'more' }, ann).measures('october', '2026-10-08', { intensity: 'network' });
  assert.deepEqual(
    [play.share('beyond'), play.share('unused'), play.share('intensity')],
    [
      { count: 1, of: 1 },
      { count: 0, of: 1 },
      { count: 0, of: 0 },
    ],
  );
  play.draws('Ann', { personOrg: 2 });
  assert.deepEqual(play.share('intensity'), { count: 1, of: 1 });
  assert.deepEqual(
    play.view().shares.map(({ kind }) => kind),
    Object.keys(SIGNALS),
  );
});

test('a signal carries its source, and can be put away by the person for all, by the facilitator for the group', () => {
  const play = hanging();
  const ann = play.person('Ann');
  const put = (dismissed: boolean, as = FACILITATOR) =>
    play.do({ type: 'signal.dismiss', signal: 'hanging', dismissed, person: ann }, as);
  const away = (signals: readonly Signal[]) => signals.map(({ kind, source, dismissed }) => [kind, source, dismissed]);
  const seen = () => [away(play.seen('Ann', OBSERVER).signals), away(play.own('Ann').signals.slice(0, 1))];
  const there: readonly (readonly (string | boolean)[])[] = [['hanging', 'S1', false]];
  const gone: readonly (readonly (string | boolean)[])[] = [['hanging', 'S1', true]];
  assert.deepEqual(seen(), [there, there]);
  put(true);
  assert.deepEqual(seen(), [gone, there]);
  put(false);
  put(true, play.as('Ann'));
  assert.deepEqual(seen(), [gone, gone]);
  assert.deepEqual(play.share('hanging'), { count: 1, of: 1 });
  play.idle({ type: 'signal.dismiss', signal: 'hanging', dismissed: true }, play.as('Ann'));
});

test('the next measurement asks anew', () => {
  const play = hanging();
  play.do({ type: 'signal.dismiss', signal: 'hanging', dismissed: true }, play.as('Ann'));
  play.measures('november', '2026-11-12');
  assert.equal(play.own('Ann').signals[0]?.dismissed, false);
});

test('every signal has a source', () => {
  const sources: { readonly [K in SignalKind]: string } = SIGNALS;
  for (const source of Object.values(sources)) assert.match(source, /^S\d$/);
});
