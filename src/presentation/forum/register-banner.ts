import type { Notice } from '../../application/notice';
import type { Ready } from '../../domain/forum/forum';
import type { RegisterFault } from '../../domain/forum/register-faults';
import { bold, paragraph, plain, type Paragraph } from '../text-run';
import { noticeText } from '../notice-text';
import type { Texts } from '../texts';
import { roleTermOrHolding } from './breach-subjects';
import { breachWords } from './breach-words';
import { faultOfRegister } from './fault-of-register';
import { namesIn, namesInRegister } from './person-names';

/** How many breaches are told at once: a file can break a rule for everybody in it. */
const MOST_TOLD = 10;

/** What became of the last press of a button, and what to do next. A broken rule is told in the charter's words. */
export function registerBanner(
  texts: Texts,
  forum: Ready,
  note: Notice | { readonly type: 'registerSaved' } | null,
  faults = 0,
): readonly Paragraph[] {
  const { register: t } = texts;
  if (note === null) return faults > 0 ? [paragraph(bold(t.fieldsToMend))] : [];
  if (note.type === 'registerSaved') return [paragraph(bold(t.saved))];
  if (note.type === 'staleRegister') return [paragraph(bold(t.staleOnCard))];
  if (note.type === 'departsFromCharter') return departures(texts, note);
  if (note.type === 'registerFaulty') return faultyRegister(texts, forum, note.faults);
  return [paragraph(bold(noticeText(texts, note, forum.register.shortName)))];
}

function faultyRegister(texts: Texts, forum: Ready, faults: readonly RegisterFault[]): readonly Paragraph[] {
  const { register: t, words } = texts;
  const nameOf = namesIn(forum);
  const left = faults.length - MOST_TOLD;
  return [
    paragraph(bold(t.notSaved)),
    ...faults.slice(0, MOST_TOLD).map((fault) => paragraph(plain(words.fault(faultOfRegister(texts, fault, nameOf))))),
    ...(left > 0 ? [paragraph(plain(words.moreOfThese(left)))] : []),
  ];
}

/** Each rule that what was entered departs from, in the charter's words, and that a reason is needed to keep it. */
export function departures(
  texts: Texts,
  { breaches, register }: Extract<Notice, { readonly type: 'departsFromCharter' }>,
): readonly Paragraph[] {
  const { register: t, words } = texts;
  const nameOf = namesInRegister(register);
  const left = breaches.length - MOST_TOLD;
  return [
    paragraph(bold(t.departs)),
    ...breaches
      .slice(0, MOST_TOLD)
      .map(({ rule, subject }) =>
        paragraph(plain(breachWords(texts, rule, register.kind, roleTermOrHolding(register, subject, nameOf)))),
      ),
    ...(left > 0 ? [paragraph(plain(words.moreOfThese(left)))] : []),
    paragraph(bold(t.reasonNeeded)),
  ];
}
