import { h2, p, type SampleArticle } from '../kit.ts';

export const article: SampleArticle = {
  story: 's44',
  locale: 'en',
  section: 'report',
  published: '2018-10-12T15:20:00+03:00',
  kicker: 'United States',
  headline: 'Michael’s toll reaches 17 as Florida Panhandle takes stock',
  standfirst:
    'The hurricane that came ashore near Mexico Beach on 10 October was the strongest on record for that coast. It follows two typhoons that struck the Philippines, southern China and Japan within a month.',
  dateline: 'Panama City, Florida',
  byline: ['staff-and-agencies'],
  topics: [],
  keywords: ['Hurricane Michael', 'Florida', 'Typhoon Mangkhut', 'Typhoon Trami', 'Storms'],
  picture: {
    key: 's44',
    alt: 'Map of the south-eastern United States and the north-eastern Gulf of Mexico with Mexico Beach, Panama City and Tallahassee marked.',
    caption:
      'Mexico Beach on the Florida Panhandle, near which Hurricane Michael came ashore on 10 October. Map: Broadsheet; borders: Natural Earth.',
  },
  corrections: [
    {
      kind: 'update',
      at: '2018-10-14T19:40:00+03:00',
      text: 'This report, first published on 12 October with a count of 11 dead, has been brought up to date with the count of 17 reported over the weekend.',
    },
  ],
  body: [
    p(
      'Hurricane Michael had killed at least 17 people in the south-eastern United States by Sunday, four days after it came ashore near the small Gulf town of Mexico Beach, according to agency counts drawn from local authorities. The number stood at six on Thursday and at eleven on Friday; it has grown as search teams reach streets that the wind and the sea had closed off.',
    ),
    p(
      'The storm made landfall at about 12:30 local time on Wednesday 10 October as a Category 4 hurricane. In an advisory issued around that hour the National Hurricane Center in Miami put its sustained winds at 155 miles an hour, or 250 kilometres an hour, and its central pressure at 919 millibars. No stronger hurricane is on record for the Panhandle, and only two storms have struck the mainland United States with lower pressure: the Labor Day hurricane of 1935 and Camille in 1969.',
    ),
    h2('A short warning'),
    p(
      'What set Michael apart was the pace at which it grew. On the Sunday before landfall it was a tropical storm off the Yucatán peninsula; three days later it lay close to the top of the scale by which hurricanes are measured. About 375,000 people along the coast were told to leave, with less time to decide than most storms of this size allow.',
    ),
    p(
      'The centre crossed a stretch of shore made up of fishing towns, holiday houses and pine forest, with Panama City a short way to the west of the eye and the state capital, Tallahassee, to the north-east. Mexico Beach itself faced the full force of the surge. Inland, Michael was still a hurricane when it entered Georgia, and its remains went on to bring heavy rain to the Carolinas and Virginia, parts of which had been flooded by Hurricane Florence less than a month earlier.',
    ),
    p(
      'On Friday, between 1.3 and 1.5 million customers were without electricity, the estimates differing with the hour and with the states included. A customer in this count is a meter, not a person, so that the number of people in the dark was higher. Repairs will be slowest on the coast, where there is often no building left to reconnect.',
    ),
    p(
      'Counts of the dead remain provisional. Damaged roads and telephone lines have made it hard to tell who fled before the storm and who stayed, and in several places the search had still to be completed on Sunday.',
    ),
    h2('Three storms in a month'),
    p(
      'Michael follows two typhoons that drew attention to the other side of the Pacific. On 15 September Mangkhut reached Baggao in the Philippine province of Cagayan with sustained winds of about 205 kilometres an hour. Two days later the reported numbers of dead in the Philippines ranged from 64 to 69, and dozens more were missing under a landslide in the mining town of Itogon. More than 2.4 million people were moved out of the storm’s way in Guangdong, in southern China; Hong Kong reported over 100 injured, and the casinos of Macau shut their doors.',
    ),
    p(
      'A fortnight later Trami crossed Japan. It came ashore at Tanabe, south of Osaka, at about eight in the evening of 30 September. The runways of Kansai airport, built on an artificial island, were closed from eleven that morning until six the next day; more than 1,000 flights were cancelled, and in Tokyo the JR lines stopped running at eight o’clock. Up to 300,000 homes lost power on the first day. The broadcaster NHK counted two dead and about 130 hurt on 1 October.',
    ),
    p(
      'The three storms do not compare easily. Mangkhut killed mostly through rain on steep and inhabited slopes; Trami ran into a country that had closed its transport in good time; Michael combined very high wind with a surge on a low shore. Together they show how much depends, beside the strength of a storm, on where the ground gives way and on how many hours people are given to leave it.',
    ),
  ],
};
