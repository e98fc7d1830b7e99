import { writeFileSync } from 'node:fs';
import { extname } from 'node:path';
import { createSwedishCalendar } from './adapters/calendar/swedish-calendar';
import { drawCsv } from './adapters/files/draw-csv';
import { drawDocx } from './adapters/files/draw-docx';
import { drawPdf } from './adapters/files/draw-pdf';
import { systemClock } from './adapters/system/system-clock';
import { registeredDecisions, type RegisteredDecision } from './application/taking-out/registered-decisions';
import type { Instant } from './domain/time';
import { decisionExtract } from './presentation/decision/extract';
import { decisionList } from './presentation/decision/decision-list';
import type { Document } from './presentation/document/document';
import { swedish } from './presentation/texts.sv';
import { openWholeStore } from './open-whole-store';
import { mustBeNew, runCommand } from './run-command';

const USAGE = `One decision, or the decisions of a forum in a year, as a file that can be edited, printed or counted with:
  npm run take-out -- "LGS PC 2026:1" <file.docx or .pdf> [--public]
  npm run take-out -- LGS 2026 <file.docx, .pdf or .csv>`;

const YEAR = /^\d{4}$/;

async function main(words: readonly string[]): Promise<void> {
  const isPublic = words.includes('--public');
  const said = words.filter((word) => word !== '--public');
  const to = said.at(-1) ?? '';
  const at = systemClock.now();
  const decisions = await everyDecision();
  const document = told(decisions, said.slice(0, -1), { at, isPublic });
  const bytes = document === null ? null : await drawn(document, extname(to), at);
  if (bytes === null) throw new Error(USAGE);
  mustBeNew(to);
  writeFileSync(to, bytes);
  process.stdout.write(`${to}\n`);
}

async function everyDecision(): Promise<readonly RegisteredDecision[]> {
  const store = await openWholeStore();
  try {
    return await registeredDecisions(store.documents(), createSwedishCalendar());
  } finally {
    await store.close();
  }
}

interface Telling {
  readonly at: Instant;
  readonly isPublic: boolean;
}

/**
 * The document that is asked for; `null` when the words ask for neither a decision nor a list. Throws when there is no
 * such decision or forum.
 */
function told(decisions: readonly RegisteredDecision[], asked: readonly string[], telling: Telling): Document | null {
  const [what = '', year, ...others] = asked;
  if (what === '' || others.length > 0) return null;
  if (year === undefined) {
    const found = decisions.find(({ decision: { number } }) => number === what);
    if (found === undefined) throw new Error(`There is no decision ${what}.`);
    const { decision, isVerified } = found;
    return decisionExtract(swedish, decision, { ...telling, isVerified, verifiedBy: null });
  }
  if (!YEAR.test(year)) return null;
  const ofForum = decisions.map(({ decision }) => decision).filter(({ shortName }) => shortName === what);
  const latest = ofForum.at(-1);
  if (latest === undefined) throw new Error(`There are no decisions of ${what}.`);
  const listed = ofForum.filter((one) => one.year === Number(year));
  const { forumName } = latest;
  return decisionList(swedish, { forumName, from: `${year}-01-01`, until: `${year}-12-31`, decisions: listed });
}

async function drawn(document: Document, ending: string, at: Instant): Promise<Uint8Array | null> {
  switch (ending) {
    case '.docx':
      return drawDocx(document);
    case '.pdf':
      return drawPdf(document, at);
    case '.csv':
      return drawCsv(document);
    default:
      return null;
  }
}

runCommand(main);
