import { h2, ol, p, type SampleArticle } from '../kit.ts';

export const article: SampleArticle = {
  story: 's17',
  locale: 'en',
  section: 'news',
  published: '2018-10-03T22:10:00+03:00',
  kicker: 'World Court',
  headline: 'World Court orders US to spare medicine, food and air safety from Iran curbs',
  standfirst:
    'The judges in The Hague decide unanimously, but grant far less than Tehran had asked for. Washington answers ' +
    'by ending the treaty of 1955 on which the case rests.',
  dateline: 'The Hague',
  byline: ['world-desk'],
  topics: ['iran-nuclear-deal'],
  keywords: ['ICJ', 'Treaty of Amity', 'Sanctions', 'Provisional measures', 'Iran'],
  picture: {
    key: 's17',
    alt: 'Map of the Netherlands with The Hague, seat of the International Court of Justice, marked on the North Sea coast.',
    caption:
      'The Peace Palace in The Hague, where the order was read out on 3 October. Map: Broadsheet; borders: Natural Earth.',
  },
  body: [
    p(
      'The International Court of Justice in The Hague on Wednesday ordered the United States to ensure that its ' +
        'sanctions do not stand in the way of humanitarian trade with Iran or the safety of civil aviation there. ' +
        'The decision of the United Nations’ highest court was unanimous. It is a provisional one; whether the ' +
        'sanctions break a treaty between the two countries remains to be judged, which may take years.',
    ),
    p(
      'Iran had gone to court on 16 July, after Washington decided on 8 May to leave the nuclear agreement of 2015 ' +
        'and to bring its sanctions back. It relies on the Treaty of Amity, Economic Relations and Consular Rights, ' +
        'signed in Tehran on 15 August 1955 and in force since 16 June 1957.',
    ),
    h2('Three kinds of goods'),
    p(
      'The United States must remove, by means of its own choosing, any impediment arising from the measures of 8 ' +
        'May to the free export to Iran of:',
    ),
    ol(
      'medicines and medical devices;',
      'food and agricultural commodities;',
      'spare parts, equipment and services that are necessary for the safety of civil aviation.',
    ),
    p(
      'Washington is further to see to it that licences are granted and that payments for these goods are not ' +
        'restricted. A third point is addressed to both sides: they are to refrain from anything that would ' +
        'aggravate the dispute. All three were carried without a dissenting vote on a bench which includes a judge ' +
        'chosen by each party for this case, Charles Brower for the United States and Djamchid Momtaz for Iran. ' +
        'Abdulqawi Ahmed Yusuf presides.',
    ),
    p(
      'Tehran had sought much more, namely the suspension of all sanctions announced in May. The court found only ' +
        'that it had jurisdiction on the face of it, and confined its order to goods on which lives may depend. Its ' +
        'orders are binding. It has no body of its own to enforce them.',
    ),
    h2('The treaty is to end'),
    p(
      'The American reply came within hours. Secretary of State Mike Pompeo announced that the United States was ' +
        'ending the treaty of 1955 and called the case meritless. Medicine and food are exempt from the sanctions ' +
        'in any event, the administration says. The national security adviser, John Bolton, described the order as ' +
        'a defeat for Iran, because nearly all of its requests had failed.',
    ),
    p(
      'Mr Bolton also announced that the country would leave the optional protocol on disputes to the Vienna ' +
        'Convention on Diplomatic Relations. That step concerns another case, in which the Palestinians challenge ' +
        'the transfer of the American embassy to Jerusalem.',
    ),
    p(
      'In Tehran the foreign ministry and its head, Mohammad Javad Zarif, saw the order as vindication. Iran argues ' +
        'that exemptions on paper are of little use as long as banks are afraid to handle the payments, which is ' +
        'the point that the second part of the order takes up.',
    ),
  ],
};
