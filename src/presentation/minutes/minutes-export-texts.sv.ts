/** The whole chain to copy. */
export const minutesExportTexts = {
  heading: 'Spara justeringens historik',
  explanation:
    'Kopiera texten och spara den hos den som ansvarar för arkivet. Den nedre rutan har samma innehåll i maskinläsbar form.',
  inParts: (parts: number) =>
    `Historiken är för lång för ett kort och är delad i ${parts} delar. Klistra in delarna av texten efter varandra i ordning, och delarna av data för sig.`,
  part: (part: number, parts: number) => `Del ${part} av ${parts}`,
  asText: 'Historiken som text',
  asData: 'Historiken som data (JSON)',
  showPart: (part: number) => `Visa del ${part}`,
  summary: (title: string) => `Spara justeringens historik: ${title}`,
};
