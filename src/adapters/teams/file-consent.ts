/** What Teams calls the answer to an offered file. */
export const FILE_CONSENT = 'fileConsent/invoke';
