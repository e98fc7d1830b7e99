/** About those who answer when the composition has changed, or their accounts are not known. */
export const electorTexts = {
  succession: {
    heading: 'Platser som har fått en ny ledamot',
    settled: 'Platserna som hade fått en ny ledamot',
    possible: (seat: number | null, from: string, to: string) =>
      `${from} har lämnat ${seatWords(seat)} utan att svara. ${to} har den nu.`,
    rule: 'De som skulle svara när ärendet skickades ut gäller hela omgången. Undantaget är den som har lämnat sin plats utan att svara: då kan den nya ledamoten svara i stället, om ordföranden säger det. Det skrivs in i historiken.',
    onlyPresidium: 'Ordföranden eller vice ordföranden avgör det.',
    letAnswer: (to: string) => ({
      open: `Låt ${to} svara`,
      explanation: 'Den nya ledamoten svarar då i stället, resten av omgången. Det går inte att ångra.',
      send: `Ja, låt ${to} svara`,
    }),
    over: 'Ingen plats behöver längre någon annan som svarar.',
    summary: (title: string) => `En plats har fått en ny ledamot, avgör om den nya ska svara: ${title}`,
    /** For the history. */
    happened: (seat: number | null, by: string, from: string, to: string) =>
      `${by} lät ${to} svara i stället för ${from}, som hade lämnat ${seatWords(seat)}.`,
  },
  withoutAccount: (count: number, names: string) =>
    `${count === 1 ? 'En ledamot' : `${count} ledamöter`} har inget konto kopplat och kan inte svara än: ${names}.`,
  withoutAccountNext:
    'Kontot kopplas när personen kommer till kanalen eller försöker svara. Svarar inte alla i tid blir det ingen enighet.',
};

function seatWords(seat: number | null): string {
  return seat === null ? 'sin plats' : `plats ${seat}`;
}
