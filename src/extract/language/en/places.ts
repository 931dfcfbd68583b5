const list = (text: string): readonly string[] =>
  text
    .trim()
    .split(/\s*,\s*/)
    .filter(Boolean);

/** Countries (ISO 3166, short English names and their usual variants), regions, U.S. states and large or capital cities. */
export const places: readonly string[] = list(`
Afghanistan, Albania, Algeria, Angola, Argentina, Armenia, Australia, Austria, Azerbaijan, Bahrain, Bangladesh, Belarus, Belgium, Bolivia, Bosnia, Brazil, Britain, Bulgaria, Cambodia, Cameroon, Canada, Chile, China, Colombia, Congo, Costa Rica, Croatia, Cuba,
Cyprus, Czech Republic, Denmark, Ecuador, Egypt, England, Estonia, Ethiopia, Finland, France, Georgia, Germany, Ghana, Greece, Guatemala, Haiti, Honduras, Hungary, Iceland, India, Indonesia, Iran, Iraq, Ireland, Israel, Italy, Jamaica, Japan, Jordan, Kazakhstan,
Kenya, Kosovo, Kuwait, Kyrgyzstan, Laos, Latvia, Lebanon, Liberia, Libya, Lithuania, Luxembourg, Macedonia, Malaysia, Mali, Malta, Mexico, Moldova, Mongolia, Montenegro, Morocco, Myanmar, Nepal, Netherlands, New Zealand, Nicaragua, Niger, Nigeria, North Korea,
Norway, Oman, Pakistan, Palestine, Panama, Paraguay, Peru, Philippines, Poland, Portugal, Qatar, Romania, Russia, Russian Federation, Rwanda, Saudi Arabia, Scotland, Senegal, Serbia, Singapore, Slovakia, Slovenia, Somalia, South Africa, South Korea, Soviet Union, Spain,
Sri Lanka, Sudan, Sweden, Switzerland, Syria, Taiwan, Tajikistan, Tanzania, Thailand, Tunisia, Turkey, Turkmenistan, Uganda, Ukraine, United Arab Emirates, United Kingdom, United States, United States of America, Uruguay, Uzbekistan, Venezuela, Vietnam, Wales, Yemen, Zambia,
Zimbabwe, U.S., US, USA, U.S.A., UK, U.K., UAE, USSR, America, Europe, Asia, Africa, Middle East, Crimea, Donbass, Chechnya, Gaza, West Bank, Hong Kong, Tibet, Baltic, Balkans, Latin America,
Alabama, Alaska, Arizona, Arkansas, California, Colorado, Connecticut, Delaware, Florida, Hawaii, Idaho, Illinois, Indiana, Iowa, Kansas, Kentucky, Louisiana, Maine, Maryland, Massachusetts, Michigan, Minnesota, Mississippi, Missouri, Montana, Nebraska, Nevada,
New Hampshire, New Jersey, New Mexico, New York, North Carolina, North Dakota, Ohio, Oklahoma, Oregon, Pennsylvania, Rhode Island, South Carolina, South Dakota, Tennessee, Texas, Utah, Vermont, Virginia, West Virginia, Wisconsin, Wyoming, D.C., Washington D.C.,
Moscow, St. Petersburg, Saint Petersburg, Kiev, Kyiv, Minsk, Washington, New York City, Los Angeles, Chicago, Houston, Philadelphia, Boston, Cleveland, Miami, Dallas, Detroit, Seattle, San Francisco, San Diego, Las Vegas, Atlanta, Denver, Phoenix, Baltimore, Charlotte, Tulsa,
Milwaukee, Pittsburgh, Orlando, London, Paris, Berlin, Munich, Frankfurt, Hamburg, Bonn, Vienna, Geneva, Zurich, Bern, Brussels, Amsterdam, The Hague, Rome, Milan, Madrid, Barcelona, Lisbon, Athens, Istanbul, Ankara, Prague, Budapest, Warsaw, Bucharest, Sofia, Belgrade, Zagreb, Sarajevo, Kosovo,
Stockholm, Oslo, Copenhagen, Helsinki, Tallinn, Riga, Vilnius, Dublin, Edinburgh, Tbilisi, Yerevan, Baku, Astana, Tashkent, Tehran, Baghdad, Damascus, Beirut, Jerusalem, Tel Aviv, Cairo, Tripoli, Riyadh, Doha, Dubai, Abu Dhabi, Kabul, Islamabad, New Delhi, Delhi, Mumbai,
Beijing, Shanghai, Tokyo, Seoul, Pyongyang, Hanoi, Bangkok, Manila, Jakarta, Canberra, Sydney, Melbourne, Ottawa, Toronto, Mexico City, Havana, Caracas, Bogota, Lima, Santiago, Buenos Aires, Brasilia, Rio de Janeiro, Nairobi, Lagos, Johannesburg, Pretoria, Addis Ababa, Seychelles, Davos, Trump Tower, Mar-a-Lago
`);

/** Words that stand before the name of a place and make another of it, or of a people: “South America”, “South Korean”. */
export const directions: ReadonlySet<string> = new Set(
  list("north, south, east, west, northeast, northwest, southeast, southwest, northern, southern, eastern, western, central, upper, lower"),
);

/**
 * Words that stand behind the name of a place and make another of it: “Oklahoma City”, “Pennsylvania Avenue”. Generic terms of the
 * U.S. Board on Geographic Names, and the commonest street suffixes of the U.S. Postal Service (Publication 28, appendix C1).
 */
export const placeKinds: ReadonlySet<string> = new Set(
  list(`city, county, island, islands, valley, bay, beach, harbor, harbour, river, lake, mountains, peninsula, heights, springs, falls,
avenue, boulevard, street, road, highway, parkway, turnpike`),
);

/** Adjectives and names of peoples: they describe, and are no part of a person's name. */
export const nationalities: ReadonlySet<string> = new Set(
  list(`Afghan, Albanian, Algerian, American, Arab, Argentine, Armenian, Asian, African, Australian, Austrian, Azerbaijani, Belarusian, Belgian, Bosnian, Brazilian, British, Bulgarian, Canadian, Chilean, Chinese, Colombian, Croatian, Cuban, Czech, Danish, Dutch, Egyptian,
English, Estonian, European, Finnish, French, Georgian, German, Greek, Hungarian, Indian, Indonesian, Iranian, Iraqi, Irish, Israeli, Italian, Japanese, Jewish, Jordanian, Kazakh, Korean, Kurdish, Kuwaiti, Latvian, Lebanese, Libyan, Lithuanian, Mexican, Moldovan,
Muslim, Christian, Catholic, Nigerian, Norwegian, Pakistani, Palestinian, Polish, Portuguese, Qatari, Romanian, Russian, Saudi, Scottish, Serbian, Slovak, Soviet, Spanish, Swedish, Swiss, Syrian, Taiwanese, Thai, Turkish, Ukrainian, Uzbek, Venezuelan, Vietnamese, Yemeni,
Democratic, Republican, Democrat, Conservative, Liberal, Labour, Latino, Hispanic, Western, Eastern, Northern, Southern, Federal, Presidential`),
);
