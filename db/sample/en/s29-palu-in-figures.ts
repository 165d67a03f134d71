import { h2, p, table, type SampleArticle } from '../kit.ts';

export const article: SampleArticle = {
  story: 's29',
  locale: 'en',
  section: 'infographic',
  published: '2018-10-12T13:35:00+03:00',
  kicker: 'Indonesia',
  headline: 'Palu in figures: two weeks in which the count of the dead kept rising',
  standfirst:
    'As the search on Sulawesi draws to an end, Indonesia’s disaster agency counts 2,073 dead. Thousands more may lie in districts where the ground itself began to flow.',
  byline: ['data-desk'],
  topics: [],
  keywords: ['Palu', 'Sulawesi', 'Tsunami', 'Liquefaction', 'BNPB'],
  picture: {
    key: 's29',
    alt: 'Line chart of the official count of deaths on Sulawesi, rising from 384 on 29 September to 2,073 on 11 October.',
    caption:
      'Deaths counted after the earthquake and tsunami of 28 September, by date of announcement. Chart: Broadsheet; figures: BNPB.',
  },
  body: [
    p(
      'Two weeks after the earthquake and tsunami on the Indonesian island of Sulawesi, the national disaster agency BNPB puts the number of dead at 2,073. The figure was given on 11 October, as rescue teams prepared to end the search for bodies. Around 5,000 people may still be missing, many of them in quarters of Palu that were swallowed when the soil turned liquid.',
    ),
    h2('What happened'),
    p(
      'The earthquake struck on Friday 28 September at 18.02 local time (10.02 UTC). The United States Geological Survey gives it a magnitude of 7.5, Indonesia’s own agency BMKG 7.4. Its origin was shallow, at about ten kilometres by the first estimates, and lay some 70 to 77 kilometres from Palu, the capital of Central Sulawesi, which stands at the head of a long narrow bay.',
    ),
    p(
      'The rupture followed the Palu-Koro fault, along which two blocks of crust slide past one another sideways. Such movements seldom lift the sea floor enough to raise a large wave. Yet water up to six metres high, by the reports of the first days, ran into the bay within minutes. Why it did so is one of the questions geologists are now working on; landslides under water and the funnel shape of the bay are among the candidates.',
    ),
    p(
      'A third blow came from the ground. In Petobo, Balaroa and Jono Oge, shaking turned water-laden soil into something closer to mud, and whole streets were carried off or sank. Engineers call it liquefaction. It explains both the scale of the loss in a few places and the difficulty of searching them.',
    ),
    table(
      'The count, as announced by BNPB',
      ['Date', 'Dead', 'Other figures given that day'],
      ['29 September', '384', '–'],
      ['30 September', '832', '–'],
      ['1 October', '844', '–'],
      ['2 October', '1,234', '799 seriously injured; 61,867 displaced'],
      ['3 October', '1,407', '2,549 injured; 70,821 displaced'],
      ['8 October', '1,944–1,948', 'range of figures reported that day'],
      ['11 October', '2,073', 'about 5,000 possibly missing'],
    ),
    h2('How to read the curve'),
    p(
      'The steps in the chart are steps in knowledge. On the first two days roads, power and telephone lines were down, and the count covered little more than Palu itself. The near standstill on 1 October was followed by a jump of 390 within one day, as reports from districts that had been cut off came in. After the first week the line flattens: fewer places were left to search, and in those that remained the bodies were hard to reach.',
    ),
    p(
      'The agency’s number includes only the dead who were recovered. People who are presumed to lie under the soil of Petobo or Balaroa enter the table as missing, if somebody has reported them at all. Where entire families were lost, nobody may have done so.',
    ),
    h2('Around the numbers'),
    p(
      'Many of the dead were laid in mass graves at Poboya, above the city. In the confusion of the first days about 1,200 inmates left jails in the region. By 3 October 29 countries had offered help.',
    ),
    p(
      'The end of the search does not end the count. Identification goes on, missing people can be declared dead after the legal delays, and the agency has revised its figures before.',
    ),
  ],
};
