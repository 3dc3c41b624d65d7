/** Rules about what stands inside html``, svg`` and css`` templates. */

const textOf = (node) => node.quasi.quasis.map((quasi) => quasi.value.raw);
const isTag = (node, names) => node.tag.type === 'Identifier' && names.includes(node.tag.name);

const UNSAFE_IN_HTML = [
  [
    /(^|[\s"'])style\s*=/i,
    'A style attribute is blocked by a strict content security policy: use .style=${…} or static styles.',
  ],
  [/<style[\s>]/i, 'A <style> element is blocked by a strict content security policy: use static styles.'],
  [/<script[\s>]/i, 'A template never holds a <script>.'],
  [/(^|\s)\.?(innerHTML|outerHTML|srcdoc)\s*=/i, 'HTML from strings is blocked by Trusted Types.'],
  [/(^|\s)on[a-z]+\s*=\s*["']/i, 'An inline handler is blocked by a strict content security policy: use @event=${…}.'],
];

export const cspTemplate = {
  meta: { type: 'problem', docs: { description: 'Templates work under a strict content security policy' }, schema: [] },
  create: (context) => ({
    TaggedTemplateExpression(node) {
      if (!isTag(node, ['html', 'svg'])) return;
      for (const text of textOf(node)) {
        for (const [pattern, message] of UNSAFE_IN_HTML) if (pattern.test(text)) context.report({ node, message });
      }
    },
  }),
};

const PHYSICAL = [
  /(?:^|[\s;{])(left|right)\s*:/,
  /(?:^|[\s;{])((?:margin|padding|border|scroll-margin|scroll-padding)-(?:left|right)[a-z-]*)\s*:/,
  /(?:^|[\s;{])(border-(?:top|bottom)-(?:left|right)-radius)\s*:/,
  /(?:^|[\s;{])(text-align|float|clear)\s*:\s*(?:left|right)\b/,
];

export const logicalCss = {
  meta: { type: 'problem', docs: { description: 'Styles hold in both writing directions' }, schema: [] },
  create: (context) => ({
    TaggedTemplateExpression(node) {
      if (!isTag(node, ['css'])) return;
      const text = textOf(node)
        .join('0')
        .replace(/\/\*[\s\S]*?\*\//g, '');
      for (const pattern of PHYSICAL) {
        const property = pattern.exec(text)?.[1];
        if (property) context.report({ node, message: `'${property}' is physical: use inline-start and inline-end.` });
      }
    },
  }),
};
