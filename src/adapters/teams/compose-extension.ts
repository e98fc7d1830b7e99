/** What Teams calls a search from where somebody writes. */
export const COMPOSING = 'composeExtension/query';
