import { parseJson, type Json } from '@werkvorm/core';

/** The lines of the plain list inside an element: `<ul><li>one</li><li>two</li></ul>`. */
export function listLines(element: Element): readonly string[] {
  const lines: string[] = [];
  element.querySelectorAll('li').forEach((item) => {
    const text = item.textContent.replace(/\s+/g, ' ').trim();
    if (text) lines.push(text);
  });
  return lines;
}

/** The JSON at an address; `undefined` when it cannot be reached or is no JSON. Never rejects. */
export async function fetchJson(address: string): Promise<Json | undefined> {
  try {
    const response = await fetch(address);
    return response.ok ? parseJson(await response.text()) : undefined;
  } catch {
    return undefined;
  }
}
