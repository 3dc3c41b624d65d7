import { drawn } from '@werkvorm/kit';
import type { TemplateResult } from 'lit';

/** A sheet of paper with two columns. */
export function sheetIcon(): TemplateResult {
  return drawn('M5 3h14v18H5zM5 9h14M12 9v12');
}
