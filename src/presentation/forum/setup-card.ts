import type { Joined, Ready } from '../../domain/forum/forum';
import type { Contact } from '../../domain/forum/person';
import type { SetupField, SetupFields } from '../../domain/forum/setup';
import type { Card } from '../../ports/messenger';
import type { CommonData, ViewOf } from '../card';
import { loadCard, type Element } from '../card-template';
import { withoutMarkup } from '../display-text';
import { faultParagraph } from '../field-faults';
import { banner, titled } from '../sections';
import { withSubmitFallback } from '../submit-fallback';
import { bold, paragraph, plain, type Paragraph } from '../text-run';
import type { Texts } from '../texts';

interface Choice {
  readonly title: string;
  readonly value: string;
}

interface SetupCardData extends CommonData {
  readonly t: Texts['setup'];
  readonly forum: string;
  readonly revision: number;
  readonly title: readonly Element[];
  readonly banner: readonly Element[];
  readonly people: readonly Choice[];
  readonly peopleOrNobody: readonly Choice[];
  readonly fields: Readonly<Record<keyof SetupFields, string>>;
  readonly faults: Readonly<Record<SetupField, readonly Paragraph[]>>;
}

const expand: (data: SetupCardData) => Element = loadCard('setup');

const FIELDS: readonly SetupField[] = [
  'name',
  'shortName',
  'chair',
  'viceChair',
  'processLead',
  'noteTaker',
  'voting',
  'coOpted',
];

/** Chosen to take a role from somebody. Not '': clients answer that with the word undefined. */
const NOBODY = 'nobody';

/** How a forum is composed, to fill in and to change. */
export function setupCard(texts: Texts, view: ViewOf<'setup'>): Card {
  const { forum, fields } = view;
  const { common, setup: t } = texts;
  const people = peopleOf(forum).map(({ id, name }) => ({ title: withoutMarkup(name), value: id }));
  return {
    content: withSubmitFallback(
      expand({
        common,
        t,
        forum: forum.id,
        revision: forum.status === 'ready' ? forum.revision : 0,
        title: forum.status === 'joined' ? titled(t.heading, paragraph(plain(t.introduction))) : titled(t.change),
        banner: banner(...noted(texts, view)),
        people,
        peopleOrNobody: [{ title: t.nobody, value: NOBODY }, ...people],
        fields: {
          ...fields,
          voting: fields.voting.join(','),
          coOpted: fields.coOpted.join(','),
          kommun: fields.kommun.join(','),
        },
        faults: faultsByField(texts, view),
      }),
    ),
    summary: t.summary,
  };
}

/** The channel's people, and those already in the composition who may have left it. */
function peopleOf(forum: Joined | Ready): readonly Contact[] {
  const known = forum.status === 'ready' ? forum.charter.members : [];
  const people = new Map<string, Contact>();
  for (const person of [...known, ...(forum.roster ?? [])]) people.set(person.id, person);
  return [...people.values()].sort((one, other) => one.name.localeCompare(other.name, 'sv'));
}

function noted(texts: Texts, { note, faults, fields }: ViewOf<'setup'>): readonly Paragraph[] {
  const { setup } = texts;
  const labels = FIELDS.filter((field) => faults.some((fault) => fault.field === field)).map(
    (field) => setup.fieldLabel[field],
  );
  return [
    ...(note === null ? [] : [paragraph(bold(texts.notice(note, fields.shortName)))]),
    ...(labels.length === 0 ? [] : [paragraph(plain(setup.faultsAt(labels)))]),
  ];
}

function faultsByField(texts: Texts, { faults }: ViewOf<'setup'>): Readonly<Record<SetupField, readonly Paragraph[]>> {
  const at = (field: SetupField) =>
    faults.filter((fault) => fault.field === field).map((fault) => faultParagraph(texts, texts.setup.fault(fault)));
  return {
    name: at('name'),
    shortName: at('shortName'),
    chair: at('chair'),
    viceChair: at('viceChair'),
    processLead: at('processLead'),
    noteTaker: at('noteTaker'),
    voting: at('voting'),
    coOpted: at('coOpted'),
  };
}
