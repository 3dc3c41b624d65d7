import type { Json } from '@werkvorm/core';

const DAY = /^(\d{4})-(\d\d)-(\d\d)$/;

/** A calendar day that exists, as `2026-11-12`; such texts sort as the days do. Read without any clock. */
export function readDay(value: Json | undefined): string | undefined {
  const parts = typeof value === 'string' ? DAY.exec(value) : null;
  if (!parts) return undefined;
  const [year, month, day] = parts.slice(1).map(Number) as [number, number, number];
  return month >= 1 && month <= 12 && day >= 1 && day <= daysOf(year, month) ? (value as string) : undefined;
}

function daysOf(year: number, month: number): number {
  if (month !== 2) return [4, 6, 9, 11].includes(month) ? 30 : 31;
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return isLeap ? 29 : 28;
}
