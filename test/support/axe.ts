/** axe-core in the page: violations as lines that one can read. */
interface Result {
  readonly id: string;
  readonly nodes: readonly { readonly html: string; readonly failureSummary?: string }[];
}
interface Axe {
  run(context: Element, options: object): Promise<{ readonly violations: readonly Result[] }>;
}

let loading: Promise<Axe> | undefined;

async function load(): Promise<Axe> {
  const script = document.createElement('script');
  script.src = '/node_modules/axe-core/axe.min.js';
  await new Promise((resolve, reject) => {
    script.onload = resolve;
    script.onerror = reject;
    document.head.append(script);
  });
  return (globalThis as unknown as { axe: Axe }).axe;
}

/** What axe objects to in an element. Rules about whole pages are left out: an element is not a page. */
export async function axe(element: Element): Promise<readonly string[]> {
  loading ??= load();
  const options = {
    resultTypes: ['violations'],
    rules: {
      region: { enabled: false },
      'page-has-heading-one': { enabled: false },
      'landmark-one-main': { enabled: false },
    },
  };
  const { violations } = await (await loading).run(element, options);
  return violations.map(({ id, nodes }) => {
    const [first] = nodes;
    return `${id} (${nodes.length}): ${first?.html.slice(0, 200) ?? ''} ${first?.failureSummary?.replace(/\s+/g, ' ').slice(0, 260) ?? ''}`;
  });
}
