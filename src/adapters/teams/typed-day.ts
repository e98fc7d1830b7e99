import { typedText } from './typed-text';

/** A day from a card's input, as typed or chosen. Some clients send a date and a time: it is the day that was chosen. */
export const typedDay = typedText.transform((text) => /^\s*(\d{4}-\d{2}-\d{2})[T ]\d{2}:\d{2}/.exec(text)?.[1] ?? text);
