/** Text that somebody wrote, as one line of Markdown that shows exactly it: no markup, no HTML, no table breaks. */
export function escapeMarkdown(text: string): string {
  return (
    text
      .replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F]/g, '')
      .replace(/\s*[\r\n\u2028\u2029]+\s*/g, ' ')
      .trim()
      .replace(/[\\`*_[\]|~$]/g, '\\$&')
      .replace(/&/g, '&amp;')
      .replace(/</g, '&lt;')
      .replace(/>/g, '&gt;')
      // Only at the beginning of a line do these mean a heading, a list or a rule.
      .replace(/^([#+\-=:])/, '\\$1')
      .replace(/^(\d+)([.)])(?=\s|$)/, '$1\\$2')
      // Bare addresses and mentions would become links.
      .replace(/(https?|ftp|mailto):/gi, '$1&#58;')
      .replace(/\bwww\./gi, 'www&#46;')
      .replace(/@/g, '&#64;')
  );
}

/** A heading of that level, on its own line. */
export function heading(level: 1 | 2 | 3 | 4, text: string): string {
  return '#'.repeat(level) + ' ' + escapeMarkdown(text) + '\n';
}

/** One paragraph on one line. */
export function paragraph(text: string): string {
  return escapeMarkdown(text) + '\n';
}

/** A bulleted list, one item on each line. */
export function list(items: readonly string[]): string {
  return items.map((item) => '- ' + escapeMarkdown(item) + '\n').join('');
}

/** A table; `align` per column, `end` for numbers. */
export function table(
  head: readonly string[],
  rows: readonly (readonly (string | number)[])[],
  align: readonly ('start' | 'end')[] = [],
): string {
  const line = (cells: readonly (string | number)[]): string =>
    '| ' + cells.map((cell) => escapeMarkdown(String(cell)) || ' ').join(' | ') + ' |\n';
  const rule = '| ' + head.map((_, i) => (align[i] === 'end' ? '--:' : '---')).join(' | ') + ' |\n';
  return line(head) + rule + rows.map(line).join('');
}
