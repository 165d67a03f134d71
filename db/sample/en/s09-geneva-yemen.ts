import { h2, p, pull, type SampleArticle } from '../kit.ts';

export const article: SampleArticle = {
  story: 's09',
  locale: 'en',
  section: 'analysis',
  published: '2018-09-19T10:40:00+03:00',
  kicker: 'Yemen',
  headline: 'Geneva without Sanaa: why the Yemen talks ended before they began',
  standfirst:
    'A dispute over one aircraft kept Ansar Allah’s delegation at home. Behind it lie two views of what the parties owe each other, and an envoy who has chosen to assign no blame.',
  byline: ['our-analyst'],
  topics: ['ansar-allah'],
  keywords: ['Yemen', 'Martin Griffiths', 'Geneva consultations', 'Sanaa airport', 'Resolution 2216'],
  picture: {
    key: 's09',
    alt: 'Map from Switzerland to the Arabian Sea with Geneva, Cairo, Sanaa and Muscat, and a dashed line between Sanaa and Geneva.',
    caption:
      'The places of a meeting that did not happen; the dashed line joins Sanaa and Geneva and is not a flight route. Map: Broadsheet; borders: Natural Earth.',
  },
  body: [
    p(
      'For three days this month a United Nations envoy waited in Geneva for one of the two delegations he had invited. On 8 September Martin Griffiths called the consultations on Yemen off. They would have brought the internationally recognised government and Ansar Allah, commonly known as the Houthi movement, to the same place for the first time in two years.',
    ),
    p(
      'Since then Griffiths has been to Sanaa, where he arrived on Sunday and stayed until yesterday. The journey is itself a comment on what went wrong. If one side could not come to the talks, the talks, in a manner of speaking, had to go to it.',
    ),

    h2('The aeroplane'),
    p(
      'The immediate obstacle was transport. Ansar Allah asked for guarantees that an aircraft from Oman would carry its delegates together with wounded people in need of treatment, that it would not be inspected on the way and that the delegation could return to Sanaa safely. The airspace over Yemen is controlled by the coalition led by Saudi Arabia, and Sanaa’s airport has been closed to commercial flights since 2016.',
    ),
    p(
      'From there the accounts diverge. The news agency Saba in Sanaa, which is run by Ansar Allah’s authorities, said the coalition had withheld clearance. The coalition and the government said that permission had been given days earlier and that new conditions had been added afterwards. No third party has published a record of the requests and replies that would settle the matter.',
    ),
    p(
      'It would be a mistake to treat the question as a pretext on one side or as chicanery on the other and to leave it there. For a movement whose territory is under air and sea restrictions, the right to leave and come back is a matter of status as well as of safety: it decides whether its delegates travel as equals. For a government that regards itself as the country’s sole legal authority, each special arrangement for a plane from Sanaa risks turning into a piece of recognition. The aircraft carried both arguments, and never took off.',
    ),
    pull('The aircraft carried both arguments, and never took off'),

    h2('The envoy’s restraint'),
    p(
      'Griffiths summed up the failure in guarded words. The conditions to bring the Sanaa delegation had not been created, he said, and he did not see a fundamental blockage. He refused to say whose fault it was and announced that he would go on to Muscat and Sanaa.',
    ),
    p(
      'The government was not content with that. Its foreign minister, Khaled al-Yamani, complained that the envoy was finding excuses for the other side, and called for pressure on it. He based this on Security Council resolution 2216 of April 2015, which demands that the Houthis withdraw from the areas they have seized. For the government the resolution is the starting point, and consultations are about carrying it out.',
    ),
    p(
      'Ansar Allah draws the map differently. It sees a war waged from outside since March 2015, and a settlement as something to be negotiated among Yemenis once the air raids and the restrictions have ended. A mediator who adopts one of these frames loses the other party. That is the case for silence about blame, and it is a strong one.',
    ),
    p(
      'The case against it is that silence has a price too. A party that expects to pay nothing for staying away has less reason to come; a party that expects to be blamed whatever it does has even less. Griffiths has gambled that the first risk is smaller than the second. He has been in his post since March and has spent most of that time building access. It would be odd to use it up in a week.',
    ),

    h2('What three days yielded'),
    p(
      'The stay in Geneva was not entirely empty. With the government’s delegates the envoy’s team worked on an exchange of prisoners, on Sanaa airport and on the economy. There was also talk of flights that would take seriously ill patients from Sanaa to Cairo. These are the measures that diplomats file under building confidence. Most Yemenis would file them under daily life.',
    ),
    p(
      'They share one feature that makes them worth pursuing. None requires either side to concede who governs Yemen. Prisoners can be exchanged between parties that deny each other’s legitimacy; an ambulance flight needs a list of passengers and a clearance, and a precedent set by one such flight might ease the next dispute about a delegation’s plane.',
    ),

    h2('Where the next attempt may fail'),
    p(
      'Time works against such modest steps. Fighting around the Red Sea port of Hodeidah picked up again after the talks collapsed, and each side may be tempted to wait for a better map before it sits down. The UN says that 8.4 million Yemenis are on the brink of famine. A battle for the port through which much of the country’s food arrives would change every calculation at once.',
    ),
    p(
      'The test of the coming weeks is therefore small and concrete. If the parties can agree in writing on who flies, in whose aircraft, with what checks and with what guarantee of return, then Geneva was a postponement. If they cannot, the next meeting will be decided, as this one was, on the apron of an airport.',
    ),
  ],
};
