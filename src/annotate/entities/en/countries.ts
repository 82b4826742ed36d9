/**
 * States, the words for their people, their capitals and the houses that stand for their governments. Compiled by hand
 * for Hearsay. One state a line:
 *
 *     name | capital | adjective and people | other names | buildings and districts that stand for its government
 */
export const countryRows = `
Afghanistan | Kabul | Afghan, Afghans | |
Albania | Tirana | Albanian, Albanians | |
Algeria | Algiers | Algerian, Algerians | |
Angola | Luanda | Angolan, Angolans | |
Argentina | Buenos Aires | Argentine, Argentinian, Argentines | | Casa Rosada
Armenia | Yerevan | Armenian, Armenians | |
Australia | Canberra | Australian, Australians | |
Austria | Vienna | Austrian, Austrians | |
Azerbaijan | Baku | Azerbaijani, Azeri, Azerbaijanis | |
Bahrain | Manama | Bahraini, Bahrainis | |
Bangladesh | Dhaka | Bangladeshi, Bangladeshis | |
Belarus | Minsk | Belarusian, Belarusians | |
Belgium | Brussels | Belgian, Belgians | |
Benin | Porto-Novo | Beninese | |
Bolivia | La Paz | Bolivian, Bolivians | |
Bosnia and Herzegovina | Sarajevo | Bosnian, Bosnians | Bosnia, Bosnia-Herzegovina |
Botswana | Gaborone | Botswanan | |
Brazil | Brasilia | Brazilian, Brazilians | | Planalto
Bulgaria | Sofia | Bulgarian, Bulgarians | |
Burkina Faso | Ouagadougou | Burkinabe | |
Burundi | Gitega | Burundian, Burundians | |
Cambodia | Phnom Penh | Cambodian, Cambodians | |
Cameroon | Yaounde | Cameroonian, Cameroonians | |
Canada | Ottawa | Canadian, Canadians | |
Central African Republic | Bangui | Central African | CAR |
Chad | N'Djamena | Chadian, Chadians | |
Chile | Santiago | Chilean, Chileans | | La Moneda
China | Beijing | Chinese | People's Republic of China, PRC | Zhongnanhai
Colombia | Bogota | Colombian, Colombians | |
Costa Rica | San Jose | Costa Rican, Costa Ricans | |
Croatia | Zagreb | Croatian, Croat, Croatians, Croats | |
Cuba | Havana | Cuban, Cubans | |
Cyprus | Nicosia | Cypriot, Cypriots | |
Czech Republic | Prague | Czech, Czechs | Czechia |
Democratic Republic of Congo | Kinshasa | Congolese | Congo, DRC, DR Congo, Democratic Republic of the Congo |
Denmark | Copenhagen | Danish, Danes | |
Djibouti | Djibouti City | Djiboutian | |
Dominican Republic | Santo Domingo | Dominican, Dominicans | |
Ecuador | Quito | Ecuadorean, Ecuadorian, Ecuadoreans | |
Egypt | Cairo | Egyptian, Egyptians | |
El Salvador | San Salvador | Salvadoran, Salvadorans | |
Eritrea | Asmara | Eritrean, Eritreans | |
Estonia | Tallinn | Estonian, Estonians | |
Ethiopia | Addis Ababa | Ethiopian, Ethiopians | |
Fiji | Suva | Fijian, Fijians | |
Finland | Helsinki | Finnish, Finn, Finns | |
France | Paris | French | | Elysee, Élysée, Quai d'Orsay
Gabon | Libreville | Gabonese | |
Gambia | Banjul | Gambian, Gambians | The Gambia |
Georgia | Tbilisi | Georgian, Georgians | |
Germany | Berlin | German, Germans | |
Ghana | Accra | Ghanaian, Ghanaians | |
Greece | Athens | Greek, Greeks | |
Guatemala | Guatemala City | Guatemalan, Guatemalans | |
Guinea | Conakry | Guinean, Guineans | |
Guyana | Georgetown | Guyanese | |
Haiti | Port-au-Prince | Haitian, Haitians | |
Honduras | Tegucigalpa | Honduran, Hondurans | |
Hungary | Budapest | Hungarian, Hungarians | |
Iceland | Reykjavik | Icelandic, Icelanders | |
India | New Delhi | Indian, Indians | | South Block
Indonesia | Jakarta | Indonesian, Indonesians | |
Iran | Tehran | Iranian, Iranians | Islamic Republic of Iran |
Iraq | Baghdad | Iraqi, Iraqis | |
Ireland | Dublin | Irish | |
Israel | Jerusalem | Israeli, Israelis | |
Italy | Rome | Italian, Italians | | Palazzo Chigi, Quirinale
Ivory Coast | Yamoussoukro | Ivorian, Ivorians | Cote d'Ivoire, Côte d'Ivoire |
Jamaica | Kingston | Jamaican, Jamaicans | |
Japan | Tokyo | Japanese | |
Jordan | Amman | Jordanian, Jordanians | |
Kazakhstan | Astana | Kazakh, Kazakhs, Kazakhstani | |
Kenya | Nairobi | Kenyan, Kenyans | |
Kosovo | Pristina | Kosovan, Kosovar, Kosovars | |
Kuwait | Kuwait City | Kuwaiti, Kuwaitis | |
Kyrgyzstan | Bishkek | Kyrgyz | |
Laos | Vientiane | Lao, Laotian, Laotians | |
Latvia | Riga | Latvian, Latvians | |
Lebanon | Beirut | Lebanese | |
Lesotho | Maseru | Basotho | |
Liberia | Monrovia | Liberian, Liberians | |
Libya | Tripoli | Libyan, Libyans | |
Lithuania | Vilnius | Lithuanian, Lithuanians | |
Luxembourg | Luxembourg City | Luxembourgish | |
Madagascar | Antananarivo | Malagasy | |
Malawi | Lilongwe | Malawian, Malawians | |
Malaysia | Kuala Lumpur | Malaysian, Malaysians | | Putrajaya
Maldives | Male | Maldivian, Maldivians | |
Mali | Bamako | Malian, Malians | |
Malta | Valletta | Maltese | |
Mauritania | Nouakchott | Mauritanian, Mauritanians | |
Mauritius | Port Louis | Mauritian | |
Mexico | Mexico City | Mexican, Mexicans | |
Moldova | Chisinau | Moldovan, Moldovans | |
Mongolia | Ulaanbaatar | Mongolian, Mongolians | |
Montenegro | Podgorica | Montenegrin, Montenegrins | |
Morocco | Rabat | Moroccan, Moroccans | |
Mozambique | Maputo | Mozambican, Mozambicans | |
Myanmar | Naypyidaw | Burmese | Burma |
Namibia | Windhoek | Namibian, Namibians | |
Nepal | Kathmandu | Nepali, Nepalese | |
Netherlands | The Hague | Dutch | Holland |
New Zealand | Wellington | New Zealander, New Zealanders, Kiwi | | Beehive
Nicaragua | Managua | Nicaraguan, Nicaraguans | |
Niger | Niamey | Nigerien, Nigeriens | |
Nigeria | Abuja | Nigerian, Nigerians | | Aso Rock
North Korea | Pyongyang | North Korean, North Koreans | DPRK, Democratic People's Republic of Korea |
North Macedonia | Skopje | Macedonian, Macedonians | Macedonia |
Norway | Oslo | Norwegian, Norwegians | |
Oman | Muscat | Omani, Omanis | |
Pakistan | Islamabad | Pakistani, Pakistanis | | Rawalpindi
Palestine | Ramallah | Palestinian, Palestinians | Palestinian Authority |
Panama | Panama City | Panamanian, Panamanians | |
Papua New Guinea | Port Moresby | Papua New Guinean | PNG |
Paraguay | Asuncion | Paraguayan, Paraguayans | |
Peru | Lima | Peruvian, Peruvians | |
Philippines | Manila | Philippine, Filipino, Filipinos | | Malacanang, Malacañang
Poland | Warsaw | Polish, Pole, Poles | |
Portugal | Lisbon | Portuguese | |
Qatar | Doha | Qatari, Qataris | |
Romania | Bucharest | Romanian, Romanians | |
Russia | Moscow | Russian, Russians | Russian Federation | Kremlin
Rwanda | Kigali | Rwandan, Rwandans | |
Saudi Arabia | Riyadh | Saudi, Saudis | |
Senegal | Dakar | Senegalese | |
Serbia | Belgrade | Serbian, Serb, Serbs, Serbians | |
Sierra Leone | Freetown | Sierra Leonean, Sierra Leoneans | |
Singapore | Singapore City | Singaporean, Singaporeans | |
Slovakia | Bratislava | Slovak, Slovaks | |
Slovenia | Ljubljana | Slovenian, Slovene, Slovenes | |
Somalia | Mogadishu | Somali, Somalis | | Villa Somalia
South Africa | Pretoria | South African, South Africans | | Union Buildings
South Korea | Seoul | South Korean, South Koreans | Republic of Korea, ROK | Blue House
South Sudan | Juba | South Sudanese | |
Spain | Madrid | Spanish, Spaniard, Spaniards | | Moncloa
Sri Lanka | Colombo | Sri Lankan, Sri Lankans | |
Sudan | Khartoum | Sudanese | |
Sweden | Stockholm | Swedish, Swede, Swedes | |
Switzerland | Bern | Swiss | |
Syria | Damascus | Syrian, Syrians | |
Taiwan | Taipei | Taiwanese | Republic of China |
Tajikistan | Dushanbe | Tajik, Tajiks | |
Tanzania | Dodoma | Tanzanian, Tanzanians | |
Thailand | Bangkok | Thai, Thais | |
Togo | Lome | Togolese | |
Tunisia | Tunis | Tunisian, Tunisians | |
Turkey | Ankara | Turkish, Turk, Turks | Turkiye, Türkiye |
Turkmenistan | Ashgabat | Turkmen | |
Uganda | Kampala | Ugandan, Ugandans | |
Ukraine | Kyiv | Ukrainian, Ukrainians | | Bankova
United Arab Emirates | Abu Dhabi | Emirati, Emiratis | UAE, Emirates |
United Kingdom | London | British, Briton, Britons | UK, U.K., Britain, Great Britain | Downing Street, Whitehall, Number 10, No 10
United States | Washington | American, Americans, US, U.S. | US, U.S., USA, U.S.A., America, United States of America, the States | White House, Capitol Hill, Pentagon, Foggy Bottom
Uruguay | Montevideo | Uruguayan, Uruguayans | |
Uzbekistan | Tashkent | Uzbek, Uzbeks | |
Vatican City | Vatican City | | Vatican, Holy See |
Venezuela | Caracas | Venezuelan, Venezuelans | | Miraflores
Vietnam | Hanoi | Vietnamese | |
Yemen | Sanaa | Yemeni, Yemenis | |
Zambia | Lusaka | Zambian, Zambians | |
Zimbabwe | Harare | Zimbabwean, Zimbabweans | |
`;
