import { createHash } from 'node:crypto';
import { z } from 'zod/v4';
import type { Decision } from '../../domain/decision/decision';
import { collectDecisions } from '../../application/taking-out/registered-decisions';
import { minutesOf, wholeRecord } from '../../application/verifying/whole-record';
import type { Calendar } from '../../domain/calendar';
import type { StartedMinutes } from '../../domain/minutes/minutes';
import { openStepsOf } from '../../domain/minutes/open-steps';
import type { Instant, LocalDate } from '../../domain/time';
import type { StoredDocument, WholeStore } from '../../ports/whole-store';
import { ARCHIVE_NAMES, archiveReadMe } from '../../presentation/archive/archive-texts.sv';
import { decisionExtract } from '../../presentation/decision/extract';
import { decisionList } from '../../presentation/decision/decision-list';
import { oneLine } from '../../presentation/display-text';
import { chainDocument } from '../../presentation/minutes/chain-document';
import { swedish } from '../../presentation/texts.sv';
import { drawCsv } from './draw-csv';
import { drawPdf } from './draw-pdf';
import { fileNameOf } from './file-name';
import { readZip } from './read-zip';
import { writeZip, type ZipFile } from './write-zip';

const { readMe, sums, decisions: DECISIONS, lists: LISTS, minutes: MINUTES, documents: DOCUMENTS } = ARCHIVE_NAMES;

/** Of which days the texts are: the events are always there from the first to the last, since only so they can be verified. */
export interface ArchivedPeriod {
  readonly from: LocalDate;
  readonly until: LocalDate;
}

const ALWAYS: ArchivedPeriod = { from: '0001-01-01', until: '9999-12-31' };

interface Archiving {
  readonly calendar: Calendar;
  readonly at: Instant;
  readonly period?: ArchivedPeriod;
}

/**
 * Everything to keep, in one file that can be read and checked without this program. Only the texts of one forum are in
 * memory at a time. `null` when others saved while it was read: then there is no file.
 */
export async function writeArchive(
  path: string,
  store: Pick<WholeStore, 'documents' | 'isAsRead'>,
  { calendar, at, period = ALWAYS }: Archiving,
): Promise<{ readonly decisions: number } | null> {
  const zip = writeZip(path, at);
  try {
    zip.add(readMe, archiveReadMe(at));
    const counts = { documents: 0, decisions: 0 };
    let forumId: string | undefined;
    let collected = collectDecisions(calendar);
    let minutes: StartedMinutes[] = [];
    const addTexts = async () => {
      const all = collected.all();
      const decisions = all.filter(
        ({ decision: { decidedOn } }) =>
          // A decision whose day nobody knows may be from the period.
          decidedOn === null || (period.from <= decidedOn && decidedOn <= period.until),
      );
      counts.decisions += decisions.length;
      for (const { decision, isVerified } of decisions) {
        const extract = decisionExtract(swedish, decision, { at, isPublic: false, isVerified, verifiedBy: null });
        zip.add(`${DECISIONS}/${fileName(decision.forumId, decision.number)}.pdf`, await drawPdf(extract, at));
      }
      for (const one of minutes.filter(({ meetingOn }) => period.from <= meetingOn && meetingOn <= period.until)) {
        await addMinutes(zip, one, { calendar, at });
      }
      await addLists(
        zip,
        decisions.map(({ decision }) => decision),
        at,
      );
    };
    for await (const document of store.documents()) {
      const { ref, json, earlier } = document;
      if (forumId !== ref.forumId) {
        await addTexts();
        collected = collectDecisions(calendar);
        minutes = [];
        forumId = ref.forumId;
      }
      collected.add(document);
      const chain = ref.kind === 'minutes' ? minutesOf(wholeRecord(document), calendar) : undefined;
      if (chain !== undefined) minutes.push(chain);
      counts.documents += 1;
      const name = `${DOCUMENTS}/${String(counts.documents).padStart(6, '0')}-${ref.kind}.json`;
      zip.add(name, JSON.stringify({ ref, json, earlier: Object.fromEntries(earlier) }));
    }
    await addTexts();
    if (!(await store.isAsRead())) {
      zip.discard();
      return null;
    }
    zip.add(
      sums,
      zip
        .sums()
        .map(({ name, sha256 }) => `${sha256}  ${name}\n`)
        .join(''),
    );
    zip.close();
    return { decisions: counts.decisions };
  } catch (error) {
    zip.discard();
    throw error;
  }
}

/** Who wrote, verified and approved which version, and where it lies: the text itself lies where the forum keeps it. */
async function addMinutes(zip: ZipFile, minutes: StartedMinutes, { calendar, at }: Archiving): Promise<void> {
  const openSteps = openStepsOf(minutes, calendar);
  const told = { minutes, openSteps, publishers: [], mayReadText: true, shown: oneLine };
  const name = fileName(minutes.forumId, `${minutes.meetingOn} ${minutes.id}`);
  zip.add(`${MINUTES}/${name}.pdf`, await drawPdf(chainDocument(swedish, told), at));
}

/** A list of decisions for each year. */
async function addLists(zip: ZipFile, decisions: readonly Decision[], at: Instant): Promise<void> {
  const lists = new Map<number, Decision[]>();
  for (const decision of decisions) lists.set(decision.year, [...(lists.get(decision.year) ?? []), decision]);
  for (const listed of lists.values()) {
    const latest = listed.at(-1);
    if (latest === undefined) continue;
    const { forumId, forumName, shortName, year } = latest;
    const list = decisionList(swedish, { forumName, from: `${year}-01-01`, until: `${year}-12-31`, decisions: listed });
    const name = `${LISTS}/${fileName(forumId, `${shortName} ${year}`)}`;
    zip.add(`${name}.pdf`, await drawPdf(list, at));
    zip.add(`${name}.csv`, drawCsv(list));
  }
}

/** Two forums may have the same short name, so the file's name has the forum's id in it as well. */
function fileName(forumId: string, text: string): string {
  const forum = createHash('sha256').update(forumId).digest('hex').slice(0, 6);
  return `${fileNameOf(text)} ${forum}`;
}

/** A file that differs from the sums of its archive. */
export interface FileFinding {
  readonly name: string;
  readonly what: 'altered' | 'missing' | 'added';
}

const Archived = z.object({
  ref: z.object({ kind: z.string(), forumId: z.string(), id: z.string() }),
  json: z.unknown(),
  earlier: z.record(z.string(), z.unknown()),
});

/** The documents of an archive, one at a time. When all have been read, `findings` has what is wrong with its files. */
export function readArchive(path: string): {
  readonly documents: Iterable<StoredDocument>;
  findings(): readonly FileFinding[];
} {
  const found = new Map<string, string>();
  let listed = new Map<string, string>();
  function* documents(): Generator<StoredDocument> {
    for (const { name, bytes } of readZip(path)) {
      if (name === sums) {
        listed = sumsIn(new TextDecoder().decode(bytes));
        continue;
      }
      found.set(name, createHash('sha256').update(bytes).digest('hex'));
      if (!name.startsWith(`${DOCUMENTS}/`)) continue;
      const { ref, json, earlier } = Archived.parse(JSON.parse(new TextDecoder().decode(bytes)));
      yield { ref, json, earlier: new Map(Object.entries(earlier)) };
    }
  }
  return {
    documents: documents(),
    findings: () => [
      ...[...listed].flatMap(([name, sum]): readonly FileFinding[] => {
        const actual = found.get(name);
        if (actual === sum) return [];
        return [{ name, what: actual === undefined ? 'missing' : 'altered' }];
      }),
      ...[...found.keys()].filter((name) => !listed.has(name)).map((name): FileFinding => ({ name, what: 'added' })),
    ],
  };
}

/** The sums in the form that `sha256sum` writes and reads. */
function sumsIn(text: string): Map<string, string> {
  const lines = text.split('\n').filter((line) => line !== '');
  return new Map(lines.map((line) => [line.slice(66), line.slice(0, 64)]));
}
