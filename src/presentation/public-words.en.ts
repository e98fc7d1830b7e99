interface PublicPage {
  readonly title: string;
  readonly sections: readonly { readonly heading: string; readonly paragraphs: readonly string[] }[];
}

export const privacyNotice: PublicPage = {
  title: 'Personal data in Enighet',
  sections: [
    {
      heading: 'Who is responsible',
      paragraphs: [
        'The organisation that has Enighet in its Teams is the controller of the personal data. Microsoft runs Teams and the data centre on its behalf.',
        'The legal basis is a task in the public interest: the forums prepare and decide on collaboration in health care.',
      ],
    },
    {
      heading: 'What is kept',
      paragraphs: [
        'Name, account and e-mail address in Teams of those who are in the forum’s channel, and name and e-mail address of anybody who was entered before the account existed.',
        'Name, account and e-mail address of anybody who has tried to answer without having a seat, so that those who lead the forum can say who it is.',
        'Seats, roles and periods in a forum, and which decisions they rest on.',
        'Answers to matters with reasons and times. If you change your answer, the earlier one is kept.',
        'Questions that members ask before they answer, and the replies to them, with names and times.',
        'When cards and reminders have reached you, or why they did not, and whether you have reacted to a card with a symbol.',
        'On which days you have said that you are away, but not why.',
        'Which language Enighet answers you in.',
        'Matters with amounts, cost centres (ansvar) and conditions, who is to see to a condition, decisions and planned meetings.',
        'Who has written, verified (justerat), asked for a change in, approved and published minutes, and when. Of the minutes themselves, and of attachments to matters, only the link and a fingerprint are kept.',
        'Who was away, came, left or was recused (jäv) at an item of a meeting, and who noted it.',
        'Who noted a principal’s own decision, a booking, a follow-up, a final report or that a condition is met, when, and whom a follow-up waits for. If something is corrected or taken back, what it was before remains.',
        'Applications for state funds: the name and account of whoever applies, the answers in the application and whom the code was sent to.',
        'Who has changed a decision editorially, who has said that a change is not editorial and who has handed a matter over to another forum.',
        'Tables that somebody has sent to be read in, with a composition or with cost centres: what they held, who sent them and when.',
        'Decisions from the time before Enighet, if somebody has read them in, with the text that they had.',
      ],
    },
    {
      heading: 'What is not kept',
      paragraphs: [
        'What you write to Enighet in the chat is not kept, apart from what you send with a button on a card and tables that you send to be read in. Enighet does not read other conversations.',
        'Patient data do not belong in Enighet. Write none.',
        'No artificial intelligence is used, and no decisions about individuals are made automatically.',
      ],
    },
    {
      heading: 'Who sees what',
      paragraphs: [
        'While a round is open, the forum sees who has answered but not what. Those who lead the forum see at once the reason when somebody does not support a matter or asks for a meeting. When the round is closed, the forum sees what everybody has answered.',
        'Those who lead the forum and those who write matters see on which days you are away. Everybody in the forum sees questions and the replies to them on the matter’s card. A file that you fetch in your own chat is put in your own OneDrive, and only you get it.',
        'An application is seen by whoever applies and by those who lead the forum, and by the whole forum once it has become a matter. A matter that is handed over to another forum takes its text and papers along, but never who has answered what.',
        'Decisions of forums that publish openly can be read by others in the organisation, without names and reasons.',
        'The program’s logs have no names and no answers. The data centre’s logs have the IP address of the calling computer.',
      ],
    },
    {
      heading: 'For how long',
      paragraphs: [
        'Matters, answers and decisions are public documents. They are kept until the organisation’s rules allow them to be weeded out, and so cannot normally be removed on request.',
        'Logs and backups are removed automatically after the time that the organisation has decided.',
      ],
    },
    {
      heading: 'Your rights',
      paragraphs: [
        'You can ask to know what there is about you and to have faults corrected. Turn to the organisation’s data protection officer. You can complain to the Swedish Authority for Privacy Protection (Integritetsskyddsmyndigheten), imy.se.',
      ],
    },
  ],
};

export const accessibilityStatement: PublicPage = {
  title: 'How accessible Enighet is',
  sections: [
    {
      heading: 'How accessible is Enighet',
      paragraphs: [
        'The aim is that the cards follow WCAG 2.1 at level AA. They do so in part.',
        'State and result are always said in words, never only by colour or picture. Each field has a label and says what is wrong. The cards can be read at a width of 320 pixels. You are answered in English if your Teams is in English or if you write help, and otherwise in Swedish.',
      ],
    },
    {
      heading: 'What is not accessible',
      paragraphs: [
        'Some cards are long on a phone: whole matters, decisions about money and large forms. Most of what is long is behind buttons. In a forum with many people in the channel, the check boxes for those who vote are many.',
        'Buttons, keyboard and reading aloud are handled by Teams and differ between computer and phone.',
        'What people have written is in the language they wrote it in, also on cards in English.',
      ],
    },
    {
      heading: 'How we have tested',
      paragraphs: [
        'Each kind of card is tried automatically with the tool axe in light, dark and high contrast mode, drawn with Microsoft’s renderer and the colours of Teams. Texts have room at a width of 320 pixels without being cut off, and no word is divided over two lines. Nobody with a screen reader has tried the cards yet. The assessment is our own.',
      ],
    },
    {
      heading: 'Say so if something stops you',
      paragraphs: [
        'Get in touch with whoever runs Enighet where you work, or ask the chair. You can always ask to get the documents in another way.',
        'If you are not content with the answer, you can report it to the Agency for Digital Government (Myndigheten för digital förvaltning), digg.se.',
      ],
    },
  ],
};
