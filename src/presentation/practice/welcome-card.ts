import type { WelcomeStep } from '../../application/views';
import type { Card } from '../../ports/messenger';
import type { CommonData, ViewOf } from '../card';
import { loadCard, type Element } from '../card-template';
import { sections, titled } from '../sections';
import { paragraph, plain } from '../text-run';
import type { Texts } from '../texts';

interface WelcomeCardData extends CommonData {
  readonly body: readonly Element[];
  /** Each is a list of none or one. */
  readonly sends: readonly { readonly title: string }[];
  readonly asks: readonly { readonly title: string }[];
  readonly nexts: readonly { readonly title: string }[];
}

const expand: (data: WelcomeCardData) => Element = loadCard('welcome');

/** These steps are done elsewhere, so the card has a button that asks what comes next. */
const DONE_ELSEWHERE: readonly WelcomeStep[] = ['answer', 'asked'];

/** Tells a newcomer in local mode what this is, and the one thing to do next. */
export function welcomeCard({ common, welcome: t }: Texts, { step, seat, title }: ViewOf<'welcome'>): Card {
  const told = (lines: readonly string[]) => lines.map((line) => paragraph(plain(line)));
  return {
    content: expand({
      common,
      body: [
        ...titled(t.heading, ...told(t.about(seat))),
        ...sections({ heading: t.stepHeading, paragraphs: told(t.step[step](title)) }),
      ],
      sends: step === 'send' ? [{ title: t.send }] : [],
      asks: step === 'ask' ? [{ title: t.ask }] : [],
      nexts: DONE_ELSEWHERE.includes(step) ? [{ title: t.next }] : [],
    }),
    summary: t.summary,
  };
}
