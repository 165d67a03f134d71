import { p, q, type SampleArticle } from '../kit.ts';

export const article: SampleArticle = {
  story: 's49',
  locale: 'en',
  section: 'interview',
  published: '2018-10-03T09:40:00+03:00',
  kicker: 'Questions',
  headline: 'Wahhabism: the history of a label most adherents reject',
  standfirst:
    'The word is common in headlines and rare in the mouths of those it describes. Where the movement began, what it teaches, and what the argument about its influence is about.',
  byline: ['middle-east-desk'],
  topics: ['wahhabism'],
  keywords: ['Wahhabism', 'Saudi Arabia', 'Najd', 'Salafism', 'History'],
  picture: {
    key: 's49',
    alt: 'Map of the Arabian peninsula with Diriyah and Uyayna in the central region of Najd and the cities of Mecca and Medina in the west.',
    caption:
      'Uyayna, where Muhammad ibn Abd al-Wahhab was born, and Diriyah, where he concluded his pact. Map: Broadsheet; borders of today: Natural Earth.',
  },
  body: [
    q('Where does the name come from?'),
    p(
      'From Muhammad ibn Abd al-Wahhab, a religious scholar born in 1703 in Uyayna, in the central Arabian region of Najd, who died in 1792. It was coined by others. Those who follow his teaching mostly reject the word, because it seems to make a founder out of a man who, as they see it, only called people back to the faith as it was. They speak of themselves as Salafis, after the first generations of Muslims, or as *muwahhidun*, those who profess the oneness of God.',
    ),
    p(
      'The term is often used polemically, and it is used loosely. In this paper it stands for the movement that began in Najd, with the reservation that it is a name given from outside.',
    ),
    q('What did he teach?'),
    p(
      'At the centre stands *tawhid*, the oneness of God, to which his best-known work, *Kitab al-Tawhid*, is devoted. From it he derived a strict rejection of whatever, in his view, placed anything between the believer and God: the veneration of tombs and shrines, prayers for the intercession of saints, customs without a basis in the sources. The movement arose in surroundings shaped by the Hanbali school of law and drew on the medieval scholar Ibn Taymiyya.',
    ),
    q('How did it become tied to a state?'),
    p(
      'Through a pact with Muhammad ibn Saud, the ruler of the oasis of Diriyah, near today’s Riyadh. It is dated to 1744, in some sources to 1745. The scholar gave religious support, the ruler protection and force. The state that grew from this covered much of the peninsula until an Ottoman-Egyptian army ended it in 1818. A second followed in the 19th century. The third became the Kingdom of Saudi Arabia, proclaimed on 23 September 1932.',
    ),
    p(
      'In each of these states scholars of the movement held an established place, in the kingdom above all in the courts, in teaching and in the supervision of public conduct. Political decisions remained with the ruling family.',
    ),
    q('Is it the same as Salafism?'),
    p(
      'No. Salafism is the wider term and covers currents that differ sharply from one another. A common typology distinguishes those who keep out of politics and concentrate on study and conduct, those who take part in it, and those who take up arms. Most Salafis, by the judgement of scholars who use this scheme, are not violent. Many are not Saudi and owe little to Najd.',
    ),
    q('Who criticises the teaching, and on what grounds?'),
    p(
      'On the religious side, Shia scholars and many Sunni ones object to its view of shrines and of visits to them, which for large parts of the Muslim world are a matter of devotion. The movement’s attacks on shrines in its early history have not been forgotten, particularly in Iraq. Critics also charge it with denying too readily that others are Muslims. Supporters answer that it was a reform, directed against superstition, and that its opponents have misrepresented it from the beginning.',
    ),
    q('Does it lead to violence?'),
    p(
      'That is the most contested question. Some Western officials, Iranian officials and some Sunni scholars argue that the doctrine, and money spent on spreading it abroad, prepared the ground for groups such as al-Qaeda and Islamic State. Iran’s foreign minister, Mohammad Javad Zarif, made the case in an American newspaper in 2016; Saudi ministers rejected it.',
    ),
    p(
      'Saudi officials and many scholars hold that the violence has other springs: the thought of Sayyid Qutb and radical offshoots of the Muslim Brotherhood, wars and prisons, the politics of the region. They note that the kingdom itself has been a target, as in the bombings in Riyadh in 2003, and that its highest clergy has condemned such groups. Researchers tend to find some truth in several of these accounts, and warn against explaining an armed movement by its theology alone.',
    ),
    q('What does the Saudi leadership say today?'),
    p(
      'Crown Prince Mohammed bin Salman said in October 2017 that he wanted a return to a “moderate Islam”. To the *Washington Post* he said in March 2018 that the funding of mosques and schools abroad had its roots in the Cold War, when allies had asked the kingdom to use its means against the Soviet Union. Shortly afterwards, in an interview with *The Atlantic*, he asked that the term Wahhabism be defined and doubted that anyone could do so.',
    ),
    p(
      'His supporters see a break with an older order in the changes of the past two years, from the limited powers of the religious police to women at the wheel. Others point out that preachers, among them some with large followings, have been arrested since September 2017, and say that religious opinion is being brought under tighter control as much as it is being opened.',
    ),
    q('Are there figures on how many people belong to it?'),
    p(
      'None that are sound. There is no membership, no census asks the question, and since most of those concerned would not accept the name, any number says more about the person counting than about those counted.',
    ),
  ],
};
