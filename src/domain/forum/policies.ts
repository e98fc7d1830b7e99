import type { ForumKind, Policy } from './policy';

const SILENT: Policy = {
  wording: 'decides',
  viceFromOtherPrincipal: false,
  chairTermMonths: null,
  chairTermMayBeExtended: false,
  chairPassesBetween: null,
  successorSitsTermOut: false,
  chairHoldsSeat: false,
  appointsMembers: false,
  publishesVerifiedMinutesOnly: true,
  publishesOpenly: false,
  meetingsAYear: null,
};

const POLICIES: Readonly<Record<ForumKind, Policy>> = {
  lgs: {
    ...SILENT,
    /** "Posten som vice ordförande innehåses av den huvudman som inte har ordförandeskapet." */
    viceFromOtherPrincipal: true,
    /** "Uppdraget innehåser under två år och roterar mellan kommun och region" */
    chairTermMonths: 24,
    chairPassesBetween: 'principals',
    /** "Om ordföranden eller vice ordförande slutar under uppdragsperioden utser huvudmannen … ny" */
    successorSitsTermOut: true,
    /** "Ingående parter nominerar och LGS utser ledamöter att representera." */
    appointsMembers: true,
    /** "Mötesfrekvens minst fyra gånger/år." */
    meetingsAYear: 4,
    /** "Justerade minnesanteckningar publiceras på webben." */
    publishesOpenly: true,
  },
  vvg: {
    ...SILENT,
    /** "ställer sig bakom" */
    wording: 'endorses',
    /** No charter is at hand; in its minutes VästKom has the chair and VGR the vice chair. */
    viceFromOtherPrincipal: true,
  },
  temagrupp: {
    ...SILENT,
    /** "roterar bland ingående parter/verksamheter var 18:e månad" */
    chairTermMonths: 18,
    chairPassesBetween: 'parties',
    /** "Temagrupperna kan efter konsensus förlänga ordförandeskapet" */
    chairTermMayBeExtended: true,
    /** "Om ordföranden slutar under uppdragsperioden utser huvudmannen ny ordförande." */
    successorSitsTermOut: true,
    /** "Minnesanteckningar publiceras på webben." */
    publishesVerifiedMinutesOnly: false,
    publishesOpenly: true,
  },
  nosam: {
    ...SILENT,
    /** "Ordförandeskapet roterar bland ingående parter/verksamheter.": how often is not said. */
    chairPassesBetween: 'parties',
    /** "Om ordföranden slutar under uppdragsperioden utser huvudmannen ny ordförande." */
    successorSitsTermOut: true,
    /** "Ordförande utses inom gruppen." */
    chairHoldsSeat: true,
    /** Its minutes are published as those of the theme groups are. */
    publishesVerifiedMinutesOnly: false,
    publishesOpenly: true,
  },
  /** Made up of LGS's presidium and others; the charter says no more of it. */
  styrgrupp: SILENT,
};

export function policyOf(kind: ForumKind): Policy {
  return POLICIES[kind];
}
