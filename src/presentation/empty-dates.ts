/** Teams on Android fills a date whose value is '' in with today's, so a date that is not chosen has no value at all. */
export function withoutEmptyDates(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutEmptyDates);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value);
  const isEmptyDate = entries.some(([key, inner]) => key === 'type' && inner === 'Input.Date');
  return Object.fromEntries(
    entries
      .filter(([key, inner]) => !(isEmptyDate && key === 'value' && inner === ''))
      .map(([key, inner]) => [key, withoutEmptyDates(inner)]),
  );
}
