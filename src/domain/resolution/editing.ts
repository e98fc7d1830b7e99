import {
  asItReads,
  changesIn,
  fallingWith,
  inWholeWords,
  placesOf,
  setAsideBy,
  type EditedTexts,
} from '../editorial/editorial-changes';
import { bindingChanged } from '../editorial/what-binds';
import { managesProcess } from '../forum/roles';
import { signed } from '../forum/signed';
import { saysSomething } from '../says-something';
import type { Instant } from '../time';
import { accept, refuse } from '../verdict';
import { currentRound, type Adopted, type Started } from './resolution';
import { faultyReason, type CommandOf, type ResolutionVerdict } from './resolution-verdict';

/** Of the passage before and after, in characters: an editorial change is a small one. */
const PASSAGE_MOST = 300;

/** Mends a misspelling or the layout of the decision's text: the process lead's own decision, and nobody else's. */
export function changeEditorially(
  resolution: Started,
  { by, after: seen, before: typedBefore, becomes: typedAfter, why: typedWhy }: CommandOf<'changeEditorially'>,
  now: Instant,
): ResolutionVerdict {
  if (!managesProcess(by)) return refuse({ type: 'mayNotEdit' });
  if (resolution.status !== 'adopted') return refuse({ type: 'notPossibleNow', status: resolution.status });
  const { editorialNotes: notes } = resolution;
  const [before, after, why] = [typedBefore.trim(), typedAfter.trim(), typedWhy.trim()];
  const last = notes.at(-1);
  if (last?.kind === 'changed' && last.before === before && last.after === after && last.why === why) return accept();
  if (notes.length !== seen) return refuse({ type: 'editorialChangedSince' });
  if (!saysSomething(before)) return refuse({ type: 'editorialMissing', field: 'before' });
  if (!saysSomething(after)) return refuse({ type: 'editorialMissing', field: 'after' });
  if (before.length > PASSAGE_MOST) return refuse({ type: 'editorialTooLong', field: 'before', most: PASSAGE_MOST });
  if (after.length > PASSAGE_MOST) return refuse({ type: 'editorialTooLong', field: 'after', most: PASSAGE_MOST });
  if (before === after) return refuse({ type: 'editorialSame' });
  const fault = faultyReason(why, true);
  if (fault !== undefined) return fault;
  const texts = textsOf(resolution);
  const places = placesOf(texts, before);
  if (places === 0) return refuse({ type: 'editorialNotFound' });
  if (places > 1) return refuse({ type: 'editorialInSeveralPlaces', places });
  const words = inWholeWords(texts, { before, after });
  const touched = bindingChanged(words.before, words.after);
  if (touched.length > 0) return refuse({ type: 'editorialBinding', touched });
  return accept({ type: 'editoriallyChanged', at: now, by: signed(by), before, after, why });
}

/**
 * Somebody with a seat or a role in the forum says that the change is no editorial matter. Then the decision reads as before, and both
 * stand in its versions. No time is set for it: what was decided is not made another by waiting.
 */
export function setAsideEditorial(
  resolution: Started,
  { by, isOfForum, change, reason: typed }: CommandOf<'setAsideEditorial'>,
  now: Instant,
): ResolutionVerdict {
  if (!isOfForum) return refuse({ type: 'mayNotSetAside' });
  if (resolution.status !== 'adopted') return refuse({ type: 'notPossibleNow', status: resolution.status });
  const { editorialNotes: notes } = resolution;
  if (!changesIn(notes).some(({ number }) => number === change)) return refuse({ type: 'unknownEditorial' });
  const reason = typed.trim();
  const fault = faultyReason(reason, true);
  if (fault !== undefined) return fault;
  const before = setAsideBy(notes, change);
  if (before?.reason === reason) return accept();
  if (before !== undefined) return refuse({ type: 'editorialSetAsideAlready' });
  const changes = fallingWith(decidedTexts(resolution), notes, change);
  return accept({ type: 'editorialSetAside', at: now, by: signed(by), changes, reason });
}

/** The texts as they read now. */
function textsOf(resolution: Adopted): EditedTexts {
  return asItReads({ ...decidedTexts(resolution), editorialNotes: resolution.editorialNotes });
}

function decidedTexts(resolution: Adopted): EditedTexts {
  const content = currentRound(resolution)?.content;
  return { points: content?.points ?? [], question: content?.question ?? '', background: content?.background ?? '' };
}
