import type { Decision } from '../../domain/decision/decision';
import type { CompositionRow } from '../../domain/forum/composition-row';
import { rowsOf } from '../../domain/forum/composition-rows';
import type { Person } from '../../domain/forum/person';
import { isLocalDate, type LocalDate } from '../../domain/time';
import { showFollowUps } from '../follow-ups/showing-follow-ups';
import { showAccounts } from '../accounts/showing-accounts';
import type { CameOfIt } from '../decision/decisions-view';
import { decisionFor, whatCameOf } from '../decision/looking-up';
import type { Dependencies } from '../dependencies';
import { forThese } from '../forum/membership';
import { exportChain } from '../minutes/looking-at-minutes';
import type { ViewOf } from '../views';
import { isVerifiedNow } from './attesting';

export const TEXT_FORMATS = ['pdf', 'docx'] as const;
export type TextFormat = (typeof TEXT_FORMATS)[number];
/** What has rows to compare can be taken out as a table too. */
export const TABLE_FORMATS = [...TEXT_FORMATS, 'csv'] as const;
export type TableFormat = (typeof TABLE_FORMATS)[number];

/** What somebody wants as a file, told by ids: what the file says is read when it is made. */
export type AskedFile =
  /** `isPublic`: without names and reasons, also to those who may read them. */
  | {
      readonly what: 'decision';
      readonly forumId: string;
      readonly decisionId: string;
      readonly format: TextFormat;
      readonly isPublic: boolean;
    }
  | {
      readonly what: 'decisions';
      readonly forumId: string;
      readonly from: LocalDate;
      readonly until: LocalDate;
      readonly format: TableFormat;
    }
  | { readonly what: 'composition'; readonly forumId: string; readonly format: TableFormat }
  | { readonly what: 'followUps'; readonly forumId: string; readonly format: TableFormat }
  | { readonly what: 'accounts'; readonly forumId: string; readonly year: number; readonly format: TableFormat }
  | { readonly what: 'minutes'; readonly forumId: string; readonly minutesId: string; readonly format: TextFormat };

/** What the file is to tell. */
export type FileContent =
  | {
      readonly what: 'decision';
      readonly decision: Decision;
      readonly isPublic: boolean;
      readonly isVerified: boolean;
      readonly verifiedBy: string;
      /** `null` where it is told to everybody. */
      readonly cameOfIt: CameOfIt | null;
    }
  | {
      readonly what: 'decisions';
      readonly forumName: string;
      readonly from: LocalDate;
      readonly until: LocalDate;
      /** The oldest decision first. */
      readonly decisions: readonly Decision[];
    }
  | {
      readonly what: 'composition';
      readonly forumName: string;
      readonly shortName: string;
      readonly rows: readonly CompositionRow[];
    }
  | { readonly what: 'followUps'; readonly followUps: ViewOf<'followUps'> }
  | { readonly what: 'accounts'; readonly accounts: ViewOf<'accounts'>; readonly isToCountWith: boolean }
  | { readonly what: 'minutes'; readonly chain: ViewOf<'minutesExport'> };

export interface FileToGive {
  readonly asked: AskedFile;
  readonly content: FileContent;
}

/** More decisions than a forum makes in a lifetime. */
const MOST_LISTED = 20_000;

/** Asked when the file is offered, and once more when it is accepted: by then the person may have left the forum. */
export async function takeOut(
  dependencies: Dependencies,
  person: Person,
  asked: AskedFile,
): Promise<FileToGive | ViewOf<'message'>> {
  const found = await contentOf(dependencies, person, asked);
  return 'card' in found ? found : { asked, content: found };
}

function contentOf(
  dependencies: Dependencies,
  person: Person,
  asked: AskedFile,
): Promise<FileContent | ViewOf<'message'>> {
  switch (asked.what) {
    case 'decision':
      return decisionToGive(dependencies, person, asked);
    case 'decisions':
      return listToGive(dependencies, person, asked);
    case 'composition':
      return compositionToGive(dependencies, person, asked);
    case 'followUps':
      return followUpsToGive(dependencies, person, asked);
    case 'accounts':
      return accountsToGive(dependencies, person, asked);
    case 'minutes':
      return minutesToGive(dependencies, person, asked);
  }
}

type Asked<What extends AskedFile['what']> = Extract<AskedFile, { readonly what: What }>;

async function decisionToGive(
  dependencies: Dependencies,
  person: Person,
  { forumId, decisionId, isPublic }: Asked<'decision'>,
): Promise<FileContent | ViewOf<'message'>> {
  const reading = await decisionFor(dependencies, person, forumId, decisionId);
  if (reading.kind === 'refused') return { card: 'message', message: reading.message };
  const { decision, charter } = reading;
  return {
    what: 'decision',
    decision,
    isPublic: isPublic || reading.isPublic,
    isVerified: await isVerifiedNow(dependencies, decision),
    verifiedBy: person.name,
    cameOfIt: isPublic || charter === null ? null : await whatCameOf(dependencies, decision, charter),
  };
}

async function listToGive(
  dependencies: Dependencies,
  person: Person,
  { forumId, from, until }: Asked<'decisions'>,
): Promise<FileContent | ViewOf<'message'>> {
  if (forumId === '' || !isLocalDate(from) || !isLocalDate(until))
    return { card: 'message', message: { type: 'periodUnread' } };
  if (until < from) return { card: 'message', message: { type: 'periodEndsBefore' } };
  return forThese<FileContent>(dependencies, 'inForum', forumId, person, async ({ charter }) => {
    const all = await dependencies.decisions.list(forumId, MOST_LISTED);
    const decisions = all
      .filter(({ decidedOn }) => decidedOn !== null && from <= decidedOn && decidedOn <= until)
      .reverse();
    return { what: 'decisions', forumName: charter.name, from, until, decisions };
  });
}

async function compositionToGive(
  dependencies: Dependencies,
  person: Person,
  { forumId }: Asked<'composition'>,
): Promise<FileContent | ViewOf<'message'>> {
  return forThese<FileContent>(dependencies, 'registerKeepers', forumId, person, ({ forum, charter }) => ({
    what: 'composition',
    forumName: charter.name,
    shortName: charter.shortName,
    rows: rowsOf(forum.register),
  }));
}

async function followUpsToGive(
  dependencies: Dependencies,
  person: Person,
  { forumId }: Asked<'followUps'>,
): Promise<FileContent | ViewOf<'message'>> {
  return forThese<FileContent>(dependencies, 'inForum', forumId, person, async (belonging) => ({
    what: 'followUps',
    followUps: await showFollowUps(dependencies, belonging, { page: 0 }),
  }));
}

async function accountsToGive(
  dependencies: Dependencies,
  person: Person,
  { forumId, year, format }: Asked<'accounts'>,
): Promise<FileContent | ViewOf<'message'>> {
  return forThese<FileContent>(dependencies, 'inForum', forumId, person, async (belonging) => ({
    what: 'accounts',
    accounts: await showAccounts(dependencies, belonging, { year }),
    isToCountWith: format === 'csv',
  }));
}

async function minutesToGive(
  dependencies: Dependencies,
  person: Person,
  { forumId, minutesId }: Asked<'minutes'>,
): Promise<FileContent | ViewOf<'message'>> {
  return forThese<FileContent | ViewOf<'message'>>(dependencies, 'inForum', forumId, person, async (belonging) => {
    const chain = await exportChain(dependencies, belonging, { forumId, minutesId });
    return chain.card === 'message' ? chain : { what: 'minutes', chain };
  });
}
