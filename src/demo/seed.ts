import type { Dependencies } from '../application/dependencies';
import { forumIdOf, joinChannel } from '../application/forum/joining';
import { saveSetup } from '../application/forum/setting-up';
import { forumRef, resolutionRef } from '../application/records/refs';
import { decideForum } from '../domain/forum/decide-forum';
import type { Place } from '../domain/forum/place';
import { usualLastDay } from '../domain/resolution/deadline';
import { decide } from '../domain/resolution/decide';
import { drafts, people, setupFields } from './lgs';

/** Sets the practice forum up and has its process lead ask the chair to send three drafts. Once: again changes nothing. */
export async function seed(dependencies: Dependencies, place: Place): Promise<void> {
  const { forums, resolutions, calendar, clock, nudge } = dependencies;
  const forumId = forumIdOf(place);
  await joinChannel(dependencies, place);
  const known = (await forums.read(forumRef(forumId)))?.state;
  if (known?.status === 'ready') return;

  const roster = people;
  await forums.change(forumRef(forumId), (forum, now) => decideForum(forum, { type: 'seeRoster', roster }, now));
  const lead = people.find(({ id }) => id === setupFields.processLead);
  if (lead === undefined) return;
  await saveSetup(dependencies, forumId, lead, setupFields, 0);

  const by = { id: lead.id, name: lead.name, roles: ['processLead'] } as const;
  const lastDay = usualLastDay(calendar, clock.now());
  for (const { id, ...text } of drafts) {
    const ref = resolutionRef(forumId, id);
    const fields = { ...text, lastDay, shortNotice: '' };
    await resolutions.change(ref, (draft, now) =>
      decide(draft, { type: 'startDraft', by, id, forumId, fields, askedIn: null }, now),
    );
    await resolutions.change(ref, (draft, now) => decide(draft, { type: 'requestSending', by, revision: 0 }, now));
    nudge(ref);
  }
}
