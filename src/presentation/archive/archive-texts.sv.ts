import type { Instant } from '../../domain/time';
import { moment } from '../dates.sv';

/** What lies in an archive package, by folder and file. ASCII, so that every program shows the names. */
export const ARCHIVE_NAMES = {
  readMe: 'LAS-MIG.txt',
  sums: 'sha256sums.txt',
  decisions: 'beslut',
  lists: 'beslutslistor',
  minutes: 'motesanteckningar',
  documents: 'handelser',
} as const;

/** For whoever opens the package in ten years, without this program. */
export function archiveReadMe(at: Instant): string {
  const { sums, decisions, lists, minutes, documents } = ARCHIVE_NAMES;
  return `ARKIVPAKET FRÅN ENIGHET

Paketet togs ut ${moment(at)}. Det innehåller beslutsregistret och hela
händelsehistoriken: ärenden per capsulam, ordförandebeslut, mötesanteckningarnas justering, möten och
forumens sammansättning. Där finns namn, svar och skäl. Granska innehållet innan något lämnas ut.

INNEHÅLL

${decisions}/       Ett protokollsutdrag per beslut, ordförandens egna beslut också, som PDF/A-2a.
${lists}/  Besluten per forum och år utan namn och skäl, som PDF/A-2a och som CSV
               (UTF-8, semikolon mellan fälten).
${minutes}/
               Justeringen av varje mötesanteckning: vem som har skrivit, justerat, godkänt och publicerat
               vilken version, var den ligger och dess fingeravtryck, som PDF/A-2a.
${documents}/    En JSON-fil per handling i registret, precis som den är lagrad.
               "ref" säger vad det är, "json" är handlingen, "earlier" de händelser som ligger för sig.
${sums}  Kontrollsumman (SHA-256) för varje annan fil.

SÅ KONTROLLERAR DU ATT INGET HAR ÄNDRATS

1. Filerna. Packa upp paketet och kör i mappen (Linux, macOS):

       sha256sum -c ${sums}

   I Windows visar certutil -hashfile <fil> SHA256 summan för en fil. Jämför den med raden i
   ${sums}. Spara summan för ${sums} på ett annat ställe än paketet:
   den som kan byta ut hela paketet kan också räkna om summorna.

2. Händelserna. I "json.events" har varje händelse en kontrollsumma, "hash". Den räknas så här:
   ta en JSON-lista med två element: kontrollsumman för händelsen före (tom text för den första)
   och händelsen själv ("event"). Skriv listan i kanonisk form enligt RFC 8785, i UTF-8.
   Räkna SHA-256 och skriv den som base64url utan utfyllnad. Händelser i "earlier" kommer före dem
   i "events". "json.seal" säger hur många händelserna är och vilken den sista kontrollsumman är.

3. Besluten. Ett beslut ("ref.kind" är "decision") har samma "id" som det ärende eller
   ordförandebeslut som det kommer från. "textHash" är SHA-256 av texten som ledamöterna svarade på,
   och den står som fingeravtryck på protokollsutdraget. Fingeravtrycket för ett ordförandebeslut är
   SHA-256, skriven som base64url, av ett JSON-objekt i kanonisk form med fälten amount, changesCharter,
   decidedBy, decidedOn, number, reason, text och title ur beslutet.

4. Bilagorna. De ligger där forumet förvarar dem, inte i paketet. "fileHash" vid en bilaga är SHA-256 av
   filen som länken ledde till när ärendet skickades ut: jämför med sha256sum <fil>. Där "fileHash"
   saknas gick filen inte att hämta då.

Med programmet Enighet görs allt detta med: npm run verify -- <paketet.zip>
`;
}
