/** Numbers, and how they are told. */
import { loadavg } from 'node:os';

export const median = (values) => quantile(values, 0.5);

/** The value below which the share `q` of the values lies. */
export function quantile(values, q) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * q))];
}

export const round = (value, digits = 2) => +value.toFixed(digits);

/** How busy the machine was with everything, the bench included (average of the last minute). */
export const load = () => round(loadavg()[0], 1);

/** One figure, one line of JSON. */
export const tell = (figure) => console.log(JSON.stringify(figure));

/** A number given on the command line: `--reps=9`. */
export function option(name, fallback) {
  const given = process.argv.find((argument) => argument.startsWith(`--${name}=`));
  return given ? Number(given.split('=')[1]) : fallback;
}
