/** A time of day as people write it ("8.00", "kl. 8.00", "8:00", "8", "0800"), as `08.00`; '' for none, `undefined` when it is no time. */
export function readClockTime(typed: string): string | undefined {
  const text = typed.trim();
  if (text === '') return '';
  const [, hours = '', minutes = '00'] = /^(?:kl(?:\.|ockan)?\s*)?(\d{1,2})(?:[.:]?(\d{2}))?$/i.exec(text) ?? [];
  if (hours === '' || Number(hours) > 23 || Number(minutes) > 59) return undefined;
  return `${hours.padStart(2, '0')}.${minutes}`;
}
