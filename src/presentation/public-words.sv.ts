interface PublicPage {
  readonly title: string;
  readonly sections: readonly { readonly heading: string; readonly paragraphs: readonly string[] }[];
}

/** What Enighet does with what it knows of people. What is said here, the program does: change them together. */
export const privacyNotice: PublicPage = {
  title: 'Personuppgifter i Enighet',
  sections: [
    {
      heading: 'Vem ansvarar',
      paragraphs: [
        'Den organisation som har Enighet i sitt Teams är personuppgiftsansvarig. Microsoft driver Teams och datacentret åt den.',
        'Grunden är uppgift av allmänt intresse: forumen bereder och beslutar om samverkan i hälso- och sjukvården.',
      ],
    },
    {
      heading: 'Vad som sparas',
      paragraphs: [
        'Namn, konto och e-postadress i Teams för dem som är med i forumets kanal, och namn och e-postadress för den som har skrivits in innan kontot fanns.',
        'Namn, konto och e-postadress för den som har försökt svara utan att ha en plats, så att forumets ledning kan säga vem det är.',
        'Platser, uppdrag och perioder i ett forum, och vilka beslut de vilar på.',
        'Svar på ärenden med skäl och tid. Ändrar du ditt svar finns det tidigare kvar.',
        'Frågor som ledamöter ställer innan de svarar, och svaren på dem, med namn och tid.',
        'När kort och påminnelser har nått dig, eller varför de inte gjorde det, och om du har reagerat på ett kort med en symbol.',
        'Vilka dagar du har sagt att du är borta, men inte varför.',
        'Vilket språk Enighet svarar dig på.',
        'Ärenden med belopp, ansvar och villkor, vem som ska se till ett villkor, beslut och mötesplanering.',
        'Vem som har skrivit, justerat, begärt en ändring i, godkänt och publicerat mötesanteckningar, och när. Av själva mötesanteckningarna och av bilagor till ärenden sparas bara länken och ett fingeravtryck.',
        'Vem som var borta, kom, gick eller hade jäv vid en punkt på ett möte, och vem som noterade det.',
        'Vem som har noterat en huvudmans eget beslut, en bokning, en bevakning, en slutrapport eller att ett villkor är uppfyllt, när, och vem en bevakning väntar på. Rättas eller tas något tillbaka finns det tidigare kvar.',
        'Ansökningar om statliga medel: den sökandes namn och konto, svaren i ansökan och vem koden skickades till.',
        'Vem som har ändrat ett beslut redaktionellt, vem som har sagt att en ändring inte är redaktionell och vem som har lämnat över ett ärende till ett annat forum.',
        'Tabeller som någon har skickat för att läsas in, med en sammansättning eller med ansvar: vad de innehöll, vem som skickade dem och när.',
        'Beslut från tiden före Enighet, om någon har läst in dem, med den text de hade.',
      ],
    },
    {
      heading: 'Vad som inte sparas',
      paragraphs: [
        'Det du skriver till Enighet i chatten sparas inte, utom det du skickar med en knapp på ett kort och tabeller som du skickar för att läsas in. Enighet läser inte andra samtal.',
        'Patientuppgifter hör inte hemma i Enighet. Skriv inga.',
        'Ingen artificiell intelligens används, och inga beslut fattas automatiskt om enskilda.',
      ],
    },
    {
      heading: 'Vem som ser vad',
      paragraphs: [
        'Medan en omgång är öppen ser forumet vilka som har svarat men inte vad. Forumets ledning ser genast skälet när någon inte tillstyrker eller begär möte. När omgången är stängd ser forumet vad var och en har svarat.',
        'Vilka dagar du är borta ser forumets ledning och de som skriver ärenden. Frågor och svar på dem ser alla i forumet på ärendets kort. En fil som du hämtar i din egen chatt läggs i din egen OneDrive, och bara du får den.',
        'En ansökan ser den som söker och forumets ledning, och hela forumet när den har blivit ett ärende. Ett ärende som lämnas över till ett annat forum tar med sig text och handlingar, men aldrig vem som har svarat vad.',
        'Beslut i forum som publicerar öppet kan andra i organisationen läsa, utan namn och skäl.',
        'I programmets loggar står inga namn och inga svar. Datacentrets loggar har den anropande datorns IP-adress.',
      ],
    },
    {
      heading: 'Hur länge',
      paragraphs: [
        'Ärenden, svar och beslut är allmänna handlingar. De finns kvar tills de får gallras enligt organisationens regler och kan därför normalt inte tas bort på begäran.',
        'Loggar och säkerhetskopior tas bort av sig själva efter den tid som organisationen har bestämt.',
      ],
    },
    {
      heading: 'Dina rättigheter',
      paragraphs: [
        'Du kan begära att få veta vad som finns om dig och att få fel rättade. Vänd dig till organisationens dataskyddsombud. Du kan klaga hos Integritetsskyddsmyndigheten, imy.se.',
      ],
    },
  ],
};

/** According to the act on accessibility of digital public services (2018:1937), as far as it has been tried. */
export const accessibilityStatement: PublicPage = {
  title: 'Enighets tillgänglighet',
  sections: [
    {
      heading: 'Hur tillgängligt är Enighet',
      paragraphs: [
        'Målet är att korten följer WCAG 2.1 på nivå AA. De är delvis förenliga med den.',
        'Läge och resultat sägs alltid i ord, aldrig bara med färg eller bild. Varje fält har en etikett och säger vad som är fel. Korten går att läsa i 320 bildpunkters bredd. Du får svar på engelska om ditt Teams är på engelska eller om du skriver help, och annars på svenska.',
      ],
    },
    {
      heading: 'Det här är inte tillgängligt',
      paragraphs: [
        'Några kort är långa på en telefon: hela ärenden, beslut om pengar och stora formulär. Det mesta av det långa ligger bakom knappar. I ett forum med många i kanalen är kryssrutorna för dem som röstar många.',
        'Knappar, tangentbord och uppläsning sköts av Teams och skiljer sig mellan dator och telefon.',
        'Det som någon har skrivit står på det språk som det skrevs på, också på engelska kort.',
      ],
    },
    {
      heading: 'Hur vi har testat',
      paragraphs: [
        'Varje slags kort prövas automatiskt med verktyget axe i ljust, mörkt och högkontrastläge, ritat med Microsofts ritverktyg och Teams färger. Texterna får rum i 320 bildpunkters bredd utan att skäras av, och inget ord delas på två rader. Ingen med skärmläsare har prövat korten än. Bedömningen är en självskattning.',
      ],
    },
    {
      heading: 'Säg till om något hindrar dig',
      paragraphs: [
        'Hör av dig till den som sköter Enighet hos er, eller be ordföranden. Du kan alltid be att få underlaget på annat sätt.',
        'Är du inte nöjd med svaret kan du anmäla det till Myndigheten för digital förvaltning, digg.se.',
      ],
    },
  ],
};
