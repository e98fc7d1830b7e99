/**
 * The charters' own words, each with the rule that it is about. VVG's charter is not at hand, so its rules are told in
 * our words.
 */
export const quotations = {
  /** */
  twoYears:
    '”Uppdraget innehåser under två år och roterar mellan kommun och region, i samklang med ordförandeskapet för politiska samrådet.”',
  /** */
  viceFromOtherPrincipal: '”Posten som vice ordförande innehåses av den huvudman som inte har ordförandeskapet.”',
  viceFromOtherPrincipalInOurWords: 'Ordföranden och vice ordföranden kommer från var sin huvudman.',
  /** */
  earlyExitInLgs:
    '”Om ordföranden eller vice ordförande slutar under uppdragsperioden utser huvudmannen/branschrådet ny ordförande eller vice ordförande.”',
  earlyExit: '”Om ordföranden slutar under uppdragsperioden utser huvudmannen ny ordförande.”',
  /** */
  eighteenMonths:
    '”Ordförandeskapet roterar bland ingående parter/verksamheter var 18:e månad. Temagrupperna kan efter konsensus förlänga ordförandeskapet, samt utse vice ordförande.”',
  rotates: '”Ordförandeskapet roterar bland ingående parter/verksamheter.”',
  fromTheGroup: '”Ordförande utses inom gruppen.”',
};
