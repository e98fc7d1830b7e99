import type { RegisterNotice } from './register-notices';
import { listed } from './listed.sv';
import type { SentencesBy } from '../sentences-by';

/** Why something about the register was not done, where there is no card to show it on. */
export const registerNotice: SentencesBy<'type', RegisterNotice> = {
  alreadySetUp: 'Forumet är redan ifyllt. Välj Ändra sammansättningen för att ändra det.',
  staleRegister:
    'Forumet har ändrats sedan kortet visades, så inget är sparat. Skriv forum i kanalen för att se vad som gäller.',
  rightNeedsDecision: ({ seats }) =>
    `Rösträtten för plats ${listed(seats.map(String))} ändras bara genom ett beslut i forumet. Skriv vilket beslut det är och spara igen.`,
  nobodyToLink:
    'Personen är redan kopplad till ett konto eller finns inte längre i registret. Skriv forum i kanalen för att se vad som gäller.',
  importUnknown: 'Filen finns inte kvar att läsa in. Skicka den igen.',
  recognitionAsked:
    'Jag vet inte om ditt konto hör till någon i forumet. Jag har frågat ordföranden, vice ordföranden och processledaren. Försök igen när någon av dem har svarat.',
  noSuccessor:
    'Ingen annan kan svara i ledamotens ställe. Antingen har ledamoten redan svarat eller så har platsen ingen ny ledamot. Skriv ärenden för att se läget.',
};

/** What was entered departs from the charter: its words, and how many more rules are broken. */
export function departsFromCharter(quotation: string, left: number): string {
  const more = left === 0 ? '' : ` Och ${left} till.`;
  return `Inget är sparat, för det avviker från uppdragsbeskrivningen: ${quotation}${more} Skriv ett skäl och försök igen, eller ändra.`;
}

/** Of a file for a forum that is not the sender's to change; the forums that are, and the column that says which. */
export const fileForNoForum = {
  noneLed:
    'Du kan inte ändra sammansättningen i något forum. Be ordföranden, vice ordföranden eller processledaren skicka filen.',
  noneNamed: (led: readonly string[], column: string) =>
    `Filen säger inte vilket forum den gäller. Du kan skicka filer för ${listed(led)}. Skriv kortnamnet i kolumnen ${column}.`,
  otherNamed: (found: string, led: readonly string[], column: string) =>
    `Filen gäller ${found}. Du kan skicka filer för ${listed(led)}. Rätta kolumnen ${column} och skicka filen igen.`,
};
