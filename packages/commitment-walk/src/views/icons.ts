import type { TemplateResult } from 'lit';
import { drawn } from '@werkvorm/kit';

/** Somebody on the line. */
export function walkIcon(): TemplateResult {
  return drawn('M3 18c4-3 6-1 9-3s5-5 9-5M11.2 10a2.2 2.2 0 1 1-4.4 0a2.2 2.2 0 1 1 4.4 0');
}

/** What nobody sees yet. */
export function hiddenIcon(): TemplateResult {
  return drawn(
    'M4 4l16 16M9 6.2A9 9 0 0 1 12 5.7c6 0 9.5 6.3 9.5 6.3a16 16 0 0 1-2.8 3.5M6 7.6C3.7 9.3 2.5 12 2.5 12S6 18.3 12 18.3a9 9 0 0 0 4-.9',
  );
}
