import type { UnreadFile } from '../../application/forum/composition-file';
import { quotationOf } from './charter-quotations.sv';
import { HEADINGS } from './file/file-words.sv';
import { listed, someListed } from './listed.sv';
import { registerFault } from './register-faults.sv';
import type { RegisterNotice } from './register-notices';

const MOST_TOLD = 5;
const MOST_OF_A_NAME = 60;

/** Why something about the register was not done, where there is no card to show it on. */
export function registerNotice(notice: RegisterNotice): string {
  switch (notice.type) {
    case 'alreadySetUp':
      return 'Forumet är redan ifyllt. Välj Ändra sammansättningen för att ändra det.';
    case 'staleRegister':
      return 'Forumet har ändrats sedan kortet visades, så inget är sparat. Skriv forum i kanalen för att se vad som gäller.';
    case 'registerFaulty':
      return [
        'Inget är sparat.',
        ...notice.faults.slice(0, MOST_TOLD).map((fault) => registerFault(fault, () => null)),
      ].join(' ');
    case 'departsFromCharter': {
      const [first, ...others] = notice.breaches;
      const words = first === undefined ? '' : ` ${quotationOf(first.rule, notice.register.kind)}`;
      const more = others.length === 0 ? '' : ` Och ${others.length} till.`;
      return `Inget är sparat, för det avviker från uppdragsbeskrivningen:${words}${more} Skriv ett skäl och spara igen, eller ändra.`;
    }
    case 'rightNeedsDecision':
      return `Rösträtten för plats ${listed(notice.seats.map(String))} ändras bara genom ett beslut i forumet. Skriv vilket beslut det är och spara igen.`;
    case 'nobodyToLink':
      return 'Personen är redan kopplad till ett konto eller finns inte längre i registret. Skriv forum i kanalen för att se vad som gäller.';
    case 'importUnknown':
      return 'Filen finns inte kvar att läsa in. Skicka den igen.';
    case 'recognitionAsked':
      return 'Jag vet inte om ditt konto hör till någon i forumet. Jag har frågat ordföranden, vice ordföranden och processledaren. Försök igen när någon av dem har svarat.';
    case 'fileForNoForum':
      return fileForNoForum(notice.found, notice.led);
    case 'fileUnread':
      return unreadFile(notice.why);
    case 'noSuccessor':
      return 'Ingen annan kan svara i ledamotens ställe. Antingen har ledamoten redan svarat eller så har platsen ingen ny ledamot. Skriv ärenden för att se läget.';
  }
}

function fileForNoForum(found: string, led: readonly string[]): string {
  if (led.length === 0) {
    return 'Du kan inte ändra sammansättningen i något forum. Be ordföranden, vice ordföranden eller processledaren skicka filen.';
  }
  const own = `Du kan skicka filer för ${listed(led)}.`;
  if (found === '')
    return `Filen säger inte vilket forum den gäller. ${own} Skriv kortnamnet i kolumnen ${HEADINGS.forum}.`;
  return `Filen gäller ${found.slice(0, MOST_OF_A_NAME)}. ${own} Rätta kolumnen ${HEADINGS.forum} och skicka filen igen.`;
}

export function unreadFile(why: UnreadFile): string {
  switch (why.type) {
    case 'noTable':
      return 'Jag hittar ingen tabell i texten. Ta med raden med rubriker och minst en rad till, och försök igen.';
    case 'columnsMissing':
      return `Tabellen saknar ${listed(why.columns.map((column) => HEADINGS[column]))}. Lägg till det som saknas bland rubrikerna och försök igen.`;
    case 'columnsUnknown': {
      const unknown = why.headings.map((heading) => `”${heading.slice(0, MOST_OF_A_NAME)}”`);
      return `Jag känner inte igen ${someListed(unknown, MOST_TOLD)} bland rubrikerna. Rätta rubriken eller töm kolumnen och försök igen.`;
    }
    case 'tooManyLines':
      return `Tabellen har fler än ${why.most} rader. Ta bort de rader som inte hör till sammansättningen och försök igen.`;
    case 'otherForum':
      return `Tabellen gäller ${why.found.slice(0, MOST_OF_A_NAME)} och inte det här forumet. Rätta kolumnen ${HEADINGS.forum} och försök igen.`;
  }
}
