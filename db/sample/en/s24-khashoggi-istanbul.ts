import { p, type SampleArticle } from '../kit.ts';

export const article: SampleArticle = {
  story: 's24',
  locale: 'en',
  section: 'news',
  published: '2018-10-05T07:50:00+03:00',
  kicker: 'Istanbul',
  headline: 'Turkey and Saudi Arabia differ over whereabouts of journalist Khashoggi',
  standfirst:
    'Ankara says that, by its information, the missing man is still in the Saudi consulate in Istanbul. The ' +
    'consulate says he disappeared after he had left the building.',
  dateline: 'Istanbul',
  byline: ['staff-and-agencies'],
  topics: [],
  keywords: ['Jamal Khashoggi', 'Istanbul consulate', 'Press', 'Saudi Arabia', 'Turkey'],
  picture: {
    key: 's24',
    alt: 'Map of western Turkey with Istanbul, where the Saudi consulate stands in the 4. Levent district, and Ankara.',
    caption:
      'The Saudi consulate is in the 4. Levent district on the European side of Istanbul. Map: Broadsheet; borders: ' +
      'Natural Earth.',
  },
  body: [
    p(
      'Three days after the Saudi journalist Jamal Khashoggi entered his country’s consulate in Istanbul, Turkey ' +
        'and Saudi Arabia give contradictory accounts of where he may be. The consulate declared on Thursday, ' +
        'through the state news agency SPA, that he had disappeared after leaving the building, and that it was ' +
        'working with the Turkish authorities. In Ankara it had been said a day earlier that he was, as far as was ' +
        'known, still inside.',
    ),
    p(
      'Mr Khashoggi, who is 59, went into the consulate at about one o’clock on Tuesday afternoon to collect a ' +
        'document on his divorce, which he needed in order to marry again. His fiancée, Hatice Cengiz, waited in ' +
        'front of the building until after midnight. She did not see him come out.',
    ),
    p(
      'The statement from the Turkish side was made by Ibrahim Kalin, the spokesman of President Recep Tayyip ' +
        'Erdogan. The foreign ministry summoned the Saudi ambassador, who replied that he had no information.',
    ),
    p(
      'Mr Khashoggi has lived since 2017 in the United States, where he writes for the Washington Post. In his ' +
        'columns he has criticised decisions of the Saudi leadership, which he knows well: he edited newspapers in ' +
        'the kingdom and advised one of its ambassadors. The newspaper declared itself extremely concerned. The ' +
        'State Department said that it was seeking information.',
    ),
    p(
      'The premises of a consulate may not be entered by the authorities of the host country without consent, under ' +
        'the Vienna Convention of 1963. Turkish officials therefore depend on the cooperation of the mission.',
    ),
    p(
      'The matter concerns two states whose relations were strained before it. Turkey has sided with Qatar in the ' +
        'quarrel that has divided the Gulf since June 2017, and maintains a base there; Saudi Arabia is among the ' +
        'four states that have cut their ties with Doha. Both governments have so far chosen their words with ' +
        'restraint.',
    ),
  ],
};
