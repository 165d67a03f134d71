import { h2, p, type SampleArticle } from '../kit.ts';

export const article: SampleArticle = {
  story: 's26',
  locale: 'en',
  section: 'report',
  published: '2018-09-28T11:45:00+03:00',
  kicker: 'Libya',
  headline: 'A month of fighting in southern Tripoli gives way to a new truce',
  standfirst:
    'At least 115 people were dead by the health ministry’s count when the front lines fell quiet this week. The previous ceasefire, brokered by the United Nations, had held for about a fortnight.',
  dateline: 'Tripoli',
  byline: ['middle-east-desk'],
  topics: ['arab-spring'],
  keywords: ['Libya', 'Tripoli', 'UNSMIL', 'Truce', 'Tarhouna'],
  picture: {
    key: 's26',
    alt: 'Map of the coast of western Libya with Tripoli, the old airport south of the city, Tarhouna to the south-east and Misrata to the east.',
    caption:
      'The fighting ran through the southern districts of Tripoli, towards the old airport. Map: Broadsheet; borders: Natural Earth.',
  },
  body: [
    p(
      'Armed groups from inside and outside Tripoli have stopped fighting in the south of the Libyan capital under a new truce, after a month in which at least 115 people were killed and 383 wounded. The figures were given by the health ministry on 25 and 26 September, as the last exchanges of fire died away.',
    ),
    p(
      'Whether the calm lasts is another matter. It is the second ceasefire in the same districts within four weeks, and it rests, like the first, on the word of commanders who answer to no common authority.',
    ),
    p(
      'On one side stood forces from Tarhouna, a town some 65 kilometres to the south-east, foremost among them the Seventh Brigade, together with groups from the port city of Misrata. They faced the brigades that hold Tripoli itself, several of which are formally attached to the ministries of the Government of National Accord, the administration the United Nations recognises.',
    ),
    h2('Two rounds'),
    p(
      'The first shots were exchanged on 26 and 27 August. Nine days later the UN mission in Libya, UNSMIL, brought the parties to a ceasefire; by then, on 4 September, the health ministry had counted 61 dead and 159 injured.',
    ),
    p(
      'That agreement broke down between 18 and 20 September. The second round was shorter but no less costly: within roughly one week the ministry’s count of the dead came close to twice its earlier level.',
    ),
    p(
      'On 21 September the UN secretary-general, António Guterres, said he was alarmed by the breaches of the ceasefire. The government in Tripoli, for its part, asked the world body to do more to protect civilians and to restrain those who broke the agreement. Around 25 September, and at the latest by the 27th, the guns fell silent again.',
    ),
    h2('Families on the move'),
    p(
      'The European Commission’s humanitarian office reported on 25 September that 3,845 households had been newly displaced. The fighting had moved through inhabited suburbs rather than along an open front, so that a shift of the line by a few streets was enough to drive a whole neighbourhood out.',
    ),
    p(
      'The old international airport, wrecked in an earlier battle for the city in 2014 and out of use since, lies in the area over which the groups fought. Mitiga, the capital’s only working airport, had to suspend flights more than once in the past month.',
    ),
    h2('What the dispute is about'),
    p(
      'Since the uprising of 2011 that ended Muammar Qaddafi’s rule, no Libyan authority has commanded a single army. Units that took shape in those months, or that grew up later, guard ministries, ports and banks, and their members are often paid from the public purse. Groups from outside the capital accuse the Tripoli brigades of having captured state institutions and the money that passes through them. The brigades answer that they keep order in a city of well over a million people and shield a recognised government from takeover.',
    ),
    p(
      'Both descriptions help to explain why a ceasefire is easier to reach than a settlement. A truce freezes positions; it does not decide who guards the central bank, who controls the road to the south or which units are to be disbanded.',
    ),
    p(
      'For residents the first test is a simpler one: whether they can return to the southern suburbs, clear the streets and find their houses standing, before anyone starts shooting again.',
    ),
  ],
};
