import { readOneOf } from '@werkvorm/core';
import { readUpTo } from '@werkvorm/core/text.js';
import { INTENSITIES, type Measurement, type TriadState } from '../interest-triad.types.ts';
import { readDay } from './dates.ts';
import { LIMITS } from './limits.ts';
import { locate } from './lists.ts';
import { isNo, no, type No, type Raw, type Rule } from './rule.ts';

type Said = Pick<Measurement, 'date' | 'label' | 'intensity'>;

/** The links change over time (S1): each measurement is a moment at which people draw them anew. It closes the one before. */
export const openMeasurement: Rule = ({ measurements }, raw, { id }) => {
  const said = readSaid(raw, { date: '', label: '', intensity: null });
  if (isNo(said)) return said;
  const last = measurements.at(-1);
  if (last && said.date < last.date) return no('measurement.order', { date: last.date });
  return [{ type: 'measurement.opened', measurement: id(), ...said }];
};

export const closeMeasurement: Rule = (state) => {
  const open = openOne(state);
  return open ? [{ type: 'measurement.closed', measurement: open.id }] : no('measurement.none');
};

/** A date, label or intensity that was wrong can be put right at any time; the order of the measurements stays. */
export const editMeasurement: Rule = ({ measurements }, raw) => {
  const known = typeof raw.measurement === 'string' ? locate(measurements, raw.measurement) : undefined;
  if (!known) return no('measurement.unknown');
  const { item, index } = known;
  const said = readSaid(raw, item);
  if (isNo(said)) return said;
  const [before, after] = [measurements[index - 1], measurements[index + 1]];
  if (before && said.date < before.date) return no('measurement.order', { date: before.date });
  if (after && said.date > after.date) return no('measurement.order', { date: after.date });
  const isSame = said.date === item.date && said.label === item.label && said.intensity === item.intensity;
  return isSame ? [] : [{ type: 'measurement.edited', measurement: item.id, ...said }];
};

export const removeMeasurement: Rule = ({ measurements, people }, raw) => {
  const known = measurements.find(({ id }) => id === raw.measurement);
  if (!known) return no('measurement.unknown');
  const isUsed = people.some(({ triad }) => triad.measured.some(({ measurement }) => measurement === known.id));
  return isUsed ? no('measurement.used') : [{ type: 'measurement.removed', measurement: known.id }];
};

/** The measurement in which links are drawn now. */
export function openOne({ measurements }: Pick<TriadState, 'measurements'>): Measurement | undefined {
  return measurements.find(({ open }) => open);
}

/** What a command says of a measurement; what it leaves out stays as it `was`. */
function readSaid(raw: Raw, was: Said): Said | No {
  const date = raw.date === undefined ? was.date || undefined : readDay(raw.date);
  if (date === undefined) return no('measurement.date');
  const label = raw.label === undefined ? was.label : readUpTo(raw.label, LIMITS.label);
  if (label === undefined) return no('measurement.label', { max: LIMITS.label });
  const { intensity: asked = was.intensity } = raw;
  const intensity = asked === null ? null : readOneOf(asked, INTENSITIES);
  return intensity === undefined ? no('command.invalid') : { date, label, intensity };
}
