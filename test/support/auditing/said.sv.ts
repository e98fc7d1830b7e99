import type { Choice } from '../../../src/domain/resolution/ballot';

const DAY = String.raw`(?<day>\p{L}+ \d+ \p{L}+)(?: \d{4})? kl\. (?<time>\d\d\.\d\d)`;

const read = (words: string) => new RegExp(`${words} ${DAY}`, 'gu');

/** What cards say in Swedish, read as a person reads it and not as the program writes it. */
export const said = {
  /** Until when somebody can answer. */
  until: [
    read('[Ss]vara senast'),
    read('Du kan ändra dig till'),
    read('Öppet för svar till'),
    read('Omgången är öppen till'),
  ],
  rulingBy: read('avgör senast'),
  answered: {
    approve: read('Du svarade ”Tillstyrker”'),
    reject: read('Du svarade ”Tillstyrker inte”'),
    needsAnchoring: read('Du svarade ”Behöver förankra”'),
    objectToForm: read('Du begärde att frågan tas upp på möte'),
    recuse: read('Du anmälde jäv'),
  } satisfies Record<Choice, RegExp>,
  preview: 'Förhandsgranskning\n',
  notAnswered: 'Du har inte svarat än',
  count: /Slutliga svar: (?<answered>\d+) av (?<all>\d+)\./gu,
  asOf: read('Så var läget'),
  leadsNoMore: 'Du leder inte längre ärendet',
  number: /\p{L}+ (?:PC|OB) \d{4}:\d+/gu,
  decision: ['Beslut\n', 'Ställningstagande\n', 'Ordförandebeslut\n'],
  outcome: 'Resultat av omgången\n',
  published: '\nPublicerade\n',
  missing: 'syns inte i kanalen',
  closed: 'låter mig inte skriva i den egna chatten',
} as const;

const day = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Stockholm',
  weekday: 'long',
  day: 'numeric',
  month: 'long',
});
const clock = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Stockholm', hour: '2-digit', minute: '2-digit' });

/** `torsdag 18 juni 14.32`: a moment as cards say it, without its year. */
export function asSaid(at: string): string {
  return `${day.format(new Date(at))} ${clock.format(new Date(at)).replace(':', '.')}`;
}

/** Every moment that follows these words on a card. */
export function momentsSaid(text: string, words: RegExp): readonly string[] {
  return [...text.matchAll(words)].map(({ groups }) => `${groups?.['day'] ?? ''} ${groups?.['time'] ?? ''}`);
}

/** Whether a card speaks of the title or the number. One that goes on is another: _Matter 20_ is not _Matter 2_. */
export function isNamed(text: string, name: string): boolean {
  return text
    .split(name)
    .slice(1)
    .some((rest) => !/^[\p{L}\p{N}]/u.test(rest));
}
