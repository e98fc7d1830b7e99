import type { Dependencies } from '../application/dependencies';
import { importEarlier } from '../application/decision/importing-earlier';
import { forumIdOf, joinChannel } from '../application/forum/joining';
import { enter } from '../application/forum/changing-register';
import { saveSetup } from '../application/forum/setting-up';
import { accountsRef, applicationRef, forumRef, resolutionRef } from '../application/records/refs';
import type { AccountsCommand } from '../domain/accounts/commands';
import { decideAccounts } from '../domain/accounts/decide-accounts';
import { decideApplication, type ApplicationCommand } from '../domain/state-funds/application/decide-application';
import { changesFor } from '../domain/forum/composition-rows';
import { readEarlier } from '../domain/decision/read-earlier.sv';
import { decideForum } from '../domain/forum/decide-forum';
import type { Actor } from '../domain/forum/roles';
import type { Person } from '../domain/forum/person';
import type { Place } from '../domain/forum/place';
import { ofEachField } from '../domain/resolution/content';
import { decide } from '../domain/resolution/decide';
import { StoreUnavailableError } from '../ports/store-errors';
import { economy, YEAR } from './economy';
import { applied, criteriaDecidedAs } from './applications.json';
import history from './earlier-decisions.json';
import madeUp from './made-up-decisions.json';
import { basis, drafts, people, roleTermsOn, rows, setupFields } from './lgs';

/** How often, and how long apart, the store is asked for while it cannot be reached. */
const TRIES = 40;
const APART_MS = 500;

/**
 * Seeds before the first turn, and lets all others wait for that. While the store cannot be reached it is tried again; when
 * that was in vain, the turn fails, and the next turn begins anew.
 */
export function seedOnce(dependencies: Dependencies, place: Place, pause: (milliseconds: number) => Promise<unknown>) {
  let seeding: Promise<void> | undefined;

  async function seedAsSoonAsPossible(): Promise<void> {
    for (let left = TRIES; ; left -= 1) {
      try {
        await seed(dependencies, place);
        return;
      } catch (error) {
        if (!(error instanceof StoreUnavailableError) || left === 1) throw error;
        await pause(APART_MS);
      }
    }
  }

  return (): Promise<void> =>
    (seeding ??= seedAsSoonAsPossible().catch((error: unknown) => {
      seeding = undefined;
      throw error;
    }));
}

/**
 * Sets the practice forum up, with three drafts by its process lead. Done again it goes on where it was cut short, and what
 * was whole already stays as it is.
 */
export async function seed(dependencies: Dependencies, place: Place): Promise<void> {
  const { forums, resolutions } = dependencies;
  const forumId = forumIdOf(place);
  await joinChannel(dependencies, place);
  const lastDraft = drafts.at(-1);
  if (lastDraft === undefined || (await resolutions.read(resolutionRef(forumId, lastDraft.id))) !== undefined) return;

  const roster = people.map((person) => ({ ...person, email: null }));
  await forums.change(forumRef(forumId), (forum, now) => decideForum(forum, { type: 'seeRoster', roster }, now));
  const lead = people.find(({ id }) => id === setupFields.processLead);
  if (lead === undefined) return;
  if ((await forums.read(forumRef(forumId)))?.state.status !== 'ready') {
    await saveSetup(dependencies, forumId, lead, setupFields);
  }
  await enterCharter(dependencies, forumId, lead);
  await importHistory(dependencies, forumId);

  const by = { id: lead.id, name: lead.name, roles: ['processLead'] } as const;
  await enterEconomy(dependencies, forumId, by);
  await takesApplications(dependencies, forumId, by);
  for (const { id, ...text } of drafts) {
    const ref = resolutionRef(forumId, id);
    const fields = { ...ofEachField(() => ''), ...text };
    await resolutions.change(ref, (draft, now) =>
      decide(draft, { type: 'startDraft', by, id, forumId, fields, askedIn: null }, now),
    );
  }
}

/** The cost centres of the slides, with what is booked on them by hand: the drafts are what the forum decides of. */
async function enterEconomy({ accounts }: Dependencies, forumId: string, by: Actor): Promise<void> {
  for (const { booked, ...fields } of economy) {
    const { number } = fields;
    const commands: readonly AccountsCommand[] = [
      { type: 'enterCostCentre', by, after: null, fields: { ...fields, year: String(YEAR) } },
      ...booked.map(
        (one, index) =>
          ({ type: 'book', by, id: `demo-${number}-${index}`, year: YEAR, costCentre: number, fields: one }) as const,
      ),
    ];
    for (const command of commands) {
      await accounts.change(accountsRef(forumId), (state, now) => decideAccounts(state, command, now));
    }
  }
}

/**
 * The two applications of 4 June 2026 (003:195 to 003:236), for the year that comes, as the process lead has filled them in. That
 * the forum has decided on criteria is made up.
 */
async function takesApplications(dependencies: Dependencies, forumId: string, by: Actor): Promise<void> {
  const { applications, calendar, clock, forums } = dependencies;
  const today = calendar.dayOf(clock.now());
  const fields = { fundsDecidedBy: setupFields.shortName, fundsDecidedOn: today, fundsNumber: criteriaDecidedAs };
  const forum = (await forums.read(forumRef(forumId)))?.state;
  if (forum?.status !== 'ready') return;
  const { revision } = forum;
  await forums.change(forumRef(forumId), (state, now) =>
    decideForum(state, { type: 'setStateFunds', by, today, fields, revision }, now),
  );
  const { name: forumName, shortName } = setupFields;
  for (const [id, application] of Object.entries(applied)) {
    const typed = { ...application, year: String(Number(today.slice(0, 4)) + 1) };
    const commands: readonly ApplicationCommand[] = [
      { type: 'begin', by, id, forumId, forumName, shortName, invitation: null, isOn: true, today },
      { type: 'save', by, isLeader: true, fields: typed },
      { type: 'send', by, isLeader: true, isOn: true, today },
    ];
    for (const command of commands) {
      await applications.change(applicationRef(forumId, id), (state, now) => decideApplication(state, command, now));
    }
  }
}

/**
 * What the sources tell of, with seats in the place of people. Some of it is other forums'. The sources have no decision with a
 * compound that is found by a part of it (`undersökning`), so one is made up, and says so.
 */
async function importHistory(dependencies: Dependencies, forumId: string): Promise<void> {
  const forum = (await dependencies.forums.read(forumRef(forumId)))?.state;
  if (forum?.status !== 'ready') return;
  const { calendar, clock } = dependencies;
  const file = readEarlier(
    [...history, ...madeUp].map((cells, index) => ({ row: index + 1, cells })),
    calendar.dayOf(clock.now()),
  );
  if (file.kind === 'read') await importEarlier(dependencies, forumId, forum.register, file.rows);
}

/** Enters what the setup card does not ask for: parties, the seat whose right is unresolved, days and terms. */
async function enterCharter(dependencies: Dependencies, forumId: string, by: Person): Promise<void> {
  const forum = (await dependencies.forums.read(forumRef(forumId)))?.state;
  if (forum?.status !== 'ready') return;
  const { calendar, clock, newId } = dependencies;
  const seats = changesFor(forum.register, rows, { isWhole: true, newId });
  if (seats.length === 0) return;
  const changes = [
    ...seats,
    ...forum.register.roleTerms.map(({ id }) => ({ type: 'roleTermRemoved', id }) as const),
    ...roleTermsOn(calendar.dayOf(clock.now())).map((term) => ({ type: 'roleTermSet', term }) as const),
    ...people.map(({ id, name }) => ({ type: 'personNamed', person: { id, name, email: null } }) as const),
  ];
  await enter(dependencies, forum, by, { changes, reason: basis, revision: null });
}
