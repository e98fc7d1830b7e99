import { SETUP_STEPS, type SetupStep } from '../../application/forum/forum-view';
import type { Card } from '../../ports/messenger';
import type { CommonData, ViewOf } from '../card';
import { fitting } from '../card-size';
import { loadCard, type Element } from '../card-template';
import { head } from '../head';
import { banner, sections, type Toggle } from '../sections';
import { bold, paragraph, plain, subtle, type Paragraph } from '../text-run';
import { noticeText } from '../notice-text';
import type { Texts } from '../texts';
import { searchFor, type Search } from './person-chooser';
import { departures } from './register-banner';
import { SETUP_FIELDS, setupForm } from './setup-form';

interface SetupCardData extends CommonData {
  readonly t: Texts['setup'];
  readonly forum: string;
  readonly head: readonly Element[];
  readonly banner: readonly Element[];
  /** Somebody has tried to save the setup as it stands. */
  readonly tried: boolean;
  readonly steps: readonly {
    readonly id: string;
    readonly step: SetupStep;
    readonly isOpen: boolean;
    readonly heading: readonly Element[];
    /** A list of none or one. */
    readonly searches: readonly (Search & { readonly step: SetupStep })[];
    readonly fields: readonly Element[];
    readonly toggles: readonly Toggle[];
    /** A list of none or one. */
    readonly saves: readonly object[];
  }[];
}

const expand: (data: SetupCardData) => Element = loadCard('setup');

/** The search field of each step where people are chosen. */
const QUERY_OF = { roles: 'queryForRoles', voting: 'queryForVoting', kommun: 'queryForKommun' } as const;

const LAST: SetupStep = 'kommun';

/** How many people each of the nine lists offers: as many as there is room for. */
const OFFERED = [60, 40, 30, 24, 18, 12, 8, 5] as const;

/** How a forum is composed, to fill in when it is new: a step at a time, turned on the card itself, with one button that saves. */
export function setupCard(texts: Texts, view: ViewOf<'setup'>): Card {
  const { common, setup: t } = texts;
  const open = openStep(view);
  const build = (most: number) => {
    const choosable = offering(view, most);
    const form = setupForm(texts, { ...view, choosable });
    return expand({
      common,
      t,
      forum: view.forum.id,
      head: head({ kind: t.kindOfCard, forum: null, state: [], title: t.heading, lines: introduction(texts, view) }),
      banner: banner(...noted(texts, view)),
      tried: isShownAgain(view),
      steps: SETUP_STEPS.map((step, index) => ({
        id: idOf(step),
        step,
        isOpen: step === open,
        heading: sections({
          heading: t.step[step],
          paragraphs: [paragraph(subtle(t.stepOf(index + 1, SETUP_STEPS.length)))],
        }),
        searches: step === 'forum' ? [] : searchFor(texts, choosable, QUERY_OF[step]).map((one) => ({ ...one, step })),
        fields: form[step],
        toggles: [...toggleTo(t.back, SETUP_STEPS[index - 1]), ...toggleTo(t.onward, SETUP_STEPS[index + 1])],
        saves: step === LAST || isShownAgain(view) ? [{}] : [],
      })),
    });
  };
  return { content: fitting(OFFERED, build), summary: t.summary };
}

function idOf(step: SetupStep): string {
  return `step-${step}`;
}

function toggleTo(title: string, to: SetupStep | undefined): readonly Toggle[] {
  if (to === undefined) return [];
  return [{ title, targets: SETUP_STEPS.map((step) => ({ elementId: idOf(step), isVisible: step === to })) }];
}

/** Where something is to be mended, or a reason given. */
function openStep({ faults, note, step }: ViewOf<'setup'>): SetupStep {
  if (step !== null) return step;
  if (note?.type === 'shortNameTaken') return 'forum';
  if (note?.type === 'departsFromCharter') return LAST;
  return SETUP_STEPS.find((each) => faults.some(({ field }) => SETUP_FIELDS[field] === each)) ?? LAST;
}

/** Whoever has tried to save need not go through all of it once more. */
function isShownAgain({ note }: ViewOf<'setup'>): boolean {
  return note !== null;
}

function introduction({ setup: t }: Texts, view: ViewOf<'setup'>): readonly Paragraph[] {
  return isShownAgain(view) || view.step !== 'forum' ? [] : [paragraph(plain(t.introduction))];
}

function offering({ choosable: { people, query, left } }: ViewOf<'setup'>, most: number) {
  return { people: people.slice(0, most), query, left: left + Math.max(0, people.length - most) };
}

function noted(texts: Texts, { note, faults, fields }: ViewOf<'setup'>): readonly Paragraph[] {
  const { setup } = texts;
  if (note?.type === 'departsFromCharter') return departures(texts, note);
  const labels = Object.entries(setup.fieldLabel)
    .filter(([field]) => faults.some((fault) => fault.field === field))
    .map(([, label]) => label);
  return [
    ...(note === null ? [] : [paragraph(bold(noticeText(texts, note, fields.shortName)))]),
    ...(labels.length === 0 ? [] : [paragraph(plain(setup.faultsAt(labels)))]),
  ];
}
