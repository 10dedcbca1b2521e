interface Line {
  readonly line: number;
  readonly cells: readonly string[];
}

/** The lines of a table that say something: cells between tabs, or else semicolons, or else commas; quoted ones whole. */
export function readTable(text: string): readonly Line[] {
  const separator = ['\t', ';'].find((each) => text.includes(each)) ?? ',';
  return text
    .split(/\r\n|\r|\n/)
    .map((written, index) => ({ line: index + 1, cells: cellsOf(written, separator) }))
    .filter(({ cells }) => cells.some((cell) => cell.trim() !== ''));
}

function cellsOf(line: string, separator: string): readonly string[] {
  const cells = line.match(new RegExp(`("(?:[^"]|"")*"|[^${separator}]*)(${separator}|$)`, 'g')) ?? [];
  const whole = cells.map((cell) => (cell.endsWith(separator) ? cell.slice(0, -1) : cell));
  return whole.map((cell) => (/^".*"$/.test(cell) ? cell.slice(1, -1).replaceAll('""', '"') : cell));
}
