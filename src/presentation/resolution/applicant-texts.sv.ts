/** About a matter by which one of the forum's own organisations applies for something. */
export const applicantTexts = {
  none: 'Ingen part i forumet söker',
  line: (party: string) =>
    `Sökande part: ${party}. Företräder du den avgör du själv om du har jäv och anmäler det under Andra svar.`,
  /** Of a round of which nobody is asked any more. */
  told: (party: string) => `Sökande part: ${party}.`,
  requested: 'Utkastet är sparat. Den i presidiet som handlägger ärendet har fått frågan om att skicka ut det.',
  relieved: (party: string, from: string, to: string) =>
    `${party} är sökande part. Därför handläggs ärendet av ${to} i stället för ${from}.`,
};
