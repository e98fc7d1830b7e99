import { unbroken } from './unbroken';
import { withoutEmptyWays } from './way-on-buttons';

/** What people read of an element. What stands in a field, and what a button sends, are no part of it. */
const READ: ReadonlySet<string> = new Set(['text', 'label', 'title', 'placeholder', 'errorMessage']);

/**
 * What a template made, as it is sent: no sum, day or number stands on two lines, and no button says what it need not. Teams on
 * Android fills a date whose value is '' in with today's, so a date that is not chosen has no value at all. Elements that
 * are `finished` have been gone through before.
 */
export function finishing(node: unknown, finished: WeakSet<object>): unknown {
  if (Array.isArray(node)) return node.map((one) => finishing(one, finished));
  if (typeof node !== 'object' || node === null || finished.has(node)) return node;
  const isDate = 'type' in node && node.type === 'Input.Date';
  const kept: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(node)) {
    const isNotChosen = isDate && key === 'value' && value === '';
    if (!isNotChosen) kept[key] = finishedField(key, value, finished);
  }
  return kept;
}

function finishedField(key: string, value: unknown, finished: WeakSet<object>): unknown {
  if (typeof value === 'string') return READ.has(key) ? unbroken(value) : value;
  return key === 'data' ? withoutEmptyWays(value) : finishing(value, finished);
}
