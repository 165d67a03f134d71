import { p, type SampleArticle } from '../kit.ts';

export const article: SampleArticle = {
  story: 's12',
  locale: 'en',
  section: 'news',
  published: '2018-09-29T09:10:00+03:00',
  kicker: 'Gulf',
  headline: 'Pompeo and eight Arab ministers discuss regional alliance in New York',
  standfirst:
    'The six Gulf Cooperation Council states, Egypt and Jordan met on the margins of the UN General Assembly, with Saudi Arabia and Qatar in the same room.',
  dateline: 'New York',
  byline: ['staff-and-agencies'],
  topics: ['gulf-cooperation-council'],
  keywords: ['GCC', 'Middle East Strategic Alliance', 'Mike Pompeo', 'Qatar dispute', 'Iran'],
  picture: {
    key: 's12',
    alt: 'Map of the Middle East with Egypt, Jordan and the six states of the Gulf Cooperation Council emphasised and their main capitals marked.',
    caption:
      'The eight Arab states at the table in New York: the six members of the GCC, Egypt and Jordan. Map: Broadsheet; borders: Natural Earth.',
  },
  body: [
    p(
      'US Secretary of State Mike Pompeo and the foreign ministers of eight Arab states talked in New York on Friday about forming a “Middle East Strategic Alliance”, a project that Washington wants to rest on a united Gulf Cooperation Council (GCC). At the table were the council’s six members, Egypt and Jordan.',
    ),
    p(
      'The meeting brought the Saudi and Qatari ministers into one room. Saudi Arabia, the United Arab Emirates, Bahrain and Egypt broke off relations with Qatar in June 2017, accusing it of backing terrorism. Doha denies this, and has rejected a list of 13 demands. Even the name of the quarrel is disputed: the four states call their measures a boycott, Qatar a blockade. Kuwait, itself a member of the council, is mediating.',
    ),
    p(
      'According to the American summary, the participants spoke of defeating Islamic State, of peace in Syria and Yemen, of a stable Iraq and of Iran’s activities in the region. A summit in January is possible. Any such alliance would rest on a council that was founded by six monarchies in 1981 and has been divided for the past 15 months.',
    ),
    p(
      'The UAE’s Sheikh Abdullah bin Zayed called the session very good. Bahrain’s Sheikh Khalid bin Ahmed said the plan was at an early stage and that the dispute with Qatar had not come up. Oman’s official report chose softer words than Washington’s and did not mention Iran.',
    ),
    p('Tehran rejects alliances of this kind and holds American policy responsible for the region’s tensions.'),
  ],
};
