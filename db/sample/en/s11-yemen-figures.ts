import { h2, p, table, type SampleArticle } from '../kit.ts';

export const article: SampleArticle = {
  story: 's11',
  locale: 'en',
  section: 'infographic',
  published: '2018-10-06T10:20:00+03:00',
  kicker: 'Yemen',
  headline: 'Yemen in figures: what a falling rial does to the price of food',
  standfirst:
    'In a month the basic food basket has become 11 per cent dearer and diesel 45 per cent. The UN warns that millions more could lose the means to feed themselves.',
  byline: ['data-desk'],
  topics: ['ansar-allah'],
  keywords: ['Yemen', 'Famine risk', 'Rial', 'Food prices', 'United Nations'],
  picture: {
    key: 's11',
    alt: 'Bar chart of the black-market price of one US dollar in Yemeni rials, rising from 215 in early 2015 to 622 in the third week of September 2018.',
    caption:
      'Rials for one US dollar on the parallel market. Chart: Broadsheet; figures: OCHA for July and late September 2018, press reports for the other dates.',
  },
  body: [
    p(
      'Markets in Yemen are not empty. In most towns there is flour, oil and rice to be had, and the question is who can still pay for it. The country imports the greater part of its food, so each fall of the currency reaches the kitchen within days. This autumn the currency has been falling fast.',
    ),

    h2('The rial'),
    p(
      'At the beginning of 2015, before the war took its present shape, a dollar cost 215 rials. In the first week of July this year it was 489 on the parallel market and in the third week of September 622, according to the UN’s humanitarian office, OCHA. A rise of 27 per cent in eleven weeks means that a wage paid in rials lost about a fifth of its value in dollars over one summer.',
    ),
    table(
      'Rials for one US dollar, parallel market',
      ['Date', 'Rials', 'Source'],
      ['Early 2015', '215', 'Press reports'],
      ['First week of July 2018', '489', 'OCHA'],
      ['Mid-August 2018', 'about 513', 'Press reports'],
      ['2 September 2018', 'about 600', 'Press reports'],
      ['Third week of September 2018', '622', 'OCHA'],
    ),
    p(
      'The central bank is itself divided, with rival administrations in Aden, under the recognised government, and in Sanaa, under Ansar Allah. Saudi Arabia announced on 2 October a grant of USD 200 million for the bank in Aden, in addition to earlier deposits. How far that will steady the exchange rate cannot be said yet.',
    ),

    h2('Prices in one month'),
    p(
      'The UN’s coordinator in Yemen published the following changes on 5 October. Fuel matters twice over: it drives lorries, and it drives the pumps that bring up water.',
    ),
    table(
      'Increase over one month, as given by the UN on 5 October 2018',
      ['Item', 'Increase'],
      ['Basic food basket', '11 %'],
      ['Diesel', '45 %'],
      ['Cooking oil, worst-affected places', 'up to 200 %'],
    ),

    h2('People'),
    p(
      'Around 22 million Yemenis, three in four, need some form of aid. The relief agencies reach nearly eight million with food every month. If the decline in the currency continues, the UN says, another 3.5 to 4 million could join those who do not know where their next meal will come from.',
    ),
    p(
      'The UN’s emergency relief coordinator, Mark Lowcock, told the Security Council on 21 September that the fight against famine was being lost. He spoke of eight million people already in severe need; OCHA’s own tables put the number requiring emergency food aid at 8.4 million. Neither is a declaration of famine, which follows a fixed technical procedure.',
    ),

    h2('Money'),
    p(
      'The World Bank, in its outlook of 3 October, estimates that Yemen’s output has shrunk by about half since 2015. The decline is slowing, from 5.9 per cent last year to an expected 2.6 per cent in 2018, from a base that has become very low. More than half of the population, 52 per cent, now live on less than USD 1.90 a day and 81 per cent on less than USD 3.20.',
    ),
    table(
      'The UN response plan for 2018, as of 5 October',
      ['', 'USD billion'],
      ['Required', '3.00'],
      ['Received', '1.92'],
    ),
    p(
      'Measured against other appeals, about 65 per cent is a high rate of funding. It was calculated, however, on prices and on numbers of people that the past three months have overtaken.',
    ),

    h2('How to read these figures'),
    p(
      'Exchange rates on the parallel market differ from town to town and from one hour to the next; those given here are averages or single quotations from different sources and should be read as steps, not as a continuous series. The price increases compare one month with the month before, and the highest value applies only to the places hit hardest.',
    ),
  ],
};
