export const a = (kind: 'x' | 'y') => (kind === 'x' ? 'A' : 'B');
