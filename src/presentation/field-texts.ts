/** A field to fill in: its label, the line under it, and what is said when it is left empty. */
export interface FieldTexts {
  readonly label: string;
  readonly hint: string;
  readonly missing: string;
}

/** A button for what cannot be undone: it unfolds what that means, and the button in there does it. */
export interface AskingOnceTexts {
  readonly open: string;
  readonly explanation: string;
  readonly send: string;
}

/** A button that opens a small form, and the button in it that sends. */
export interface FormTexts extends FieldTexts {
  readonly open: string;
  readonly send: string;
}
