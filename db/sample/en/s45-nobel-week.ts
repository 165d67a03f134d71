import { h2, p, table, type SampleArticle } from '../kit.ts';

export const article: SampleArticle = {
  story: 's45',
  locale: 'en',
  section: 'infographic',
  published: '2018-10-08T17:35:00+03:00',
  kicker: 'Nobel prizes',
  headline: 'Twelve laureates, five prizes: the Nobel week of 2018 in figures',
  standfirst:
    'With the economics award on Monday the season is complete, one prize short. Three of the twelve laureates are women, among them the first in physics for 55 years and a Yazidi from Iraq.',
  byline: ['data-desk'],
  topics: [],
  keywords: ['Nobel Prize', 'Nadia Murad', 'Denis Mukwege', 'Donna Strickland', 'Science'],
  picture: {
    key: 's45',
    alt: 'Timeline with six dates from 1 October to 10 December 2018 and the names of the laureates in medicine, physics, chemistry, peace and economics.',
    caption:
      'The announcements of the 2018 Nobel prizes, day by day. Chart: Broadsheet; dates and names: Nobel Foundation.',
  },
  body: [
    p(
      'The Nobel announcements of 2018 ended in Stockholm on Monday with the award in economics to the Americans William Nordhaus and Paul Romer. Over eight days twelve people were named in five fields. A sixth prize is missing: the literature award, which is not being given this year.',
    ),
    table(
      'The prizes of 2018',
      ['Announced', 'Prize', 'Laureates', 'For work on'],
      ['1 October', 'Medicine', 'James Allison, Tasuku Honjo', 'Immune checkpoints and their use against cancer'],
      [
        '2 October',
        'Physics',
        'Arthur Ashkin (half); Gérard Mourou and Donna Strickland (half)',
        'Optical tweezers; short, intense laser pulses',
      ],
      [
        '3 October',
        'Chemistry',
        'Frances Arnold (half); George Smith and Gregory Winter (half)',
        'Directed evolution of enzymes; phage display',
      ],
      ['5 October', 'Peace', 'Denis Mukwege, Nadia Murad', 'Efforts against sexual violence in war'],
      ['8 October', 'Economics', 'William Nordhaus, Paul Romer', 'Climate and innovation in models of growth'],
      ['—', 'Literature', 'Not awarded in 2018', '—'],
    ),
    h2('Peace: a surgeon and a survivor'),
    p(
      'The Norwegian committee in Oslo divided the peace prize between Denis Mukwege, a gynaecologist who treats victims of rape in the east of the Democratic Republic of Congo, and Nadia Murad, who was taken captive in 2014 when the group calling itself Islamic State overran the Yazidi villages of Sinjar in northern Iraq. Both were honoured for their work against the use of sexual violence as a weapon of war. Ms Murad escaped and has since spoken of what she and other women of her community went through, before the UN Security Council among other places.',
    ),
    h2('Three women'),
    p(
      'Donna Strickland, a Canadian, is the third woman to receive the physics prize and the first in 55 years, after Marie Curie in 1903 and Maria Goeppert Mayer in 1963. The technique she and her French teacher Gérard Mourou developed, in which a laser pulse is stretched, amplified and pressed together again, is used today in eye surgery. Frances Arnold is the fifth woman among the laureates in chemistry. With Ms Murad that makes three women out of twelve.',
    ),
    p(
      'At the other end of another scale stands Arthur Ashkin, who invented the optical tweezers, a means of holding particles and even living cells with light. He is 96, and no one older has been given a Nobel prize.',
    ),
    h2('Money and ceremony'),
    p(
      'Each prize is worth nine million Swedish kronor, to be divided where it is shared; in physics and chemistry one laureate receives a half and two a quarter each. The awards are handed over on 10 December, the day Alfred Nobel died, the peace prize in Oslo and the others in Stockholm. The economics award was added in 1968 by the Swedish central bank and does not go back to Nobel’s will.',
    ),
    p(
      'The Swedish Academy, which chooses the laureate in literature, said in May, in the midst of a crisis over allegations against the husband of one of its members, that it would postpone this year’s prize and intended to name two writers in 2019.',
    ),
  ],
};
