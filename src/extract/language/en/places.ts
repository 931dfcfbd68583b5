const list = (text: string): readonly string[] =>
  text
    .trim()
    .split(/\s*,\s*/)
    .filter(Boolean);

/**
 * Countries (ISO 3166, all members of the United Nations by their short English names and usual variants), regions, U.S. states,
 * capitals and large cities. Names that are as often a person's or a word's (Chad, Jordan's bearers are told apart by what
 * stands before) are left out.
 */
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
Beijing, Shanghai, Tokyo, Seoul, Pyongyang, Hanoi, Bangkok, Manila, Jakarta, Canberra, Sydney, Melbourne, Ottawa, Toronto, Mexico City, Havana, Caracas, Bogota, Lima, Santiago, Buenos Aires, Brasilia, Rio de Janeiro, Nairobi, Lagos, Johannesburg, Pretoria, Addis Ababa, Seychelles, Davos, Trump Tower, Mar-a-Lago,
Andorra, Antigua and Barbuda, Bahamas, Barbados, Belize, Benin, Bhutan, Bosnia and Herzegovina, Botswana, Brunei, Burkina Faso, Burundi, Cape Verde, Cabo Verde, Central African Republic, Comoros, Czechia, Djibouti, Dominican Republic, East Timor, Timor-Leste, El Salvador,
Equatorial Guinea, Eritrea, Eswatini, Swaziland, Fiji, Gabon, Gambia, Grenada, Guinea, Guinea-Bissau, Guyana, Ivory Coast, Kiribati, Lesotho, Liechtenstein, Madagascar, Malawi, Maldives, Marshall Islands, Mauritania, Mauritius, Micronesia, Monaco, Mozambique, Burma, Namibia, Nauru,
North Macedonia, Palau, Papua New Guinea, Samoa, San Marino, Sao Tome and Principe, Sierra Leone, Solomon Islands, South Sudan, Suriname, Togo, Tonga, Trinidad and Tobago, Tuvalu, Vanuatu, Vatican City, Great Britain, Northern Ireland, Catalonia, Kurdistan, Kashmir, Xinjiang, Darfur,
Sahel, Balkan, Caucasus, Scandinavia, Central Asia, Southeast Asia, Sub-Saharan Africa, Maghreb, Transnistria, Abkhazia, South Ossetia, Nagorno-Karabakh, Puerto Rico, Greenland, Bermuda, Gibraltar, Macau,
Accra, Algiers, Amman, Antananarivo, Asmara, Asuncion, Bamako, Bangui, Bishkek, Bissau, Bogotá, Brasília, Bratislava, Brazzaville, Bridgetown, Bujumbura, Canberra, Chisinau, Colombo, Conakry, Dakar, Dar es Salaam, Dhaka, Dodoma, Dushanbe, Freetown, Gaborone, Guatemala City, Harare,
Juba, Kampala, Kathmandu, Khartoum, Kigali, Kinshasa, Kuala Lumpur, Kuwait City, La Paz, Libreville, Lilongwe, Ljubljana, Lomé, Lome, Luanda, Lusaka, Malabo, Maputo, Mogadishu, Monrovia, Montevideo, Muscat, N'Djamena, Nassau, Naypyidaw, Niamey, Nicosia, Nouakchott, Nur-Sultan,
Ouagadougou, Panama City, Paramaribo, Phnom Penh, Podgorica, Port-au-Prince, Port Moresby, Porto-Novo, Port of Spain, Quito, Rabat, Rangoon, Yangon, Reykjavik, San José, San Salvador, Sanaa, Santo Domingo, Skopje, Suva, Taipei, Tegucigalpa, Thimphu, Tirana, Tunis, Ulaanbaatar, Valletta,
Vientiane, Windhoek, Yaounde, Yaoundé, Pristina, Ramallah, Abuja, Abidjan, Casablanca, Alexandria, Cape Town, Durban, Kolkata, Chennai, Bangalore, Hyderabad, Karachi, Lahore, Ho Chi Minh City, Saigon, Guangzhou, Shenzhen, Wuhan, Osaka, Kyoto, Busan, São Paulo, Sao Paulo, Rio, Medellín,
Guadalajara, Monterrey, Tijuana, Montreal, Vancouver, Calgary, Quebec, Ontario, Birmingham, Manchester, Liverpool, Leeds, Glasgow, Belfast, Cardiff, Marseille, Lyon, Strasbourg, Toulouse, Bordeaux, Cologne, Stuttgart, Düsseldorf, Leipzig, Dresden, Rotterdam, Antwerp, Basel, Lausanne,
Turin, Naples, Venice, Florence, Palermo, Genoa, Bologna, Seville, Valencia, Bilbao, Porto, Krakow, Gdansk, Lviv, Odessa, Odesa, Kharkiv, Donetsk, Mariupol, Sevastopol, Vladivostok, Novosibirsk, Kazan, Aleppo, Basra, Mosul, Erbil, Jeddah, Mecca, Port Sudan, Kandahar, Herat, Mazar-i-Sharif
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

/** Adjectives and names of peoples (those of all members of the United Nations), faiths and parties: they describe, and are no part of a person's name. */
export const nationalities: ReadonlySet<string> = new Set(
  list(`Afghan, Albanian, Algerian, American, Arab, Argentine, Armenian, Asian, African, Australian, Austrian, Azerbaijani, Belarusian, Belgian, Bosnian, Brazilian, British, Bulgarian, Canadian, Chilean, Chinese, Colombian, Croatian, Cuban, Czech, Danish, Dutch, Egyptian,
English, Estonian, European, Finnish, French, Georgian, German, Greek, Hungarian, Indian, Indonesian, Iranian, Iraqi, Irish, Israeli, Italian, Japanese, Jewish, Jordanian, Kazakh, Korean, Kurdish, Kuwaiti, Latvian, Lebanese, Libyan, Lithuanian, Mexican, Moldovan,
Muslim, Christian, Catholic, Nigerian, Norwegian, Pakistani, Palestinian, Polish, Portuguese, Qatari, Romanian, Russian, Saudi, Scottish, Serbian, Slovak, Soviet, Spanish, Swedish, Swiss, Syrian, Taiwanese, Thai, Turkish, Ukrainian, Uzbek, Venezuelan, Vietnamese, Yemeni,
Andorran, Angolan, Bahamian, Bahraini, Bangladeshi, Barbadian, Basque, Bavarian, Belizean, Beninese, Bhutanese, Bolivian, Botswanan, Bruneian, Burkinabe, Burmese, Burundian, Cambodian, Cameroonian, Cape Verdean, Catalan, Chadian, Chechen, Comorian, Congolese, Costa Rican,
Cypriot, Djiboutian, Dominican, Timorese, Ecuadorean, Ecuadorian, Emirati, Eritrean, Ethiopian, Fijian, Filipino, Flemish, Gabonese, Gambian, Ghanaian, Grenadian, Guatemalan, Guinean, Guyanese, Haitian, Honduran, Icelandic, Ivorian, Jamaican, Kenyan, Kosovar, Kyrgyz,
Lao, Laotian, Liberian, Luxembourgish, Macedonian, Malagasy, Malawian, Malaysian, Maldivian, Malian, Maltese, Mauritanian, Mauritian, Mongolian, Montenegrin, Moroccan, Mozambican, Namibian, Nepalese, Nepali, Nicaraguan, Nigerien, Omani, Panamanian, Papuan, Paraguayan, Peruvian,
Philippine, Rwandan, Salvadoran, Salvadorean, Samoan, Senegalese, Seychellois, Sierra Leonean, Singaporean, Slovene, Slovenian, Somali, Sudanese, Surinamese, Swazi, Tajik, Tanzanian, Tatar, Tibetan, Togolese, Tongan, Trinidadian, Tunisian, Turkmen, Ugandan, Uruguayan, Uyghur,
Welsh, Zambian, Zimbabwean, Abkhaz, Ossetian, Crimean, Balkan, Baltic, Nordic, Scandinavian, Caribbean, Latin, Mediterranean, Persian, Ottoman, Sunni, Shiite, Shia, Islamic, Islamist, Orthodox, Protestant, Buddhist, Hindu, Sikh, Zionist, Communist, Socialist,
Democratic, Republican, Democrat, Conservative, Liberal, Labour, Latino, Hispanic, Western, Eastern, Northern, Southern, Federal, Presidential`),
);

/** States by what news calls them in short, lower case (Associated Press style book; GeoNames, country names). */
export const shortStates: ReadonlyMap<string, string> = new Map(
  "u.s. united states,us united states,u.s.a. united states,usa united states,u.k. united kingdom,uk united kingdom,u.a.e. united arab emirates,uae united arab emirates"
    .split(",")
    .map((pair) => [pair.slice(0, pair.indexOf(" ")), pair.slice(pair.indexOf(" ") + 1)] as [string, string]),
);
