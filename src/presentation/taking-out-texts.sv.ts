import { fileWords } from './forum/file/file-words.sv';

/** What is given as files in a person's own chat. */
export const takingOutTexts = {
  as: { pdf: 'Hämta som PDF', docx: 'Hämta som Word', csv: 'Hämta som CSV' },
  withoutNames: { pdf: 'Utan namn och skäl (PDF)', docx: 'Utan namn och skäl (Word)' },
  list: 'Hämta beslutslista',
  minutes: {
    heading: 'Spara mötesanteckningarnas historik',
    explanation: 'Hämta hela historiken som fil och spara den hos den som ansvarar för arkivet.',
  },
  composition: {
    over: 'Sammansättning',
    heading: 'Sammansättningen som fil',
    explanation:
      'Hämta sammansättningen. CSV-filen går att ändra i Excel och skicka tillbaka hit i chatten. PDF och Word är till för att läsa och spara.',
    none: 'Det finns inga platser än.',
    table: fileWords,
  },
  listForm: {
    heading: 'Hämta beslutslista',
    explanation: 'Listan har besluten under tiden du väljer, utan namn och skäl.',
    forum: { label: 'Forum', placeholder: 'Välj forum' },
    from: 'Från och med',
    until: 'Till och med',
    summary: 'Hämta beslutslista',
  },
};
