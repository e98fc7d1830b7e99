import type { View } from '../../src/application/views';
import { createRender } from '../../src/presentation/render';
import { noticeText } from '../../src/presentation/notice-text';
import { messageText } from '../../src/presentation/message-text';
import { swedish } from '../../src/presentation/texts.sv';
import { notices, samplesIn } from './sample-views';

const render = createRender();

it('says every refusal in a way of its own', () => {
  const kinds = new Map(notices.map((notice) => [notice.type, noticeText(swedish, notice, 'LGS')]));
  expect(new Set(kinds.values()).size).toBe(kinds.size);
});

it('writes whole sentences, without words of the trade', () => {
  for (const notice of notices) {
    const sentence = noticeText(swedish, notice, 'LGS');
    expect(sentence).toMatch(/^[A-ZÅÄÖ].*[.]$/s);
    expect(sentence).not.toMatch(/draft|round|charter|hash|null|undefined|[a-z][A-Z]/);
  }
});

it('says what to do when a new last day cannot be used', () => {
  const faults = [{ field: 'lastDay', fault: 'notWorkingDay' }] as const;
  expect(messageText(swedish, { type: 'draftFaulty', faults })).toBe(
    'Dagen är ingen arbetsdag. Välj en vardag som inte är helgdag.',
  );
});

it('gives the reference of a fault', () => {
  expect(messageText(swedish, { type: 'fault', reference: 'A1B2C3', mayBeSaved: false })).toContain('A1B2C3');
});

it('has the whole message in its notification line, which is all some answers show', () => {
  for (const view of Object.values<Extract<View, { card: 'message' }>>(samplesIn((text) => text).message)) {
    expect(render(view).summary).toBe(messageText(swedish, view.message));
  }
});
