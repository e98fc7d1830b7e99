export const quotations = {
  twoYears:
    '“The office is held for two years and alternates between municipality and region, in step with the chairing of the political consultation.” (translated)',
  viceFromOtherPrincipal:
    '“The post of vice chair is held by the principal that does not have the chair.” (translated)',
  viceFromOtherPrincipalInOurWords: 'The chair and the vice chair come from different principals.',
  earlyExitInLgs:
    '“If the chair or the vice chair leaves during the term, the principal or branch council appoints a new chair or vice chair.” (translated)',
  earlyExit: '“If the chair leaves during the term, the principal appoints a new chair.” (translated)',
  eighteenMonths:
    '“The chair rotates among the parties every 18 months. The thematic groups may by consensus extend the term, and appoint a vice chair.” (translated)',
  rotates: '“The chair rotates among the parties.” (translated)',
  fromTheGroup: '“The chair is appointed within the group.” (translated)',
};
