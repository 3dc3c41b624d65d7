import fc from 'fast-check';

class Foreign {
  readonly type = 'card.move';
}

const deep = (levels: number): unknown => {
  let value: unknown = 'end';
  for (let i = 0; i < levels; i++) value = i % 2 ? [value] : { value };
  return value;
};

const circular = (): unknown => {
  const value: { [key: string]: unknown } = { type: 'card.move' };
  value.again = value;
  value.twice = [value, value];
  return value;
};

/** Lists that share their items: 2 to the power of 30 items when somebody walks them all. */
const doubled = (): unknown => {
  let value: unknown = [];
  for (let i = 0; i < 30; i++) value = [value, value];
  return value;
};

const throwing = (): unknown =>
  Object.defineProperty({}, 'type', {
    enumerable: true,
    get() {
      throw new Error('a field that throws');
    },
  });

const guarded = (): unknown =>
  new Proxy(
    {},
    {
      ownKeys() {
        throw new Error('keys that throw');
      },
    },
  );

/** Words that mean something to JavaScript, and texts that break careless code. */
export const hostileText: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom(
    '__proto__',
    'constructor',
    'prototype',
    'toString',
    'hasOwnProperty',
    'length',
    'toJSON',
    'undefined',
    'NaN',
    '',
  ),
  fc.constantFrom(
    '\ud800',
    '\u0000',
    '\u202e evil',
    ' \u00a0\t\n',
    '=1+1',
    '<img src=x onerror=alert(1)>',
    '😀'.repeat(50),
    'x'.repeat(20_000),
  ),
  fc.string({ unit: 'binary', maxLength: 12 }),
);

/** Numbers at which arithmetic and indexes break. */
export const hostileNumber: fc.Arbitrary<number> = fc.oneof(
  fc.constantFrom(NaN, Infinity, -Infinity, -0, -1, 0.5, 1e21, Number.MAX_SAFE_INTEGER + 1, Number.MIN_VALUE),
  fc.double(),
  fc.integer(),
);

/** Values that no honest page sends: odd types, inherited keys, depth, size, circles, and what throws when touched. */
export const hostileValue: fc.Arbitrary<unknown> = fc.oneof(
  { weight: 4, arbitrary: hostileText },
  { weight: 4, arbitrary: hostileNumber },
  {
    weight: 4,
    arbitrary: fc.anything({
      maxDepth: 3,
      withBigInt: true,
      withDate: true,
      withMap: true,
      withNullPrototype: true,
      withSet: true,
      withSparseArray: true,
      withTypedArray: true,
      key: hostileText,
    }),
  },
  {
    weight: 4,
    arbitrary: fc
      .constantFrom<() => unknown>(
        () => undefined,
        () => null,
        () => [],
        () => ({}),
        () => Symbol('type'),
        () => () => ({}),
        () => new Foreign(),
        () => Object.create({ type: 'card.move', card: 'id1' }) as unknown,
        () => Object.create(Object.assign(Object.create(null) as object, { type: 'card.move' })) as unknown,
        () => JSON.parse('{"__proto__":{"type":"card.move","polluted":true}}') as unknown,
        () => JSON.parse('{"constructor":{"prototype":{"polluted":true}}}') as unknown,
        () => deep(10),
        () => deep(5000),
        () => new Array(3),
        circular,
        throwing,
        guarded,
      )
      .map((make) => make()),
  },
  {
    weight: 1,
    arbitrary: fc
      .constantFrom<() => unknown>(doubled, () => Array.from({ length: 2000 }, (_, i) => i))
      .map((make) => make()),
  },
);

/** JSON of any shape: what a damaged file or a foreign program may hold. */
export const hostileJson: fc.Arbitrary<unknown> = fc.oneof(
  fc.jsonValue({ maxDepth: 3 }),
  hostileText,
  fc.constantFrom(null, [], {}, 0, -1, 1e308, true),
);

/** A command that is honest but for one field: another value, none, or one more; or no command at all. */
export function spoilt(commands: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> {
  return fc.oneof(
    { weight: 1, arbitrary: hostileValue },
    {
      weight: 3,
      arbitrary: fc
        .tuple(commands, fc.nat(), hostileValue, fc.constantFrom('replace', 'remove', 'add'), hostileText)
        .map(([command, at, value, how, name]) => {
          const fields = Object.entries(Object(command) as object);
          const field = fields[at % Math.max(1, fields.length)]?.[0] ?? name;
          const others = fields.filter(([key]) => key !== field);
          if (how === 'remove') return Object.fromEntries(others);
          if (how === 'add') return Object.fromEntries([...fields, [name, value]]);
          return Object.fromEntries([...others, [field, value]]);
        }),
    },
  );
}

/** The same JSON with one place in it changed or taken out, wherever it is. */
export function damaged(json: unknown, spot: number, value: unknown, remove: boolean): unknown {
  const places: [holder: { [key: string]: unknown }, key: string][] = [];
  const walk = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return;
    const holder = node as { [key: string]: unknown };
    for (const key of Object.keys(holder)) {
      places.push([holder, key]);
      walk(holder[key]);
    }
  };
  const copy: unknown = JSON.parse(JSON.stringify(json));
  walk(copy);
  const place = places[spot % Math.max(1, places.length)];
  if (!place) return value;
  const [holder, key] = place;
  if (!remove) holder[key] = value;
  else if (Array.isArray(holder)) holder.splice(Number(key), 1);
  else delete holder[key];
  return copy;
}
