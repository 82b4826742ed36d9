/** Forms of address and what they say of gender. Compiled by hand. */
export const titles: Readonly<Record<string, "female" | "male" | undefined>> = {
  mr: "male",
  mister: "male",
  sir: "male",
  lord: "male",
  king: "male",
  prince: "male",
  sheikh: "male",
  imam: "male",
  mrs: "female",
  ms: "female",
  miss: "female",
  mme: "female",
  madam: "female",
  dame: "female",
  lady: "female",
  queen: "female",
  princess: "female",
  baroness: "female",
  sister: "female",
  brother: "male",
  father: "male",
  dr: undefined,
  doctor: undefined,
  prof: undefined,
  professor: undefined,
  president: undefined,
  "vice president": undefined,
  "prime minister": undefined,
  premier: undefined,
  chancellor: undefined,
  minister: undefined,
  secretary: undefined,
  senator: undefined,
  sen: undefined,
  rep: undefined,
  representative: undefined,
  congressman: "male",
  congresswoman: "female",
  governor: undefined,
  gov: undefined,
  mayor: undefined,
  judge: undefined,
  justice: undefined,
  chief: undefined,
  general: undefined,
  gen: undefined,
  colonel: undefined,
  col: undefined,
  major: undefined,
  maj: undefined,
  captain: undefined,
  capt: undefined,
  lieutenant: undefined,
  lt: undefined,
  sergeant: undefined,
  sgt: undefined,
  admiral: undefined,
  adm: undefined,
  commander: undefined,
  cmdr: undefined,
  detective: undefined,
  superintendent: undefined,
  inspector: undefined,
  officer: undefined,
  constable: undefined,
  sheriff: undefined,
  ambassador: undefined,
  pope: "male",
  cardinal: "male",
  archbishop: undefined,
  bishop: undefined,
  rev: undefined,
  reverend: undefined,
  rabbi: undefined,
  ayatollah: "male",
  mullah: "male",
  mp: undefined,
  coach: undefined,
  count: "male",
  countess: "female",
  duke: "male",
  duchess: "female",
};

/** Kin, by gender; the person named beside one is another than the one it is kin of. */
export const kin: Readonly<Record<string, "female" | "male" | undefined>> = {
  wife: "female",
  husband: "male",
  mother: "female",
  father: "male",
  daughter: "female",
  son: "male",
  sister: "female",
  brother: "male",
  aunt: "female",
  uncle: "male",
  niece: "female",
  nephew: "male",
  grandmother: "female",
  grandfather: "male",
  granddaughter: "female",
  grandson: "male",
  widow: "female",
  widower: "male",
  fiancee: "female",
  fiancée: "female",
  fiance: "male",
  fiancé: "male",
  girlfriend: "female",
  boyfriend: "male",
  stepmother: "female",
  stepfather: "male",
  "mother-in-law": "female",
  "father-in-law": "male",
  "sister-in-law": "female",
  "brother-in-law": "male",
  mum: "female",
  mom: "female",
  dad: "male",
  cousin: undefined,
  parent: undefined,
  child: undefined,
  spouse: undefined,
  partner: undefined,
  twin: undefined,
  sibling: undefined,
  grandchild: undefined,
};

/** Nouns for people that tell gender. */
export const genderedNouns: Readonly<Record<string, "female" | "male">> = {
  woman: "female",
  girl: "female",
  lady: "female",
  actress: "female",
  spokeswoman: "female",
  chairwoman: "female",
  businesswoman: "female",
  policewoman: "female",
  waitress: "female",
  nun: "female",
  heroine: "female",
  queen: "female",
  man: "male",
  boy: "male",
  gentleman: "male",
  actor: "male",
  spokesman: "male",
  chairman: "male",
  businessman: "male",
  policeman: "male",
  fireman: "male",
  waiter: "male",
  monk: "male",
  king: "male",
  guy: "male",
  congressman: "male",
  congresswoman: "female",
  princess: "female",
  prince: "male",
};

/** Given names as they are used in the news, by the gender most of their bearers have. */
export const femaleNames = `
abigail ada adela adele agnes aisha alexandra alice alicia alison amal amanda amber amelia amina amy ana anastasia andrea
angela anita anja ann anna anne annette annie antonia april astrid ayesha barbara beatrice bea becky berit bernadette
bertha beth betsy betty beverly bonnie bridget brittany camilla candace carla carmen carol caroline carolyn catherine
cathy cecilia celia charlotte chelsea cheryl chloe christina christine cindy claire clara claudia colleen condoleezza
connie constance courtney cristina crystal cynthia daisy dana danielle daphne dawn deborah debra denise diana diane dilma
dolores donna dora doris dorothy edda edith edna eileen elaine eleanor elena elisa elisabeth elise elizabeth ella ellen
elsa emily emma erica erika erin ester esther ethel eugenia eva eve evelyn fatima faye felicia fiona florence frances
gabriela gail genevieve georgia geraldine gertrude gina giorgia gladys glenda gloria golda grace greta gretchen gwen hannah
harriet hazel heather heidi helen helena helga henrietta hilary hillary holly huma ida ilse imelda ines ingrid irene iris
irina isabel isabella ivanka ivy jacinda jackie jacqueline jane janet janice jasmine jean jeanette jeanne jennifer jenny
jessica jill jo joan joanna joanne jocelyn josephine joy joyce juanita judith judy julia juliana julie june kamala karen
karin kate katherine kathleen kathryn kathy katie katya kay kayla keiko kelly kim kimberly kirsten kristen kristin kristina
lara larissa laura lauren laverne layla leah leila lena leslie lily linda lisa lois lorena loretta lori lorraine louise lucia
lucy lydia lynn mabel madeleine maggie malala mandy marcia margaret margarita margot maria mariam marian marianne marie marilyn
marina marine marion marissa marjorie marlene marsha marta martha mary maryam matilda maureen maxine may megan meghan melania
melanie melinda melissa mercedes meredith mette mia michelle michiko mildred mina miranda miriam misty mitsuko molly mona
monica monique muriel myra myrtle nadia nancy naomi natalia natalie natasha nell nellie nicola nicole nina nirmala nora norma
olena olga olive olivia ophelia pamela park patricia patty paula pauline pearl peggy penelope penny petra phoebe phyllis
polly priya priyanka rachel ramona ranya rebecca regina renee rhonda rita roberta robin rosa rosalind rose rosemary roxanne
ruth sabrina sally samantha samira sana sandra sanna sara sarah sasha selma shannon sharon sheila shelly sherry sheryl shirley
silvia simone sofia sonia sonya sophia sophie stacy stella stephanie sue susan susanna suzanne svetlana sylvia tamara tammy
tanya tara tatiana teresa tess thelma theresa theodora tiffany tina tove tracy tsai ursula valentina valerie vanessa vera
veronica victoria viola violet virginia vivian wanda wendy wilma winifred yasmin yolanda yoko yulia yvette yvonne zainab zara zoe
`;

export const maleNames = `
aaron abdul abdullah abe abraham adam adrian ahmad ahmed akira alan albert alberto aldo alec alex alexander alexei alexis alfonso
alfred ali allan allen alvin amir anatoly anders andre andreas andrei andrew andy angelo anthony antonio anwar archie ariel
armando arnold arthur arturo ashraf austin barack barry bart bashar basil ben benedict benjamin bernard bernie bill billy
binyamin benjamin bob bobby boris brad bradley brandon brendan brent brett brian bruce bruno bryan byron caleb calvin cameron
carl carlo carlos cecil chad charles charlie chester chris christian christoph christopher clarence claude claudio clayton
clifford clint clinton clyde cody colin craig curtis cyril dale damian dan daniel danny dario darren dave david dean dennis
derek desmond diego dieter dimitri dmitri dmitry dominic don donald doug douglas dov duncan dustin dwight earl ed eddie edgar
eduardo edward edwin eli elias elijah elliot elon emil emilio emmanuel enrique eric erik ernest ernesto ethan eugene evan
evgeny evo felipe felix ferdinand fernando fidel francis francisco francois frank franklin franz fred frederick friedrich
gabriel gareth gary gavin gene geoff geoffrey george gerald gerard gerhard giorgio giovanni giuseppe glen glenn gordon graham
grant greg gregory guido guillermo gustav guy hal halvor hamid hans harold harry harvey hassan hector heinrich helmut henrik
henry herbert herman hiroshi horace howard hubert hugh hugo hussein ian ibrahim igor imran irving isaac isaiah ismail ivan ivo jack
jacob jacques jaime jair jake jamal james jamie jared jason javier jay jeb jeff jeffrey jens jeremy jerome jerry jesse jesus jim
jimmy joachim joaquin joe joel johan johann john johnny jon jonas jonathan jordan joren jorge jose josef joseph josh joshua juan
julian julio jun justin karel karl keith ken kenji kenneth kevin khaled khalid kirk klaus konrad kurt kyle lance larry lars laurence
lawrence lee leo leon leonard leonid leopold leroy lester lewis liam lionel lloyd logan lorcan lorenzo louis luca lucas luigi luis
luiz luke lyndon magnus mahmoud malcolm manuel marc marcel marco marcus mario mark marshall martin marvin mathias matt matteo
matthew maurice max maximilian mehmet mel melvin michael miguel mike mikhail milan miles milton mitch mitt mohamed mohammad mohammed
morgan morris moses muhammad mustafa narendra nathan nathaniel neil nelson nicholas nick nico nicolas nigel nikita nikolai noah noel
norman olaf oleg oliver olivier omar orlando oscar oskar osama otto owen pablo pat patrick paul pavel pavo pedro percy perry pete peter
phil philip philippe pierre rafael ralph ramon ramzan randall randy raphael rashid rasmus raul ray raymond recep reginald rene rex
ricardo richard rick ricky robert roberto rod roderick rodney rodrigo roger roland roman ronald ronnie ross roy ruben rudolf rudy rupert
rurik russell ryan salman salvador sam samir samuel sean sebastian serge sergei sergey sergio seth sheldon shigeru shimon shinzo sidney
silvio simon sorin spencer stan stanislav stanley stefan stellan stephen steve steven stewart stuart sven tariq taylor ted terry theo
theodore thomas tim timothy toby todd tom tomas tommy tony travis trevor tyler ulrich vaclav valery vernon victor viktor vincent
vincenzo vitaly vladimir volodymyr walter warren wayne werner wesley wilbur wilhelm will willem william willie winston wolfgang
woodrow xavier xi yasser yevgeny yitzhak yoshihide yuri yusuf zachary
`;
