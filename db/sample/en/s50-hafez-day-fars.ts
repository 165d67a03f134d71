import { h2, p, type SampleArticle } from '../kit.ts';

export const article: SampleArticle = {
  story: 's50',
  locale: 'en',
  section: 'report',
  published: '2018-10-12T13:30:00+03:00',
  kicker: 'Iran',
  headline: 'Fars in stone and verse: Hafez Day after a new heritage listing',
  standfirst:
    'On 20 Mehr, this year the 12th of October, Iranians remember the poet of Shiraz. Around the city, in his home province, lie eight Sasanian sites that UNESCO added to its World Heritage List in June.',
  dateline: 'Shiraz',
  byline: ['staff-and-agencies'],
  topics: [],
  keywords: ['Hafez', 'Shiraz', 'Sasanian Empire', 'UNESCO', 'World Heritage'],
  picture: {
    key: 's50',
    alt: 'Map of south-western Iran with Shiraz and the Sasanian sites of Bishapur, Firuzabad and Sarvestan around it.',
    caption:
      'Shiraz with the tomb of Hafez, and the three places where the Sasanian sites of Fars lie. Map: Broadsheet; borders: Natural Earth.',
  },
  body: [
    p(
      'Lovers of Persian poetry gathered at the tomb of Hafez in Shiraz on Thursday evening for the ceremony that opens the poet’s day, which falls on 20 Mehr in the Iranian calendar and this year on Friday 12 October. Ali-Asghar Mounesan, who heads Iran’s cultural heritage and tourism organisation, was among the guests, the Mehr news agency reported.',
    ),
    p(
      'The tomb is known as the Hafezieh. On most evenings of the year people come here to lay a hand on the stone and open the *Divan*, the collection of his poems, at random. The verse on which the eye falls is taken as an answer to a question, spoken or not. There are few homes in Iran without a copy of the book.',
    ),
    h2('A poet read in Weimar'),
    p(
      'Hafez lived in Shiraz in the 14th century, under a succession of princes who fought over the city, and seems to have left it rarely. His ghazals are short, and so densely made that readers have argued ever since about how to take them. The wine, the tavern and the beloved are wine, tavern and beloved to some; others read in them the stations of a mystic’s path. Most Iranians see no need to decide.',
    ),
    p(
      'His name reached Europe through translations, one of which came into the hands of the ageing Goethe. The *West–östlicher Divan*, published in 1819, is the German poet’s reply across more than four centuries, and addresses Hafez as a twin.',
    ),
    h2('Eight places, one dynasty'),
    p(
      'The same province has been in the news this year for much older works. At its meeting in Manama on 30 June, UNESCO’s World Heritage Committee inscribed the Sassanid Archaeological Landscape of Fars under the number 1568. The listing takes in eight sites at Firuzabad, Bishapur and Sarvestan, 639.3 hectares in all, and is the 23rd entry for Iran.',
    ),
    p(
      'UNESCO’s text dates the sites to the years from 224 to 658; histories often let the Sasanian period end in 651. The three places lie around Shiraz: Bishapur to the west, Firuzabad to the south and Sarvestan to the south-east.',
    ),
    p(
      'The road between poem and palace is short: from the Hafezieh none of the three places is much more than a hundred kilometres away as the crow flies.',
    ),
  ],
};
