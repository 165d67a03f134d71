import { h2, keyPoints, p, table, type SampleArticle } from '../kit.ts';

export const article: SampleArticle = {
  story: 's47',
  locale: 'en',
  section: 'report',
  published: '2018-09-24T11:10:00+03:00',
  kicker: 'Security Council',
  headline: 'What the UN monitors wrote this summer about al-Qaeda and IS',
  standfirst:
    'A report to the Security Council describes two networks moving in different directions: one that has lost its territory and is going underground, and another that has held together. Its numbers come from governments.',
  dateline: 'New York',
  byline: ['world-desk'],
  topics: ['al-qaeda'],
  keywords: ['UN monitoring team', 'Islamic State', 'al-Qaeda', 'Foreign fighters', 'Security Council'],
  picture: {
    key: 's47',
    alt: 'Chart with range bars: 20,000 to 30,000 members of Islamic State estimated in Iraq and Syria, about half in each, and 3,000 to 4,000 in Libya.',
    caption:
      'Estimated membership of Islamic State as given to the UN by member states. Chart: Broadsheet; figures: UN Monitoring Team, S/2018/705.',
  },
  body: [
    keyPoints(
      'Member states told the UN team that 20,000 to 30,000 members of Islamic State remained in Iraq and Syria, divided about equally.',
      'The report sees IS changing from a “proto-state” into a covert network; the flow of new foreign fighters has almost stopped.',
      'Al-Qaeda is described as resilient and, in several regions, as the stronger of the two.',
      'The team collects and weighs what governments tell it; it does not count fighters itself.',
    ),
    p(
      'The group calling itself Islamic State still had between 20,000 and 30,000 members in Iraq and Syria this summer, according to estimates by governments that a team of United Nations experts passed on to the Security Council. The document, numbered S/2018/705, is dated 27 July and was circulated on 13 August. As heads of state gather in New York this week for the General Assembly, it remains the most quoted set of figures on the subject, and one of the more easily misread.',
    ),
    h2('What kind of report it is'),
    p(
      'The Monitoring Team is a small body of specialists that serves the Council’s sanctions committee on Islamic State and al-Qaeda. Twice a year it sets down what it has learnt from member states: from their security services, their courts and their banks. It does not run agents or conduct surveys. When it writes that “member states estimate” a number, that is to be taken literally. Governments may know a great deal about such groups, and they may also have reasons to see them as larger or smaller than they are.',
    ),
    p(
      'The range for Iraq and Syria came as a surprise to some readers, since the US-led coalition had earlier published far lower numbers. The two are not necessarily at odds. Much depends on who is counted: armed men at the front only, or also those who have gone home, wait, or supply money, shelter and transport. Nor does the UN range, ten thousand wide, claim much precision.',
    ),
    table(
      'Islamic State: estimates by member states',
      ['Where', 'Members', 'Remark'],
      ['Iraq and Syria', '20,000–30,000', 'About half in each country'],
      ['Libya', '3,000–4,000', 'Dispersed after the loss of Sirte'],
    ),
    h2('From territory to network'),
    p(
      'By the team’s account Islamic State has ceased to be what it was in 2014 and 2015, when it governed cities, raised taxes and ran courts. Having lost nearly all of its territory in both countries, it is turning from a “proto-state” into a covert network, with cells in place of garrisons. The arrival of new foreign fighters has come close to a halt. The return of earlier ones has been slower than many governments had feared, a fact that leaves open where a part of them now are.',
    ),
    h2('The older organisation'),
    p(
      'The pages on al-Qaeda have found less echo. They portray an organisation founded thirty years ago that has kept its leader, Ayman al-Zawahiri, and its network of regional branches. In Somalia, in Yemen, in South Asia and in parts of the Sahel, the team writes, it is stronger than Islamic State. Those who study the two groups commonly call it the more patient one: it has tied itself to local conflicts where its rival demanded submission.',
    ),
    p(
      'One passage touches a standing dispute. Member states told the team that al-Qaeda figures in Iran had become more prominent; which states said so is not disclosed. Tehran denies that it harbours the group and points to arrests it has made; the United States has long maintained the opposite.',
    ),
    h2('Syria, where the two meet'),
    p(
      'Both organisations have a history in Syria. Al-Qaeda’s former branch there, the al-Nusra Front, announced in 2016 that it had cut its ties, and in January 2017 merged with other factions into Hayat Tahrir al-Sham, which controls large parts of Idlib and calls itself independent. The Security Council’s committee is not persuaded: in June it added Hayat Tahrir al-Sham to the sanctions list as another name of al-Nusra. Earlier this year fighters who disapproved of the break with al-Qaeda left to form Hurras al-Din.',
    ),
    p(
      'Such listings have practical weight. The agreement on Idlib that Russia and Turkey signed in Sochi on 17 September provides for the removal of “radical” groups from a buffer zone by mid-October without defining them closely, and a name on a UN list is among the few definitions both signatories say they accept. What the report cannot settle is how many fighters each group has there. On that, as on most things it describes, the estimates are other people’s.',
    ),
  ],
};
