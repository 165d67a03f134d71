import { p, q, type SampleArticle } from '../kit.ts';

export const article: SampleArticle = {
  story: 's48',
  locale: 'en',
  section: 'interview',
  published: '2018-10-05T10:25:00+03:00',
  kicker: 'Questions',
  headline: 'Axis of Resistance: what the term covers and who uses it',
  standfirst:
    'It has neither a charter nor a seat, and its members do not agree on everything. Yet the phrase is heard daily from Tehran to Beirut. Eight questions about a label that began as an answer to another.',
  byline: ['middle-east-desk'],
  topics: ['axis-of-resistance'],
  keywords: ['Axis of Resistance', 'Iran', 'Syria', 'Hezbollah', 'Political terms'],
  picture: {
    key: 's48',
    alt: 'Timeline from 2002 to 2017 with the steps by which the term “Axis of Resistance” came into use, from a Libyan daily to Syrian and Iranian officials.',
    caption:
      'How a phrase travelled: the term “Axis of Resistance” since 2002. Chart: Broadsheet; figures: own compilation.',
  },
  body: [
    q('What is meant by “Axis of Resistance”?'),
    p(
      'The phrase describes an alignment of states and armed movements in the Middle East that oppose Israel and the influence of the United States in the region and declare their support for the Palestinians. It is a political label. There is no treaty behind it, no secretariat, no common command that has been made public and no list of members. Who belongs depends on who is speaking.',
    ),
    q('Where does the expression come from?'),
    p(
      'Its origin lies in a reply. On 29 January 2002 the US president, George W. Bush, spoke of an “axis of evil” made up of Iran, Iraq and North Korea. In the same year the Libyan daily *Al-Zahf Al-Akhdar* turned the phrase round and wrote of an axis of resistance; reference works usually cite this as the earliest use. The Iranian paper *Jomhuri-ye Eslami* took it up in 2004, and the Palestinian interior minister Said Siyam, of Hamas, in 2006.',
    ),
    p(
      'It became part of official language during the war in Syria. Ali Akbar Velayati, an adviser to Iran’s leader, used it in 2012, and on 7 August of that year Saeed Jalili, then secretary of Iran’s Supreme National Security Council, called Syria in Damascus a pillar of the axis. The Syrian state agency SANA spread the term in its reports.',
    ),
    q('Who is counted among its members?'),
    p(
      'Iran, the Syrian government and the Lebanese movement Hezbollah are named by almost everyone. Many speakers add armed groups in Iraq and the Palestinian factions Islamic Jihad and Hamas. Ansar Allah, the movement in Yemen that is commonly called Houthi, is included by some and left out by others.',
    ),
    p(
      'Hamas is the most disputed case. Its leaders left Damascus in 2012, when the movement did not side with the government in the Syrian war; its ties with Tehran were mended around 2017, while those with Damascus were not.',
    ),
    q('What holds them together?'),
    p(
      'Not a shared doctrine. Iran is an Islamic republic of Twelver Shia confession and Hezbollah is close to it in belief; Ansar Allah comes from the Zaydi branch; Hamas and Islamic Jihad are Sunni Islamist movements; the Syrian government stands in the secular tradition of the Baath Party. What they share is a set of adversaries and, in several cases, Iranian support in money, training or arms. Tehran acknowledges helping Hezbollah and the Syrian government. In Yemen it speaks of political support and denies supplying weapons.',
    ),
    q('Is it an alliance in the military sense?'),
    p(
      'There is no mutual obligation of the kind that binds the members of NATO. In practice some of its members fight side by side: in Syria, where Hezbollah confirmed its part in 2013, the army has been backed by Iranian advisers and by units from Iraq and Lebanon. Elsewhere each has followed its own course. Iraq’s Popular Mobilisation Forces, some of which see themselves as part of the axis, have been by law part of the Iraqi state’s forces since November 2016.',
    ),
    q('How do those who use the term explain it?'),
    p(
      'As self-defence. In the view of Tehran, Damascus and Hezbollah, Israeli occupation and American intervention are what the region suffers from, and the axis is the answer of those who will not bow to them. They regard their members as independent forces with roots in their own societies and reject the suggestion that they carry out orders.',
    ),
    q('And its critics?'),
    p(
      'The United States, Israel, Saudi Arabia and others speak of “Iranian proxies” and see a network by which Iran extends its reach, arms forces outside the control of states and threatens its neighbours. Several members are under sanctions. Hezbollah, for instance, is listed as a terrorist organisation by the United States and by the Gulf Cooperation Council; the European Union has listed only its military wing; the UN does not list it.',
    ),
    p(
      'Between the two descriptions lie those of many researchers, who find that influence runs in both directions and that local movements accept support without giving up aims of their own. How much Tehran directs, and how much it merely assists, differs from country to country and is often not known with certainty.',
    ),
    q('Why is the term in the news now?'),
    p(
      'On 1 October Iran’s Revolutionary Guards fired six ballistic missiles at a target near Abu Kamal in eastern Syria, in what they called a reply to the attack on a military parade in Ahvaz on 22 September. Such events bring the phrase back into speeches and headlines. This paper uses it as a name that some parties give themselves, says who is meant in each case, and does the same with the names that others give them.',
    ),
  ],
};
