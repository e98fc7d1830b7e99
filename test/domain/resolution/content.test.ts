import { contentToHash, isOptional, MATTER_PARTS, withFileHashes } from '../../../src/domain/resolution/content';
import { preparedRound } from '../../support/matter';

const CONTENT = preparedRound().content;

it('a part that says nothing is not in the hash of a text, so that another part changes no hash that there is', () => {
  expect(contentToHash(CONTENT)).toEqual(CONTENT);
  expect(contentToHash({ ...CONTENT, background: '' })).not.toHaveProperty('background');
});

it('a matter may lack the parts that it need not have, and no others', () => {
  const optional = MATTER_PARTS.filter(({ isRequired }) => !isRequired).map(({ id }) => id);
  expect(MATTER_PARTS.map(({ id }) => id).filter(isOptional)).toEqual(optional);
});

it('what the linked files are is kept with the papers, and changes no hash of the text', () => {
  const attachments = [
    { name: 'A', url: 'https://example.com/a' },
    { name: 'B', url: 'https://example.com/b' },
  ];
  const content = { ...CONTENT, attachments };
  const kept = withFileHashes(content, new Map([['https://example.com/b', 'ab'.repeat(32)]]));
  expect(kept.attachments).toEqual([attachments[0], { ...attachments[1], fileHash: 'ab'.repeat(32) }]);
  expect(contentToHash(kept)).toEqual(contentToHash(content));
});
