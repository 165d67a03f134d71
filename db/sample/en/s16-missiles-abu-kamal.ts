import { h2, p, type SampleArticle } from '../kit.ts';

export const article: SampleArticle = {
  story: 's16',
  locale: 'en',
  section: 'news',
  published: '2018-10-01T11:50:00+03:00',
  kicker: 'Iran',
  headline: 'Revolutionary Guards fire missiles into eastern Syria after Ahvaz attack',
  standfirst:
    'Six ballistic missiles crossed Iraq towards the area of Abu Kamal, the Guards say, in answer to the shooting ' +
    'at a parade nine days earlier. There is no independent count of casualties.',
  dateline: 'Tehran',
  byline: ['middle-east-desk', 'staff-and-agencies'],
  topics: ['axis-of-resistance'],
  keywords: ['Ahvaz', 'IRGC', 'Abu Kamal', 'Islamic State', 'Ballistic missiles'],
  picture: {
    key: 's16',
    alt:
      'Map of western Iran, Iraq and Syria. A dashed line runs from Kermanshah in Iran across Iraq to Abu Kamal on ' +
      'the Syrian Euphrates; Ahvaz lies in the south-east.',
    caption:
      'From Kermanshah to Abu Kamal: about 570 kilometres. The line joins the two places and is not a flight path. ' +
      'Map: Broadsheet; borders: Natural Earth.',
  },
  corrections: [
    {
      kind: 'update',
      at: '2018-10-01T19:40:00+03:00',
      text: 'Brought up to date with the statement of the US-led coalition.',
    },
  ],
  body: [
    p(
      'Iran’s Revolutionary Guards fired ballistic missiles at a target in eastern Syria early on Monday and called ' +
        'it their answer to the attack on a military parade in Ahvaz on 22 September. Six missiles were launched ' +
        'from the western province of Kermanshah and flew some 570 kilometres, across Iraq, to an area near Abu ' +
        'Kamal, east of the Euphrates, the corps said.',
    ),
    p(
      'Seven drones then struck the same area, according to the Guards, who named the missiles as of the Zolfaghar ' +
        'and Qiam types. They said commanders of those responsible for Ahvaz had been killed. No independent count ' +
        'of casualties is available. An official of the alliance that supports the government in Damascus told ' +
        'Reuters that the last pocket held by Islamic State had been hit.',
    ),
    p(
      'The US-led coalition, whose partners on the ground are fighting Islamic State in that strip of land, said ' +
        'Iran had struck without giving notice. None of its forces had been in danger, and the damage was still ' +
        'being assessed, said its spokesman, Colonel Sean Ryan.',
    ),
    h2('Two claims for one attack'),
    p(
      'At about nine in the morning on 22 September gunmen had opened fire on the parade in the south-western city, ' +
        'held for the week in which Iran recalls the outbreak of the war with Iraq in 1980. Iranian authorities put ' +
        'the number of dead at 25, 24 in some Iranian reports: soldiers, members of the Guards and civilians. ' +
        'Between 60 and 70 people were wounded. The five attackers died as well.',
    ),
    p(
      'Islamic State, which the UN Security Council lists as a terrorist organisation, claimed the attack through ' +
        'its outlet Amaq, at first without proof, as Reuters noted, and later with a video. A second claim was made ' +
        'in the name of the Arab Struggle Movement for the Liberation of Ahwaz; it came from a splinter group, and ' +
        'the movement itself then denied involvement.',
    ),
    p(
      'Tehran looked further. Iranian officials accused Gulf states of having backed the attackers and the United ' +
        'States of standing behind them. The United Arab Emirates and Saudi Arabia rejected this, and the American ' +
        'defence secretary dismissed it.',
    ),
    h2('The second strike on Syria'),
    p(
      'Only once before have the Guards publicly fired missiles from Iranian soil into Syria. That was in June ' +
        '2017, after attacks in Tehran which Islamic State had claimed. On 8 September this year their missiles hit ' +
        'a base of an Iranian Kurdish opposition party at Koya in northern Iraq.',
    ),
    p(
      'In the desert along the Iraqi frontier many forces operate within a short distance of one another. The ' +
        'Syrian army and its allies, some of them supported by Iran, hold the town of Abu Kamal on the western bank ' +
        'of the Euphrates. East of the river the Syrian Democratic Forces are advancing with the coalition’s help.',
    ),
  ],
};
