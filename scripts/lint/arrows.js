/**
 * Which package may import what. Arrows point down only: core ← local, kit ← widgets ← all (docs: the design of the parts).
 * A package that is not named here is a widget.
 */
const CORE = ['@werkvorm/core'];
const ALLOWED = {
  core: [],
  local: CORE,
  kit: [...CORE, 'lit', '@floating-ui/core'],
  all: ['@werkvorm', 'lit'],
};
const WIDGET = [...CORE, '@werkvorm/kit', 'lit', 'd3-*'];
/** Reusable test suites that packages publish may use the tools of tests. */
const TESTING = ['node', 'fast-check', 'chai', 'axe-core', '@web/test-runner-commands', 'lit'];

/** Packages that nothing may import, with the reason. */
const BANNED = {
  d3: 'the whole of d3 is 93 kB: import the one module you need',
  'd3-selection': 'd3 computes, lit renders: this module owns the DOM',
  'd3-drag': 'it uses mouse events, has no keyboard and is wrong in scaled slides: use the drag of the kit',
  'd3-zoom': 'it owns the DOM and its events',
  'd3-transition': 'it owns the DOM: use CSS or the Web Animations API',
  'lit/directives/style-map.js': 'it loses styles under a strict content security policy: use .style=${…}',
  'lit/directives/unsafe-html.js': 'HTML from strings is not allowed under Trusted Types',
  'lit/directives/unsafe-svg.js': 'SVG from strings is not allowed under Trusted Types',
  '@lit-labs/preact-signals': 'state lives in the log of a board, not in signals',
  '@preact/signals-core': 'state lives in the log of a board, not in signals',
  '@lit-labs/signals': 'state lives in the log of a board, not in signals',
};

const packageOf = (specifier) =>
  specifier.startsWith('node:') ? 'node' : specifier.split('/', specifier.startsWith('@') ? 2 : 1).join('/');

const fits = (specifier, allowed) => {
  const name = packageOf(specifier);
  return allowed.some((entry) => {
    if (entry === '@werkvorm') return name.startsWith('@werkvorm/');
    return entry.endsWith('*') ? name.startsWith(entry.slice(0, -1)) : name === entry;
  });
};

/** {package: 'core', inside: 'json.ts'} of a file's path, or undefined outside packages/<name>/src. */
export const placeOf = (filename) => {
  const match = /packages[\\/]([^\\/]+)[\\/]src[\\/](.+)$/.exec(filename);
  return match ? { name: match[1], inside: match[2].replaceAll('\\', '/') } : undefined;
};

const allowedIn = ({ name, inside }) => {
  const usual = ALLOWED[name] ?? WIDGET;
  const local = !ALLOWED[name] && inside === 'define.ts' ? ['@werkvorm/local'] : [];
  return inside.startsWith('testing/') ? [...usual, ...local, ...TESTING] : [...usual, ...local];
};

/** Depth of a relative import above the folder of sources: positive when it leaves the package. */
const leaves = (specifier, inside) => {
  const folders = inside.split('/').length - 1;
  const up = (specifier.match(/\.\.\//g) ?? []).length;
  return up > folders;
};

const problemOf = (specifier, place) => {
  if (BANNED[specifier]) return `'${specifier}' is not used here: ${BANNED[specifier]}.`;
  if (!place) return undefined;
  if (specifier.startsWith('.')) {
    if (leaves(specifier, place.inside))
      return `'${specifier}' leaves the package: import other packages by their name.`;
    return /\.(ts|json)$/.test(specifier)
      ? undefined
      : `Write relative imports with their .ts extension: '${specifier}'.`;
  }
  const allowed = allowedIn(place);
  if (fits(specifier, allowed)) return undefined;
  return `${place.name}/${place.inside} may not import '${specifier}'; arrows from here: ${allowed.join(', ') || 'none'}.`;
};

export const arrows = {
  meta: { type: 'problem', docs: { description: 'Imports follow the arrows between packages' }, schema: [] },
  create(context) {
    const place = placeOf(context.filename);
    const check = (node) => {
      if (typeof node.source?.value !== 'string') return;
      const message = problemOf(node.source.value, place);
      if (message) context.report({ node: node.source, message });
    };
    return {
      ImportDeclaration: check,
      ExportAllDeclaration: check,
      ExportNamedDeclaration: check,
      ImportExpression: check,
    };
  },
};
