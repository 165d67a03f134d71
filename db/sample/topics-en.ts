import { h2, p, table, ul, type SampleTopic } from './kit.ts';
import type { SampleTopicText } from './topics.ts';

export const en: Record<SampleTopic, SampleTopicText> = {
  nato: {
    name: 'NATO',
    explainer:
      'The North Atlantic Treaty Organization is a military alliance of 29 states in Europe and North America, founded in 1949. Its members treat an armed attack on one of them as an attack on all.',
    synonyms: [
      'Nato',
      'North Atlantic Treaty Organization',
      'North Atlantic Treaty Organisation',
      'North Atlantic Alliance',
      'Atlantic Alliance',
    ],
    alt: 'Map of the North Atlantic with the 29 member states of NATO highlighted from North America to Turkey and Brussels marked as the seat.',
    caption: 'Member states of NATO in October 2018. Map: Broadsheet.',
    body: [
      p(
        'NATO rests on a treaty of fourteen short articles, signed in Washington on 4 April 1949 by twelve states. Its core is article 5: an armed attack on one member in Europe or North America is considered an attack on all, and each assists with the action it deems necessary. The article has been invoked once, after the attacks on the United States of 11 September 2001.',
      ),
      p(
        'The alliance has its political seat in Brussels, where it moved into new headquarters in 2018; operations are commanded from SHAPE near Mons. Decisions are taken by consensus. The secretary-general, Jens Stoltenberg of Norway, has been in office since 1 October 2014. The supreme commander, General Curtis Scaparrotti, is an American, as all his predecessors have been.',
      ),
      h2('From 12 to 29'),
      table(
        'Membership by year of accession',
        ['Year', 'Joined', 'Members'],
        [
          '1949',
          'Belgium, Canada, Denmark, France, Iceland, Italy, Luxembourg, the Netherlands, Norway, Portugal, the United Kingdom, the United States',
          '12',
        ],
        ['1952', 'Greece, Turkey', '14'],
        ['1955', 'Federal Republic of Germany', '15'],
        ['1982', 'Spain', '16'],
        ['1999', 'Czech Republic, Hungary, Poland', '19'],
        ['2004', 'Bulgaria, Estonia, Latvia, Lithuania, Romania, Slovakia, Slovenia', '26'],
        ['2009', 'Albania, Croatia', '28'],
        ['2017', 'Montenegro', '29'],
      ),
      p(
        'In July 2018 the allies invited the government in Skopje to accession talks, on condition that its agreement with Greece on the country’s name takes effect. In a consultative referendum on 30 September about 91 per cent of those who voted said yes, but turnout was only about 37 per cent, and both the government and the campaign for a boycott claimed success.',
      ),
      h2('Missions and money'),
      p(
        'NATO leads some 16,000 troops from 39 nations in Afghanistan, who since 2015 have trained and advised Afghan forces, and has kept a force in Kosovo since 1999. Multinational battalions have stood in Poland and the Baltic states since 2017. In 2014 the members pledged to move towards spending 2 per cent of economic output on defence by 2024. By the alliance’s estimate of July 2018, five of them were expected to reach that mark this year.',
      ),
      h2('How it is seen'),
      p(
        'NATO describes itself as a defensive alliance open to European democracies. Russia calls its eastward growth a threat; practical cooperation between the two was suspended in April 2014 over Crimea, though a joint council still meets. The air campaign over Libya in 2011, based on Security Council resolution 1973, remains disputed: Russia, China and others say that it went beyond its mandate. Iran and Syria have been among the critics of that operation as well.',
      ),
    ],
  },
  kurds: {
    name: 'Kurds',
    explainer:
      'A people of 25 to 46 million, by differing estimates, living mainly in Turkey, Iran, Iraq and Syria. They have no state of their own; in northern Iraq they govern an autonomous region.',
    synonyms: ['Kurd', 'Kurdish', 'Kurdish people'],
    alt: 'Map of Turkey, Syria, Iraq, Iran and Armenia, lightly shaded, with the cities of Diyarbakir, Qamishli, Erbil, Sulaymaniyah and Sanandaj.',
    caption: 'States with large Kurdish communities, and some of their cities. Map: Broadsheet.',
    body: [
      p(
        'Kurds live in the mountains and plains where Turkey, Iran, Iraq and Syria meet, in smaller numbers in Armenia, and in a large diaspora in Europe. None of these states counts them in a census. Estimates of their total run from 25–35 million, the range often given by the BBC, to the 36–46 million calculated by the Kurdish Institute of Paris.',
      ),
      table(
        'Estimated number of Kurds, in millions',
        ['Country', 'Range'],
        ['Turkey', '14.3–20'],
        ['Iran', '8.2–12'],
        ['Iraq', '5.6–8.5'],
        ['Syria', '2–3.6'],
      ),
      p(
        'The lower and upper figures go back to the CIA World Factbook and the Kurdish Institute of Paris. The Kurdish languages, of which Kurmanji and Sorani are the most widely spoken, belong to the Iranian branch of Indo-European. Most Kurds are Sunni Muslims; others are Shia, Alevi, Yazidi, Yarsan or Christian.',
      ),
      h2('Promises and borders'),
      p(
        'The Treaty of Sèvres of 1920 provided for Kurdish autonomy in parts of the former Ottoman Empire; the Treaty of Lausanne, which replaced it in 1923, did not mention it. A republic proclaimed in Mahabad, in Iran, lasted through most of 1946. On 16 March 1988 Iraqi forces attacked the town of Halabja with chemical weapons; between 3,200 and 5,000 people are thought to have died.',
      ),
      h2('Iraq'),
      p(
        'The Kurdistan Region, protected by a no-fly zone from 1991, was recognised in Iraq’s constitution of 2005. In a referendum on 25 September 2017, 92.7 per cent of voters chose independence. Baghdad held the vote unconstitutional, and federal forces took over Kirkuk on 16 October. The region elected a new parliament of 111 seats on 30 September 2018, and on 2 October the Iraqi parliament elected Barham Salih of the Patriotic Union of Kurdistan as president of the republic, a post that by custom goes to a Kurd.',
      ),
      h2('Syria, Turkey and Iran'),
      p(
        'In Syria the Kurdish YPG is the backbone of the Syrian Democratic Forces, the partner of the US-led coalition against Islamic State. Turkey regards it as part of the PKK and as terrorist; the United States and the European Union list the PKK, but not the YPG. Between January and March 2018 Turkish forces and Syrian allies took Afrin. In Turkey itself a peace process with the PKK ended in July 2015. The HDP, a party with roots in the Kurdish movement, won 67 of 600 seats in June 2018. On 8 September 2018 Iranian missiles struck a base of a Kurdish opposition party at Koya in Iraq.',
      ),
    ],
  },
  'gulf-cooperation-council': {
    name: 'Gulf Cooperation Council',
    explainer:
      'A union of six monarchies – Bahrain, Kuwait, Oman, Qatar, Saudi Arabia and the United Arab Emirates – founded in 1981 and seated in Riyadh. Since June 2017 a rift over Qatar has divided its members.',
    synonyms: ['GCC', 'Gulf Co-operation Council', 'Cooperation Council for the Arab States of the Gulf'],
    alt: 'Map of the Arabian Peninsula with the six member states of the Gulf Cooperation Council highlighted and Riyadh, the seat, marked.',
    caption: 'The six members of the Gulf Cooperation Council. Map: Broadsheet.',
    body: [
      p(
        'The Cooperation Council for the Arab States of the Gulf, to give it its official name, was set up by a charter signed in Abu Dhabi on 25 May 1981, in the second year of the war between Iran and Iraq. All six members are monarchies. Together they have about 56 million inhabitants, a large share of whom are foreign nationals.',
      ),
      p(
        'Its highest organ is the Supreme Council of the heads of state, which meets once a year. Foreign ministers form the Ministerial Council. The secretariat in Riyadh has been headed since April 2011 by Abdullatif bin Rashid Al Zayani of Bahrain.',
      ),
      h2('Defence'),
      p(
        'A joint unit, the Peninsula Shield Force, was created in the early 1980s, and a defence agreement followed in December 2000. In March 2011 units of the force entered Bahrain at the request of its government during mass protests there. In Yemen the council mediated the agreement of November 2011 under which President Ali Abdullah Saleh handed over power.',
      ),
      h2('Economy'),
      ul(
        '2003: customs union, completed in stages until 2015',
        '2008: common market',
        '2010: monetary council of Bahrain, Kuwait, Qatar and Saudi Arabia; no common currency so far',
        '2018: value-added tax of 5 per cent in Saudi Arabia and the United Arab Emirates under a common framework',
      ),
      h2('The rift over Qatar'),
      p(
        'On 5 June 2017 Saudi Arabia, the United Arab Emirates and Bahrain, together with Egypt, broke off relations with Qatar and closed their land, sea and air links to it. They accused it of supporting terrorism and of being too close to Iran. Qatar denies supporting terrorism and regards the measures as an attack on its sovereignty. It rejected a list of thirteen demands later that month. The four states speak of a boycott, Qatar of a blockade.',
      ),
      p(
        'Kuwait has mediated since the first days, with the support of the United States; Oman has stayed neutral. The council’s summit in Kuwait in December 2017 ended after one day. In October 2018 the dispute remained unresolved.',
      ),
      h2('Relations with Iran'),
      p(
        'Members differ here as well. Saudi Arabia and Bahrain cut diplomatic ties with Tehran in January 2016, while Oman and Kuwait kept channels open and Qatar returned its ambassador in 2017. In March 2016 the council as a body listed the Lebanese movement Hezbollah as a terrorist organisation.',
      ),
    ],
  },
  taliban: {
    name: 'Taliban',
    explainer:
      'An Afghan movement that emerged in Kandahar in 1994 and governed most of the country from 1996 to 2001. It has since fought the government in Kabul and its foreign allies, and has kept a political office in Doha since 2013.',
    synonyms: ['Taleban', 'Afghan Taliban', 'Islamic Emirate of Afghanistan'],
    alt: 'Map of Afghanistan between Iran and Pakistan with the cities of Kabul, Ghazni and Kandahar.',
    caption: 'Afghanistan: the movement arose in Kandahar. Map: Broadsheet.',
    body: [
      p(
        'The Taliban, whose name means “students” of religion, formed in and around Kandahar in 1994 under Mullah Mohammad Omar, in the civil war that followed the Soviet withdrawal. On 27 September 1996 they took Kabul and proclaimed an Islamic emirate, which only Pakistan, Saudi Arabia and the United Arab Emirates recognised. It fell in late 2001 after the intervention led by the United States, which held the Taliban responsible for sheltering al-Qaeda.',
      ),
      h2('Leadership and aims'),
      p(
        'Omar died in 2013; his death became known only in July 2015. His successor, Akhtar Mansour, was killed on 21 May 2016. Four days later the movement named Haibatullah Akhundzada, a religious scholar. It still calls itself the Islamic Emirate of Afghanistan and says that it fights foreign occupation and for an Islamic system. The Afghan government has described it as armed opposition and as terrorists.',
      ),
      h2('Designations'),
      p(
        'The United Nations Security Council imposed sanctions in 1999 and created a separate regime for the Taliban in June 2011, distinct from that for al-Qaeda. The United States listed the movement as a Specially Designated Global Terrorist in 2002, but not as a Foreign Terrorist Organization; the Haqqani network, which is allied with it, has been on that second list since 2012. Russia has banned it since 2003. The Pakistani movement of similar name is a separate group.',
      ),
      h2('Who controls what'),
      table(
        'Afghanistan’s 407 districts on 15 May 2018',
        ['Status', 'Districts', 'Share'],
        ['Government control or influence', '229', '56.3 %'],
        ['Contested', '122', '30.0 %'],
        ['Insurgent control or influence', '56', '13.8 %'],
      ),
      p(
        'The figures come from the NATO-led mission and were published by the US inspector general SIGAR at the end of July. The Taliban claim more. In August they fought for five days inside the city of Ghazni.',
      ),
      h2('War and talks in 2018'),
      p(
        'In February President Ashraf Ghani offered talks without preconditions. At the end of Ramadan, from 15 to 17 June, both sides observed the first mutual truce of the war. In July a Taliban source reported a meeting with the US diplomat Alice Wells in Doha. On 19 August Ghani proposed a second, conditional truce. On 4 September Washington named Zalmay Khalilzad to lead its efforts at reconciliation. Parliamentary elections are set for 20 October; the Taliban have called for a boycott.',
      ),
    ],
  },
  'shia-islam': {
    name: 'Shia Islam',
    explainer:
      'One of the two main branches of Islam, to which 10 to 13 per cent of Muslims belonged by an estimate of 2009. It holds that leadership after the Prophet Muhammad fell to Ali and to Imams from his line.',
    synonyms: [
      'Shia',
      'Shias',
      'Shi’a',
      "Shi'a",
      'Shiism',
      'Shi’ism',
      'Shiite',
      'Shiites',
      'Shi’ite',
      'Shi’ites',
      'Twelver',
      'Twelvers',
    ],
    alt: 'Range chart of the number of Shia Muslims by country in 2009: Iran 66 to 70 million, Pakistan 17 to 26, India 16 to 24, Iraq 19 to 22, then Turkey, Yemen and Azerbaijan.',
    caption: 'Where most Shia Muslims live: estimates from 2009. Chart: Broadsheet; figures: Pew Forum.',
    body: [
      p(
        'The name comes from *shiat Ali*, the party of Ali. After the death of Muhammad in 632 Muslims differed over who should lead the community. Those who became the Shia hold that the Prophet had designated Ali ibn Abi Talib, his cousin and son-in-law, and that leadership then belonged to Imams from Ali’s line. Sunnis recognise the caliphs chosen by the community, of whom Ali was the fourth.',
      ),
      p(
        'In October 680, on the tenth day of the month of Muharram, Ali’s son Husayn was killed at Karbala with his companions by troops of the Umayyad caliph. The day, Ashura, is marked every year with mourning. In 2018 it fell on 20 September in Iraq and Iran. Forty days later comes Arbaeen, when very large numbers of pilgrims walk to Karbala.',
      ),
      h2('Branches'),
      ul(
        '**Twelvers**, the largest group, follow twelve Imams and believe that the last has lived in occultation since the ninth century',
        '**Ismailis** parted from them over the succession to Ja’far al-Sadiq, who died in 765',
        '**Zaydis**, today mostly in Yemen, recognise a line that does not end with a fixed number',
      ),
      p('How Alevis, Alawites and Druze relate to Shia Islam is described differently by themselves and by others.'),
      h2('Numbers'),
      p(
        'Hardly any census asks Muslims about their branch. The Pew Forum, relying on experts and surveys, put the Shia in 2009 at 154 to 200 million, or 10 to 13 per cent of all Muslims. Between 68 and 80 per cent of them lived in Iran, Pakistan, India and Iraq. They were a majority of the population in Iran, Azerbaijan, Bahrain and Iraq.',
      ),
      h2('Learning and authority'),
      p(
        'Twelver scholarship has its great centres in Najaf in Iraq and Qom in Iran. Believers follow a living authority, or *marja*; among the most widely followed is Ali al-Sistani in Najaf. Twelver Shiism has been the state religion of Iran since the Safavid Shah Ismail in 1501. The Islamic Republic is based on the guardianship of the jurist as Ruhollah Khomeini set it out, a doctrine that not all Shia scholars accept in this form.',
      ),
      p(
        'Efforts at recognition between the schools include the fatwa of the Azhar rector Mahmud Shaltut in 1959, which declared worship by the Ja’fari school valid, and the Amman Message of 2004–05, whose signatories counted the Ja’fari and Zaydi schools among eight schools of Islamic law.',
      ),
    ],
  },
  'ansar-allah': {
    name: 'Ansar Allah',
    explainer:
      'A Yemeni movement from the northern governorate of Saada, commonly known as the Houthis after its founding family. It has held the capital, Sanaa, since September 2014 and has been at war with a Saudi-led coalition since 2015.',
    synonyms: [
      'Ansarallah',
      'Ansarullah',
      'Ansar Ullah',
      'Houthis',
      'Huthis',
      'Houthi movement',
      'Huthi movement',
      'Houthi forces',
      'Houthi fighters',
    ],
    alt: 'Map of Yemen with Saada in the north, the capital Sanaa, Marib, the port of Hudaydah on the Red Sea and Aden in the south.',
    caption: 'Yemen. No areas of control are shown. Map: Broadsheet.',
    body: [
      p(
        'Ansar Allah, “supporters of God”, grew out of a religious youth network in Saada in the 1990s. Most of its followers belong to the Zaydi branch of Shia Islam, to which roughly a third of Yemenis are commonly said to adhere. Its first leader, Hussein Badr al-Din al-Houthi, was killed by government forces in September 2004. His brother Abdul-Malik has led it since.',
      ),
      p(
        'Between 2004 and 2010 the movement and the state fought six rounds of war. It joined the protests of 2011 against President Ali Abdullah Saleh and took part in the National Dialogue that followed.',
      ),
      h2('Sanaa and the war'),
      p(
        'On 21 September 2014 its fighters took Sanaa. President Abdrabbuh Mansur Hadi resigned in January 2015, withdrew his resignation after escaping to Aden and asked neighbouring states for help. On 26 March 2015 a coalition led by Saudi Arabia began an air campaign. Saleh, by then allied with the movement, broke with it in December 2017 and was killed. Saleh al-Sammad, head of its Supreme Political Council, died in an air strike in April 2018; Mahdi al-Mashat followed him.',
      ),
      h2('How the sides describe it'),
      p(
        'The movement says that it fights corruption, the neglect of the north and foreign interference, and calls its takeover the revolution of 21 September. The internationally recognised government, Saudi Arabia and the United Arab Emirates speak of a coup by a militia backed by Iran. Iran acknowledges political support and denies supplying arms. A UN panel of experts found in January 2018 that remnants of missiles fired at Saudi Arabia were of Iranian origin; Tehran rejected the finding.',
      ),
      h2('Listings'),
      p(
        'In October 2018 Saudi Arabia and the United Arab Emirates list the movement as terrorist; the UN, the United States and the European Union do not. The UN has sanctioned three leading figures by name. Security Council resolution 2216 of April 2015 demands that the movement withdraw from the areas it seized and forbids arming those named.',
      ),
      h2('State of the talks'),
      p(
        'Forces backed by the coalition have advanced towards the port of Hudaydah since 13 June 2018. The UN envoy Martin Griffiths had invited both sides to Geneva for 6 September, but the delegation from Sanaa did not travel. It said that it lacked guarantees for its flight and for the transfer of wounded; the government accused it of setting new conditions. The UN calls the situation in Yemen the world’s worst humanitarian crisis. In September it said that 8.4 million people were on the brink of famine.',
      ),
    ],
  },
  'al-qaeda': {
    name: 'Al-Qaeda',
    explainer:
      'A network founded in 1988 by Osama bin Laden and others, listed as a terrorist organisation by the UN Security Council. It carried out the attacks of 11 September 2001 and has affiliates in Asia and Africa.',
    synonyms: ['al-Qaida', 'Al Qaeda', 'Al Qaida', 'al-Qa’ida', "al-Qa'ida"],
    alt: 'Map from West Africa to South Asia in which Mali, Somalia, Yemen, Syria and Afghanistan are highlighted as countries named by UN monitors.',
    caption:
      'Countries where UN monitors report affiliates or allies of al-Qaeda; not areas of control. Map: Broadsheet.',
    body: [
      p(
        'Al-Qaeda, “the base”, was formed in Peshawar in August 1988 by veterans of the war against Soviet troops in Afghanistan, among them the Saudi Osama bin Laden. In declarations of 1996 and 1998 bin Laden called for attacks on the United States, whose troops he wanted out of the Arabian Peninsula. The group calls itself a vanguard for rule by Islamic law; Muslim authorities in many countries have condemned its violence.',
      ),
      h2('Attacks'),
      ul(
        '7 August 1998: bombs at the US embassies in Nairobi and Dar es Salaam kill 224 people, twelve of them Americans',
        '12 October 2000: an attack on the destroyer USS Cole in Aden kills 17 sailors',
        '11 September 2001: four hijacked airliners kill 2,977 people in the United States',
      ),
      p(
        'The attacks of 2001 led to the US intervention in Afghanistan. Bin Laden was killed by US forces in Abbottabad in Pakistan on 2 May 2011. Ayman al-Zawahiri, an Egyptian, was named leader that June and still held the post in October 2018.',
      ),
      h2('Affiliates'),
      table(
        'Groups that have pledged allegiance to al-Qaeda’s leadership',
        ['Group', 'Area', 'Since'],
        ['AQIM', 'North Africa, Sahel', '2007'],
        ['AQAP', 'Yemen', '2009'],
        ['Al-Shabaab', 'Somalia', '2012'],
        ['AQIS', 'South Asia', '2014'],
        ['JNIM', 'Mali and the Sahel', '2017'],
      ),
      p('The so-called Islamic State grew out of al-Qaeda’s branch in Iraq; al-Qaeda disowned it in February 2014.'),
      h2('Syria'),
      p(
        'The Nusra Front, al-Qaeda’s arm in Syria, took a new name in July 2016 and said that it had cut its ties. In January 2017 it merged into Hayat Tahrir al-Sham, which says it is independent. The United States and then the UN listed that group in 2018 as an alias of Nusra, and Turkey followed at the end of August. A smaller group loyal to al-Qaeda, Hurras al-Din, appeared in 2018. On 30 August the UN envoy Staffan de Mistura spoke of some 10,000 Nusra and al-Qaeda fighters in Idlib; the number is disputed.',
      ),
      h2('Sanctions and assessments'),
      p(
        'The Security Council began its sanctions with resolution 1267 in 1999; the United States listed al-Qaeda as a foreign terrorist organisation in the same year. A report by UN monitors, issued in summer 2018, found the network resilient and stronger than Islamic State in Somalia, Yemen, South Asia and parts of the Sahel. The United States accuses Iran of having allowed al-Qaeda members to operate from its territory. Iran denies this and points to arrests.',
      ),
    ],
  },
  'axis-of-resistance': {
    name: 'Axis of Resistance',
    explainer:
      'A political term for an alignment of states and movements opposed to Israel and to US influence in the Middle East, above all Iran, the Syrian government and Hezbollah. It is not a treaty organisation.',
    synonyms: ['Resistance Axis', 'Front of Resistance', 'Resistance Front'],
    alt: 'Timeline of the term “Axis of Resistance”: Libyan daily 2002, Iranian newspaper 2004, Palestinian minister 2006, Jalili in Damascus 2012, missile strike at Abu Kamal 2018.',
    caption: 'How the term came into use. Chart: Broadsheet.',
    body: [
      p(
        'The Axis of Resistance has no charter, no seat and no list of members. The phrase is a name that some of those involved give to what they have in common; who is included depends on the speaker.',
      ),
      h2('Origin of the words'),
      p(
        'The earliest use usually cited is in the Libyan daily *Al-Zahf al-Akhdar* in 2002, as a reply to US President George W. Bush, who on 29 January of that year had spoken of an “axis of evil”. The Iranian newspaper *Jomhuri-ye Eslami* took the phrase up in 2004, the Palestinian minister Said Siam of Hamas in 2006. It entered official language during the war in Syria: on 7 August 2012 Saeed Jalili, secretary of Iran’s Supreme National Security Council, called Syria in Damascus a pillar of the axis.',
      ),
      h2('Who is counted in'),
      ul(
        '**Almost always:** Iran, the Syrian government and the Lebanese movement Hezbollah',
        '**Often:** armed groups in Iraq, and the Palestinian Islamic Jihad',
        '**By some:** Hamas, whose leaders left Damascus in 2012, and Ansar Allah, the Houthi movement in Yemen',
      ),
      p(
        'They do not share a doctrine. Twelver and Zaydi Shia, Sunni Islamists and the secular Baath Party stand side by side.',
      ),
      h2('Two descriptions'),
      p(
        'Those who use the term speak of resistance to Israeli occupation and American intervention and of support for the Palestinians. They reject the idea that local movements carry out orders from Tehran. The United States, Israel, Saudi Arabia and others describe a network through which Iran extends its influence and arms forces outside the control of states. Many researchers find influence running in both directions and varying from country to country.',
      ),
      h2('Listings and law'),
      p(
        'In October 2018 Hezbollah is listed as a terrorist organisation by the United States (since 1997) and the Gulf Cooperation Council (2016); the European Union has listed its military wing (2013). It is not on the UN list. The US Treasury placed Iran’s Revolutionary Guards under terrorism sanctions in October 2017. Iraq’s Popular Mobilisation Forces, some of whose units see themselves as part of the axis, have belonged to the state’s forces by law since November 2016.',
      ),
      h2('Recent events'),
      p(
        'Hezbollah’s leader, Hassan Nasrallah, confirmed in May 2013 that his movement was fighting in Syria. On 10 May 2018 Israel struck what it called Iranian positions in Syria, after rocket fire at the Golan Heights that it attributed to Iran. On 1 October 2018 the Revolutionary Guards fired six ballistic missiles at a target near Abu Kamal in eastern Syria and called this an answer to the attack on a parade in Ahvaz on 22 September.',
      ),
    ],
  },
  'arab-spring': {
    name: 'Arab Spring',
    explainer:
      'The wave of protests and uprisings that began in Tunisia in December 2010 and reached much of the Arab world. Four long-serving leaders lost power; reforms, repression and wars followed.',
    synonyms: ['Arab uprisings', 'Arab revolutions', 'Arab revolts', '2011 uprisings'],
    alt: 'Map of North Africa and the Middle East. Tunisia, Libya, Egypt and Yemen are highlighted as states whose leaders left office; other states with large protests are hatched.',
    caption: 'Where leaders left office in 2011–12, and where other large protests took place. Map: Broadsheet.',
    body: [
      p(
        'On 17 December 2010 Mohamed Bouazizi, a street vendor in the Tunisian town of Sidi Bouzid, set himself alight after a dispute with officials. He died on 4 January. The protests that began there spread within weeks to most Arab countries. Demonstrators called for dignity, work, an end to corruption and a say in how they were governed.',
      ),
      table(
        'Leaders who lost power',
        ['Country', 'Leader', 'Date'],
        ['Tunisia', 'Zine el-Abidine Ben Ali, left the country', '14 January 2011'],
        ['Egypt', 'Hosni Mubarak, stepped down', '11 February 2011'],
        ['Libya', 'Muammar Qaddafi, killed', '20 October 2011'],
        ['Yemen', 'Ali Abdullah Saleh, signed the transfer of power', '23 November 2011'],
      ),
      p(
        'Large protests also took place in Bahrain from 14 February 2011 and in Syria from mid-March, and in Jordan, Morocco, Oman, Kuwait, Saudi Arabia, Iraq and Algeria. In Bahrain troops of the Gulf Cooperation Council came to the government’s support. In Libya a campaign led by NATO intervened under a Security Council resolution.',
      ),
      h2('Different outcomes'),
      p(
        'Tunisia adopted a new constitution in January 2014, and four of its civic organisations received the Nobel Peace Prize in 2015. In Egypt Mohamed Morsi won the presidential election of 2012; the army removed him on 3 July 2013, in what opponents called a coup and supporters a second revolution. In Libya, Syria and Yemen the conflicts turned into wars that drew in foreign powers. Several monarchies answered with reforms, spending or arrests.',
      ),
      h2('The name'),
      p(
        '“Arab Spring” came into use in the Western press in January 2011, echoing the European revolutions of 1848 and the Prague Spring of 1968. Many Arab writers prefer *thawra* (revolution) or *intifada* (uprising), and some speak of an Arab Winter that came after.',
      ),
      h2('“Islamic Awakening”'),
      p(
        'Iran’s leadership gave the events another name. In a Friday sermon on 4 February 2011 Ali Khamenei presented them as an Islamic awakening in the line of the Iranian revolution of 1979, and a first international conference under that title met in Tehran in September. Others dispute this reading. Egypt’s Muslim Brotherhood answered at the time that the uprising was one of all Egyptians, and many activists described their aims as civil, social and democratic. Tehran did not extend the term to the protests in Syria, which it called foreign-backed; critics see an inconsistency. In Arabic the expression had long stood for the religious revival of the 1970s to 1990s.',
      ),
    ],
  },
  wahhabism: {
    name: 'Wahhabism',
    explainer:
      'A name for the religious movement begun by Muhammad ibn Abd al-Wahhab in central Arabia in the eighteenth century, closely bound up with the Saudi state. Most of its followers reject the label.',
    synonyms: ['Wahhabi', 'Wahhabis', 'Wahabism', 'Wahabi', 'Wahabis'],
    alt: 'Map of the Arabian Peninsula with Diriyah in Najd, where the movement found its political ally, and the cities of Mecca and Medina.',
    caption: 'Diriyah in Najd, seat of the first Saudi state, on a map with the borders of 2018. Map: Broadsheet.',
    body: [
      p(
        'Muhammad ibn Abd al-Wahhab was born in 1703 in Uyayna in Najd. He preached a strict monotheism (*tawhid*) and turned against the veneration of shrines and against practices that he regarded as later innovations. His teaching draws on the Hanbali tradition and on the medieval scholar Ibn Taymiyya.',
      ),
      p(
        'In 1744 – some sources say 1745 – he allied himself with Muhammad ibn Saud, the ruler of Diriyah. The emirate that grew from this pact, known as the first Saudi state, ended in 1818, when an Ottoman-Egyptian army took Diriyah. He himself had died in 1792. The alliance of ruling house and religious scholars was renewed in later Saudi states; the present kingdom was proclaimed on 23 September 1932.',
      ),
      h2('A contested word'),
      p(
        '“Wahhabism” was coined by others, often by opponents. Followers mostly speak of the call of the Sheikh, of monotheists or simply of Salafi Islam. In 2018 Crown Prince Mohammed bin Salman asked an American interviewer to define the word and said that nobody could. This site uses it for the movement known by that name and says who applies it to whom.',
      ),
      p(
        'Salafism is the wider term. Researchers commonly distinguish quietist, political and armed currents within it and count most Salafis among the first two.',
      ),
      h2('Critics and defenders'),
      p(
        'Shia scholars and many Sunni ones object to the movement’s judgement of shrines and of other Muslims. Some Western officials, and Iran’s government, hold that its doctrine and Saudi funding abroad helped extremism to spread; Iran’s foreign minister, Mohammad Javad Zarif, said so in an American newspaper in 2016, which Saudi ministers rejected. Saudi officials and other scholars trace the violence to other sources, such as the ideas of Sayyid Qutb, al-Qaeda or political conditions, and point out that the kingdom has itself been a target of al-Qaeda and Islamic State. A conference in Grozny in August 2016 defined Sunni Islam in terms that left out the Salafis; Saudi scholars protested.',
      ),
      h2('Debate of the present'),
      p(
        'In October 2017 the crown prince announced a return to what he called moderate Islam. In an interview published in March 2018 he said that Saudi funding of mosques abroad had its roots in the Cold War, when allies asked for it, and now comes mostly from foundations. In September 2017 a number of preachers were arrested in the kingdom, among them figures of the Sahwa, a Saudi revivalist movement. Qatar, which shares the tradition, named its state mosque after the founder in 2011.',
      ),
    ],
  },
  'iran-nuclear-deal': {
    name: 'Iran nuclear deal',
    explainer:
      'The agreement of July 2015 between Iran and six powers, formally the JCPOA: limits on the nuclear programme in return for relief from sanctions. The United States left it on 8 May 2018; the other parties remain.',
    synonyms: [
      'JCPOA',
      'Joint Comprehensive Plan of Action',
      'nuclear deal with Iran',
      'nuclear agreement with Iran',
      'Iran nuclear agreement',
      '2015 nuclear deal',
      '2015 nuclear agreement',
      'Iranian nuclear deal',
    ],
    alt: 'Map of Iran with places that the nuclear agreement names: Natanz, Fordow and Arak, and the power station at Bushehr on the coast.',
    caption: 'Sites of Iran’s nuclear programme. Map: Broadsheet.',
    body: [
      p(
        'The Joint Comprehensive Plan of Action was concluded in Vienna on 14 July 2015 by Iran, China, France, Germany, Russia, the United Kingdom and the United States, with the European Union as coordinator. It ended more than a decade of dispute. Western governments suspected that Iran wanted the means to build a bomb; Iran maintained that its programme served peaceful ends only. The UN Security Council endorsed the plan in resolution 2231.',
      ),
      h2('What was agreed'),
      ul(
        'Iran limits enrichment to 3.67 per cent and its stock of enriched uranium to 300 kilograms, both for 15 years',
        'It operates no more than 5,060 centrifuges, at Natanz, for ten years, and enriches no uranium at Fordow',
        'The reactor at Arak is rebuilt so that it does not yield plutonium fit for weapons',
        'The International Atomic Energy Agency (IAEA) inspects; UN, EU and US sanctions over the nuclear programme are lifted or suspended',
      ),
      p(
        'After the agency had confirmed the first steps, the plan took effect on 16 January 2016. The IAEA’s reports since then have found Iran to be keeping its commitments.',
      ),
      h2('The American withdrawal'),
      p(
        'President Donald Trump announced on 8 May 2018 that the United States would leave. He called the deal one-sided, criticised that its limits expire and that it covers neither missiles nor Iran’s role in the region. Israel and Saudi Arabia welcomed the decision. Iran, the European parties, Russia and China said that they would keep to the agreement.',
      ),
      table(
        'Return of US sanctions',
        ['From', 'Fields'],
        ['7 August 2018', 'Dollar notes, gold and precious metals, other metals, trade in rials, state debt, cars'],
        [
          '5 November 2018',
          'Oil, ports and shipping, dealings with the central bank, financial messaging, insurance, energy',
        ],
      ),
      h2('Attempts to keep it alive'),
      p(
        'The European Union updated its blocking statute, which forbids companies to obey the US measures, with effect from 7 August. On 24 September the remaining parties, meeting in New York, welcomed a special purpose vehicle for payments in trade with Iran, including trade in oil. Its form was still being worked out in October.',
      ),
      p(
        'Iran also turned to the International Court of Justice, invoking a treaty of 1955. On 3 October the court ordered the United States unanimously to remove obstacles to the export to Iran of medicines, food and goods for the safety of civil aviation. Washington called the case meritless and announced on the same day that it was ending the treaty.',
      ),
    ],
  },
  'climate-agreements': {
    name: 'Climate agreements',
    explainer:
      'The treaties by which states seek to limit global warming: the UN framework convention of 1992, the Kyoto Protocol of 1997 and the Paris Agreement of 2015, which aims to keep it well below 2 degrees.',
    synonyms: [
      'climate agreement',
      'Paris Agreement',
      'Paris climate agreement',
      'Paris climate accord',
      'Kyoto Protocol',
      'UN climate convention',
      'Framework Convention on Climate Change',
      'UNFCCC',
    ],
    alt: 'Timeline of climate diplomacy: Rio convention 1992, Kyoto Protocol 1997, Kyoto in force 2005, Paris Agreement 2015, Paris in force 2016, climate panel’s report on 1.5 degrees October 2018.',
    caption: 'From Rio to Paris: steps in climate diplomacy. Chart: Broadsheet.',
    body: [
      p(
        'International climate policy rests on three texts that build on each other. The first, the United Nations Framework Convention on Climate Change, was opened for signature in Rio de Janeiro in 1992. Almost every state has joined it. It sets the aim of preventing dangerous human interference with the climate and lays down that states have common but differentiated responsibilities.',
      ),
      h2('Kyoto'),
      p(
        'The Kyoto Protocol of 1997 gave industrialised countries binding targets for their emissions; developing countries had none. It entered into force in 2005. The United States signed but did not ratify, and Canada announced its withdrawal in 2011. A conference in Copenhagen in 2009 failed to agree on a successor treaty for all.',
      ),
      h2('Paris'),
      p(
        'The Paris Agreement, adopted on 12 December 2015 and in force since 4 November 2016, chose another way. Every party sets its own contribution and is expected to strengthen it every five years. The common goal is to hold the rise in temperature well below 2 degrees Celsius above pre-industrial levels and to pursue efforts to limit it to 1.5 degrees. Reporting is binding; the targets themselves are not enforced.',
      ),
      p(
        'In June 2017 President Donald Trump announced that the United States would withdraw, citing costs to its economy. Under the agreement’s rules this can take effect in November 2020 at the earliest. Detailed rules for carrying out the agreement are due to be settled in Katowice in Poland in December 2018.',
      ),
      h2('What the science says'),
      p(
        'The Intergovernmental Panel on Climate Change, which the Paris conference had asked for a report, published it on 8 October 2018 in Incheon. Human activity has so far warmed the Earth by about 1.0 degree. At the present rate 1.5 degrees would probably be reached between 2030 and 2052.',
      ),
      table(
        'Projected effects, according to the panel',
        ['Effect', '1.5 degrees', '2 degrees'],
        ['Coral reefs lost', '70–90 %', 'more than 99 %'],
        ['Arctic Ocean free of ice in summer', 'once a century', 'once a decade'],
        ['Sea level by 2100', 'about 10 cm lower than at 2 degrees', '–'],
      ),
      p(
        'To stay at 1.5 degrees, the report says, emissions of carbon dioxide would have to fall by about 45 per cent between 2010 and 2030 and reach net zero around 2050.',
      ),
      h2('Open disputes'),
      p(
        'Governments continue to argue over who should cut how much, over money for poorer countries, for which industrialised states have promised 100 billion dollars a year by 2020, and over how the contributions are to be checked. Small island states press for the lower limit; some producers of oil and coal stress the cost of a rapid change.',
      ),
    ],
  },
};
