import { h2, keyPoints, p, pull, type SampleArticle } from '../kit.ts';

export const article: SampleArticle = {
  story: 's39',
  locale: 'en',
  section: 'analysis',
  published: '2018-09-18T10:55:00+03:00',
  kicker: 'Horn of Africa',
  headline: 'Ethiopia and Eritrea have opened the gates; now comes the hard part',
  standfirst:
    'Two crossings are open for the first time in twenty years and a further agreement has been signed in Jeddah. The line on the ground, the trade across it and the sanctions are still to be settled.',
  byline: ['our-analyst'],
  topics: ['gulf-cooperation-council'],
  keywords: ['Ethiopia', 'Eritrea', 'Border', 'Abiy Ahmed', 'Isaias Afwerki', 'Jeddah'],
  picture: {
    key: 's39',
    alt: 'Map of Eritrea and northern Ethiopia marking the crossings at Zalambessa and Bure, the ports of Massawa and Assab, Asmara and Badme.',
    caption:
      'The crossings opened on 11 September are on the roads to Asmara and to the port of Assab. Map: Broadsheet; borders: Natural Earth.',
  },
  body: [
    keyPoints(
      'On 11 September the leaders of both countries opened the crossings of Debay Sima–Bure and Serha–Zalambessa.',
      'On 16 September they signed a further agreement in Jeddah; its text was not published that day.',
      'The boundary ruling of 2002, including that on Badme, has yet to be carried out on the ground.',
      'The United Nations sanctions on Eritrea remain in force.',
    ),
    p(
      'Relatives who had not met for twenty years embraced on the border between Ethiopia and Eritrea last week. On 11 September, the first day of the Ethiopian year, Prime Minister Abiy Ahmed and President Isaias Afwerki visited two points on it, and the barriers went up for the first time in two decades. Both governments said that troops would be pulled back from the line.',
    ),
    p(
      'Five days later the two men were in Jeddah, where they signed another agreement in the presence of King Salman of Saudi Arabia. Two months after the Asmara declaration of 9 July, which ended the state of war, the pace is remarkable. The very speed raises a question that neither government has cared to answer: which parts of the peace have been arranged, and which have merely been announced?',
    ),
    h2('What has been ended'),
    p(
      'The war of 1998 to 2000 began over small places and consumed large armies. Estimates put the dead at between 70,000 and 80,000. It was stopped by an accord signed in Algiers in December 2000, which left the drawing of the line to a commission. In 2002 this body gave its ruling and awarded Badme, the village where the shooting had started, to Eritrea. Ethiopia said it accepted the decision in principle and asked for talks about its execution; Eritrea insisted on the line as drawn. For sixteen years two armies faced one another over this difference.',
    ),
    p(
      'The change came from Addis Ababa. Mr Abiy, in office since April, declared that Ethiopia would accept the ruling without conditions, and Mr Isaias took the hand that was held out. Telephone lines, flights and embassies followed within weeks. The crossings are the first step that people without an air ticket can use.',
    ),
    h2('A road, a port and a customs post'),
    p(
      'Geography explains the choice of the two places. Zalambessa lies on the road from the Ethiopian highlands to Asmara and on to the port of Massawa. Bure is the gate to Assab, through which much of Ethiopia’s trade passed before the war. A country of some hundred million people without a coast has since depended almost wholly on Djibouti, and it pays for the lack of an alternative. For Eritrea, transit promises income and work.',
    ),
    p(
      'Neither road is ready for heavy traffic. Nor, as far as is known, have the two sides agreed on duties, on the exchange of birr and nakfa, or on what a trader may carry. In the 1990s it was quarrels about money and customs that soured relations before anybody quarrelled about Badme. An open gate without a tariff schedule is pleasant for families and a risk for treasuries.',
    ),
    pull('An open gate without a tariff schedule is pleasant for families and a risk for treasuries.'),
    h2('The line itself'),
    p(
      'Accepting a ruling is one thing, planting pillars another. Along the frontier are villages whose inhabitants regard themselves as Ethiopian and would find themselves in Eritrea, and some in the opposite position. Many of them live in Tigray, the region that bore the brunt of the war and whose leaders long dominated the government in Addis Ababa. They lost that position this year, and their consent cannot be taken for granted. Yet the opening has been welcomed in border towns, where people have relatives and markets on the other side.',
    ),
    p(
      'Within Eritrea the question is of another kind. The confrontation was the government’s stated reason for a national service that can last for many years, and for holding no national elections. If the danger has passed, citizens may ask when the emergency does. The government has not announced a timetable. Those who have followed it for a long time advise patience; its critics, many of them abroad, expect that an open border will first of all be used for leaving.',
    ),
    h2('Why Jeddah'),
    p(
      'The ceremony of 16 September was attended, besides the king and the crown prince, by the United Nations secretary-general, António Guterres, and by the foreign minister of the United Arab Emirates. The guest list says who regards the Horn of Africa as a neighbour. Saudi Arabia and the Emirates, the two largest economies of the Gulf Cooperation Council, look across a narrow sea at a coast that matters for shipping and for the war in Yemen; the Emirates have used Assab as a base. Both have offered money and persuasion to bring the two sides together.',
    ),
    p(
      'The council as such has no part in it, and could hardly have one. Since June of last year three of its six members have severed relations with a fourth, Qatar, and each side of that dispute has sought friends on the African shore. Supporters of the Gulf’s role say that it supplied what others did not: funds, a venue and a guarantee of sorts. Sceptics fear that an African settlement may become hostage to a quarrel among Arab states. As long as the text signed in Jeddah is not public, neither can prove the point.',
    ),
    h2('The neighbours and the Council'),
    p(
      'Two further matters are on the table. Djibouti has a border dispute of its own with Eritrea, and a meeting between the two was announced for Monday and Tuesday of this week, also in Jeddah. It has besides an economic interest: every lorry that goes to Assab is one that does not come to its docks.',
    ),
    p(
      'The other is the sanctions that the Security Council imposed on Eritrea in 2009, over alleged support for armed groups in Somalia, which Asmara denied, and over the dispute with Djibouti. Ethiopia, once among the chief advocates of the measures, now asks for their removal. Some members of the Council want to see progress with Djibouti first. The decision will be a test of whether the new friendship counts beyond the two capitals.',
    ),
    p(
      'None of this diminishes what has happened. Peace between governments often starts with gestures, and institutions come later or not at all. It would be reassuring if, at the next ceremony, the two leaders were to sign something dull: a schedule of customs duties, a list of border posts with their opening hours, a plan for the surveyors.',
    ),
  ],
};
