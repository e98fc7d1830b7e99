export function announceBot(address: string): string {
  return `Enighet svarar på ${address}
Lokalt läge: bara den här datorn når boten, och ingen inloggning krävs.
Avsluta med Ctrl+C.
`;
}

export function announceDemo(pages: { readonly client: string; readonly bot: string }, seat: string): string {
  return `
  Enighet är igång.

  Öppna i webbläsaren:  ${pages.client}
  Boten (hälsa):        ${pages.bot}

  Du sitter som ${seat} i ett LGS med 19 röstande ledamöter.
  1. I ordförandens Personal Chat ligger tre utkast från processledaren. Tryck på Skicka ut på ett av dem.
  2. Öppna kanalen LGS, svara på kortet och låt de övriga svara med knapparna under det.
  3. Skriv ärenden, beslut, protokoll eller hjälp i Personal Chat. I kanalen: nämn @Enighet först.
  4. Sitt på en annan plats: starta om med npm run demo -- --as processledare-1 (eller koordinator, su-1 ...).

  Avsluta med Ctrl+C. Allt sparas i .data och finns kvar till nästa gång.

`;
}
