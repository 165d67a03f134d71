import { p, table, type SampleArticle } from '../kit.ts';

export const article: SampleArticle = {
  story: 's20',
  locale: 'en',
  section: 'news',
  published: '2018-10-07T16:45:00+03:00',
  kicker: 'Iran',
  headline: 'Parliament in Tehran passes terror-finance bill; Guardian Council is next',
  standfirst:
    'With 143 votes to 120 the Majles approves accession to the UN convention. The government sees fewer pretexts ' +
    'for Washington, opponents fear for Iran’s allies.',
  dateline: 'Tehran',
  byline: ['staff-and-agencies'],
  topics: [],
  keywords: ['CFT', 'FATF', 'Majles', 'Mohammad Javad Zarif'],
  picture: {
    key: 's20',
    alt: 'Bar chart of the vote in the Iranian parliament: 143 for, 120 against, 5 abstentions.',
    caption: 'The vote of 7 October. Chart: Broadsheet; figures: ISNA.',
  },
  body: [
    p(
      'Iran’s parliament voted on Sunday to join the international convention against the financing of terrorism, ' +
        'the most contested of four bills with which the government wants to keep the country’s banks connected to ' +
        'the world. According to the ISNA news agency 143 deputies were in favour, 120 against, and five abstained. ' +
        'A motion for an open ballot had failed beforehand.',
    ),
    p(
      'The foreign minister, Mohammad Javad Zarif, did not promise too much. Neither he nor the president could ' +
        'guarantee that accession would solve every problem, he told the deputies, as AFP reported; but staying ' +
        'away would hand the United States additional excuses.',
    ),
    p(
      'Opponents, some of whom protested outside the building, fear that the duties of disclosure would lay open ' +
        'how Iran supports its allies abroad and how it makes payments under sanctions. In the chamber a letter ' +
        'from the Supreme Leader, Ayatollah Ali Khamenei, was read out. He had no objection, it said, to parliament ' +
        'considering the bills.',
    ),
    p(
      'Behind the vote stands the Financial Action Task Force, an intergovernmental body based in Paris that sets ' +
        'standards against money laundering and the financing of terrorism. It suspended its counter-measures ' +
        'against Iran in 2016 in return for an action plan, and in June it gave Tehran until October to complete it.',
    ),
    table(
      'Four bills for the action plan',
      ['Subject', 'State on 7 October'],
      ['Change to the law on terrorist financing', 'in force'],
      ['Change to the law on money laundering', 'before the Expediency Council'],
      ['Convention on organised crime (Palermo)', 'before the Expediency Council'],
      ['Convention on terrorist financing (CFT)', 'passed by parliament'],
    ),
    p(
      'The bill goes now to the Guardian Council, whose twelve jurists and clerics examine whether laws agree with ' +
        'the constitution and with Islamic law. If the council and parliament cannot agree, the Expediency Council ' +
        'decides. Two of the four bills have already taken that path.',
    ),
  ],
};
