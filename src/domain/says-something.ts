const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;

/** Whether a required text says anything: a reason of nothing but marks, like "…", is no reason. */
export function saysSomething(text: string): boolean {
  return LETTER_OR_DIGIT.test(text);
}
