import { h2, p, type SampleArticle } from '../kit.ts';

export const article: SampleArticle = {
  story: 's10',
  locale: 'en',
  section: 'report',
  published: '2018-10-04T18:20:00+03:00',
  kicker: 'Yemen',
  headline: 'Fighting keeps the main road out of Hodeidah closed, UN says',
  standfirst:
    'Clashes have eased but not stopped at the eastern exit of the Red Sea port. A store holding a month’s grain for 3.5 million people cannot be reached.',
  byline: ['middle-east-desk', 'staff-and-agencies'],
  topics: ['ansar-allah'],
  keywords: ['Hodeidah', 'Red Sea Mills', 'WFP', 'Coalition', 'Yemen'],
  picture: {
    key: 's10',
    alt: 'Map of western Yemen with the port of Hodeidah, the junction Kilo 16 east of it, the port of Saleef, Hajjah and Sanaa; two roads lead out of Hodeidah.',
    caption:
      'The road to Sanaa has been closed at Kilo 16 since 12 September; the way out leads north towards Hajjah. Roads schematic. Map: Broadsheet; borders: Natural Earth.',
  },
  body: [
    p(
      'The main road from Hodeidah to the Yemeni capital, Sanaa, remained closed this week by fighting at the eastern edge of the Red Sea port, leaving the northern route towards Hajjah as the only access to the city, according to the UN’s humanitarian office, OCHA.',
    ),
    p(
      'Its report for the week from 27 September to 3 October describes clashes around the airport and at Kilo 10 and Kilo 16, two points named after their distance along the road. They were less intense than before. At least seven civilians were reported killed and eleven injured when a car park was hit in one air attack.',
    ),
    p(
      'The present round began about 7 September, as consultations that the UN had planned in Geneva were failing. Forces supported by the Saudi-led coalition moved against the road, and on 12 September the fighting at Kilo 16 cut it. The city and its port are held by Ansar Allah, the official name of the Houthi movement. The ports of Hodeidah and Saleef have continued to work throughout.',
    ),

    h2('Grain behind the front'),
    p(
      'Between the lines, or too close to them to be visited, stand the Red Sea Mills. The complex holds 45,000 tonnes of grain and other food, which the UN says would feed 3.5 million people for a month. In September a mortar shell struck a warehouse used by the World Food Programme in the area and wounded a guard; the agency could not say who had fired it.',
    ),
    p(
      'Food that cannot leave the mills has to be replaced from elsewhere or goes missing from rations. On 13 September Lise Grande, the UN’s humanitarian coordinator for Yemen, said that 900,000 people in Hodeidah governorate were in need of food and that more than a quarter of the children were malnourished.',
    ),
    p(
      'The way to the north now has to carry what used to leave on two roads, relief goods among it, and it is also the way out for families in search of safety. OCHA counted 58,000 displaced households between June, when the offensive towards the city opened, and August.',
    ),

    h2('Two descriptions of the aim'),
    p(
      'The coalition says it wants to end the smuggling of arms through the port and return it to the recognised government. Ansar Allah denies that weapons come in this way and calls the operation aggression. UN agencies take no position on that dispute. Their concern is that the port stays open and that the roads leading away from it can be used, since most of Yemen’s people live in the areas it supplies.',
    ),
    p(
      'The conduct of the war was also on the agenda in Geneva. On 28 September the Human Rights Council extended the mandate of its group of experts on Yemen by 21 votes to 8, with 18 abstentions. The experts had written in August that several parties to the conflict might have committed war crimes. Saudi Arabia and the Yemeni government objected to the renewal.',
    ),
    p(
      'For the people of the highlands, much depends on a few kilometres of asphalt. Ships may go on unloading in Hodeidah, but as long as Kilo 16 is closed, what they bring has a long way round to go.',
    ),
  ],
};
