import { h2, p, table, type SampleArticle } from '../kit.ts';

export const article: SampleArticle = {
  story: 's14',
  locale: 'en',
  section: 'infographic',
  published: '2018-10-10T13:20:00+03:00',
  kicker: 'Afghanistan',
  headline: 'More killed, fewer injured: the UN’s civilian count for Afghanistan',
  standfirst:
    'UNAMA records 8,050 civilian casualties from January to September, close to last year’s level. Home-made bombs ' +
    'and air operations account for a growing share.',
  dateline: 'Kabul',
  byline: ['data-desk'],
  topics: ['taliban'],
  keywords: ['UNAMA', 'Civilians', 'IED', 'Air strikes', 'Nangarhar'],
  picture: {
    key: 's14',
    alt:
      'Bar chart: 8,084 civilian casualties in January–September 2017 and 8,050 in 2018; those from bombs rose from ' +
      '3,007 to 3,634; air operations caused 649 in 2018.',
    caption:
      'Civilians killed and injured in the first nine months of the year. Chart: Broadsheet; figures: UNAMA, 10 ' +
      'October 2018.',
  },
  body: [
    p(
      'The United Nations recorded 8,050 civilian casualties in Afghanistan in the first nine months of 2018, its ' +
        'assistance mission in the country, UNAMA, said on Wednesday. The total is almost the same as a year ' +
        'earlier, when it stood at 8,084. Within it, deaths have risen and injuries have fallen.',
    ),
    p(
      'Between 1 January and 30 September 2,798 civilians were killed, 5 per cent more than in the same period of ' +
        '2017, and 5,252 were injured, 3 per cent fewer. UNAMA has counted civilian harm systematically since 2009.',
    ),
    table(
      'Civilian casualties in Afghanistan, January–September',
      ['', '2017', '2018', 'Change'],
      ['All civilian casualties', '8,084', '8,050', 'under −1%'],
      ['Killed', '–', '2,798', '+5%'],
      ['Injured', '–', '5,252', '−3%'],
      ['Suicide attacks and other improvised bombs', '3,007', '3,634', '+21%'],
      ['Air operations', '–', '649', '+39%'],
    ),
    p(
      '*Figures and changes: UNAMA, except the changes in the total and in bomb casualties, which are our ' +
        'calculation from its numbers. A dash means that the figure was not to hand.*',
    ),
    h2('Bombs are the largest single cause'),
    p(
      'Suicide attacks and other improvised explosive devices, grouped together as IEDs, caused 45 per cent of all ' +
        'casualties: 1,065 people were killed by them and 2,569 injured. In the first nine months of 2017 the same ' +
        'category stood at 3,007.',
    ),
    p(
      'The steepest rise is in another column. Air operations killed or injured 649 civilians, 39 per cent more ' +
        'than a year before. That is only 8 per cent of the total, yet nine months of 2018 have already brought ' +
        'more casualties from the air than any full year since the count began.',
    ),
    h2('Who is held responsible'),
    p(
      'UNAMA attributes 65 per cent of the casualties to what it calls anti-government elements, a term that covers ' +
        'the Taliban, the local branch of Islamic State and other groups. The remainder is divided in its reports ' +
        'among pro-government forces, ground fighting in which several sides took part, and cases that could not be ' +
        'assigned. The Taliban have usually disputed the way the mission apportions responsibility.',
    ),
    p(
      'The geography of the war has shifted as well. Nangarhar, the eastern province around Jalalabad, has ' +
        'overtaken Kabul as the worst affected. Ten days before the parliamentary election of 20 October, the head ' +
        'of the mission, Tadamichi Yamamoto, said there could be no military solution to the conflict.',
    ),
  ],
};
