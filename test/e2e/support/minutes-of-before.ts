import { join } from 'node:path';
import { createSwedishCalendar } from '../../../src/adapters/calendar/swedish-calendar';
import { openSqliteStores } from '../../../src/adapters/sqlite/open-sqlite-stores';
import { forumRecord } from '../../../src/application/records/forum-record';
import { minutesRecord } from '../../../src/application/records/minutes-record';
import { createRecordKeeper } from '../../../src/application/records/record-keeper';
import { forumRef, minutesRef } from '../../../src/application/records/refs';
import { addWorkingDays, subtractWorkingDays } from '../../../src/domain/calendar';
import { people, setupFields } from '../../../src/demo/lgs';
import { USUAL_EVES_OFF } from '../../../src/domain/eves';
import { decideForum } from '../../../src/domain/forum/decide-forum';
import type { Role } from '../../../src/domain/forum/register';
import type { Actor } from '../../../src/domain/forum/roles';
import type { MinutesCommand } from '../../../src/domain/minutes/commands';
import { decideMinutes } from '../../../src/domain/minutes/decide-minutes';
import { createTestClock } from '../../support/test-clock';
import { neverUnreadable } from '../../support/store-samples';

const calendar = createSwedishCalendar();

/** So long ago that what was to be published then is late by any calendar. */
const WORKING_DAYS_AGO = 15;

function actor(id: string, ...roles: readonly Role[]): Actor {
  const person = people.find((one) => one.id === id);
  if (person === undefined) throw new Error(`nobody has the id ${id}`);
  return { id, name: person.name, roles };
}

/**
 * What the Playground cannot show by itself, since days do not pass in it. The chair of the practice forum in this folder
 * becomes a process lead too; some minutes were approved long ago and are not published, others wait for the chair's
 * verification.
 */
export async function keepMinutesOfBefore(folder: string, titles: { readonly late: string; readonly now: string }) {
  const today = calendar.dayOf(new Date().toISOString());
  const then = subtractWorkingDays(calendar, today, WORKING_DAYS_AGO);
  const stores = openSqliteStores({ file: join(folder, 'enighet.sqlite') });
  try {
    const chair = actor(setupFields.chair, 'chair', 'processLead');
    const notes = actor(setupFields.noteTaker, 'noteTaker');
    const vice = actor(setupFields.viceChair, 'viceChair');
    const keeping = { store: stores.records, processId: 'before', leaseMs: 1_000, onUnreadable: neverUnreadable };
    const forums = createRecordKeeper(forumRecord(calendar), {
      ...keeping,
      clock: createTestClock(new Date().toISOString()),
    });
    const [kept] = await forums.concerning(chair.id, 1);
    if (kept?.state.status !== 'ready') throw new Error('there is no practice forum yet');
    const { id: forumId, register } = kept.state;
    const term = { id: 'lead', role: 'processLead', person: chair.id, from: today, until: null, leftOn: null } as const;
    const changes = [{ type: 'roleTermSet', term }] as const;
    const lead = {
      type: 'changeRegister',
      by: chair,
      today,
      changes,
      reason: 'For practice.',
      revision: null,
      namesake: null,
    } as const;
    await forums.change(forumRef(forumId), (forum, now) => decideForum(forum, lead, now));

    const happened = async (id: string, at: string, commands: readonly MinutesCommand[]) => {
      const minutes = createRecordKeeper(minutesRecord(calendar), { ...keeping, clock: createTestClock(at) });
      for (const command of commands) {
        const change = await minutes.change(minutesRef(forumId, id), (state, now) =>
          decideMinutes(state, command, now),
        );
        if (change.kind === 'refused') throw new Error(`refused: ${change.refusal.type}`);
      }
    };
    const start = (id: string, title: string, from: string, due: string): MinutesCommand => ({
      type: 'start',
      by: notes,
      start: {
        id,
        forumId,
        forumName: register.name,
        shortName: register.shortName,
        title,
        meetingOn: from,
        corrects: null,
        isGated: true,
        deadlines: { draft: due, verified: due, approved: due },
        evesOff: USUAL_EVES_OFF,
        suggested: null,
        noteTaker: notes,
        verifiers: [chair],
        approver: vice,
      },
    });
    const document = { url: 'https://exempel.se/anteckningar.pdf', label: '', contentHash: null };
    const submit = { type: 'submitVersion', by: notes, after: 0, document, changes: '', hash: 'first' } as const;
    const seen = { version: 1, hash: 'first' };
    await happened('7f4e1f39-2f0c-4a53-9a53-4a2a53b8b001', calendar.timeOn(then, 10), [
      start('7f4e1f39-2f0c-4a53-9a53-4a2a53b8b001', titles.late, then, then),
      submit,
      { type: 'verify', by: chair, seen },
      { type: 'approve', by: vice, seen },
    ]);
    await happened('7f4e1f39-2f0c-4a53-9a53-4a2a53b8b002', new Date().toISOString(), [
      start('7f4e1f39-2f0c-4a53-9a53-4a2a53b8b002', titles.now, today, addWorkingDays(calendar, today, 5)),
      submit,
    ]);
  } finally {
    await stores.close();
  }
}
