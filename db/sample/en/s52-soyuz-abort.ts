import { h2, p, type SampleArticle } from '../kit.ts';

export const article: SampleArticle = {
  story: 's52',
  locale: 'en',
  section: 'news',
  published: '2018-10-11T20:50:00+03:00',
  kicker: 'Space',
  headline: 'Two-man crew safe after Soyuz rocket fails on way to station',
  standfirst:
    'Two minutes after lift-off from Baikonur the capsule of Alexey Ovchinin and Nick Hague pulled clear of a failing booster and landed in the Kazakh steppe. It was Russia’s first such abort in flight since 1975.',
  dateline: 'Baikonur',
  byline: ['staff-and-agencies', 'science-desk'],
  topics: [],
  keywords: ['Soyuz MS-10', 'Roscosmos', 'NASA', 'International Space Station', 'MASCOT'],
  picture: {
    key: 's52',
    alt: 'Map of Kazakhstan with the cosmodrome of Baikonur and, to the north-east of it, the landing area near the town of Zhezkazgan joined by a dashed line.',
    caption:
      'From Baikonur to the landing area east of Zhezkazgan; the line shows the direction only. Map: Broadsheet; borders: Natural Earth.',
  },
  body: [
    p(
      'A Russian cosmonaut and an American astronaut returned safely to the ground on Thursday after the rocket that was to take them to the International Space Station failed about two minutes into its flight. Alexey Ovchinin and Nick Hague had lifted off from the Baikonur cosmodrome in Kazakhstan at 08:40 GMT aboard Soyuz MS-10. Some 20 minutes later their capsule came down on parachutes about 20 kilometres east of the town of Zhezkazgan.',
    ),
    p(
      'Both men were well, the Russian space agency Roscosmos and NASA said. Rescue teams reached them at the landing site.',
    ),
    p(
      'The trouble arose at about the moment when the rocket sheds its four side boosters. The emergency system separated the spacecraft from the launcher and sent it on a ballistic descent, a steeper path than a normal return that presses the crew into their seats with several times their weight. What went wrong with the booster was not known on Thursday. Roscosmos has set up a commission, and crewed launches have been put on hold until it has reported.',
    ),
    h2('A system built for this moment'),
    p(
      'An abort with people on board has become a rare event. In the Russian and Soviet programme the last one in flight took place in 1975, when a crew bound for an orbital station came down in the Altai mountains. In 1983 an escape rocket carried two cosmonauts away from a launcher that was burning on the pad. In both cases the men lived. Thursday’s flight adds a third entry to a short list that engineers regard, for all the failures it contains, as evidence that the design of the Soyuz forgives much.',
    ),
    p('For Mr Ovchinin it would have been a second stay in orbit; for Mr Hague it was the first launch.'),
    h2('Three remain on board'),
    p(
      'On the station, the crew of three will carry on without the expected help: the German Alexander Gerst, the American Serena Auñón-Chancellor and the Russian Sergey Prokopyev. They are in no danger and have a Soyuz of their own docked for the journey home. But such a vessel is certified for a limited number of days in space, and should the inquiry take long, the agencies will have to weigh whether to leave the station for a while without people, for the first time since 2000.',
    ),
    p(
      'Since the last American shuttle landed in 2011, the Soyuz has been the only means of carrying people to the station. NASA has ordered two new spacecraft from Boeing and SpaceX; neither has yet flown with a crew.',
    ),
    h2('Also in space this month'),
    p(
      'The setback came in a period of better news. On 3 October MASCOT, a German-French lander that weighs some ten kilograms and measures 30 by 30 by 20 centimetres, separated from the Japanese probe Hayabusa2 about 50 metres above the asteroid Ryugu, roughly 300 million kilometres from Earth. It touched its surface, found itself wrong side up, turned over on command and worked for more than 17 hours, until its battery was empty.',
    ),
    p(
      'Two days earlier NASA had marked its 60th birthday: it opened for business on 1 October 1958 under its first head, T. Keith Glennan, after President Eisenhower had signed the act that founded it in July of that year. And at Kourou in French Guiana an Ariane 5 is due to lift off on 20 October with BepiColombo, a European and Japanese mission to Mercury.',
    ),
  ],
};
