import { visibleText } from '../../src/domain/visible-text';

it.each(['\r\n', '\r', '\u000B', '\u000C', '\u0085', '\u2028', '\u2029'])('%j is a line break', (lineBreak) => {
  expect(visibleText(`att a${lineBreak}att b`)).toBe('att a\natt b');
});

it('what nobody sees is taken out', () => {
  expect(visibleText('a\u200B\u2060\u200E\u0007\u001Fb\tc')).toBe('ab\tc');
});
