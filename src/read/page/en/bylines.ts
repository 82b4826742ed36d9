/** Classes and ids of elements that name authors. */
export const bylineClasses =
  /(?:^|[\s_-])(?:by-?lines?|authors?|p-author|writers?|autor(?:en|es)?|auteurs?|autore|reporters?|journalists?|contributors?|signature|credits?-?names?|posted-?by|written-?by|article-?meta|entry-?meta|post-?meta|meta)(?:$|[\s_-])|author-?(?:name|info|link)|byline/i;

/** Classes and ids of elements that hold a date. */
export const dateClasses =
  /date|time(?!line|r)|publish|posted|updated|(?:^|[\s_-])(?:meta|byline|datum|fecha|veroeffentlicht|stand)(?:$|[\s_-])|article-?info|post-?info/i;

/** Addresses of authors' pages. */
export const authorPaths =
  /\/(?:@[^/]+\/?$|(?:[\w-]*authors?|by|autor(?:en|es|in|ka)?|auteurs?|autori?|profiles?|people|person(?:en)?|contributors?|staff|journalists?|reporters?|redakt(?:eure?|ion|or)[\w-]*|columnists?|writers?|team|members?|users?|creators?|forfatter|skribent|yazar(?:lar)?)\/[^/?#]+|(?:author|profile)-[^/]+$)/i;

/** What opens a byline, in the languages of the press: "By", "Written by", "Von", "Par". */
export const bylineOpening =
  /^(?:(?:(?:written|words|story|article|post(?:ed)?|guide|recipe|text|report(?:ing|ed)?|review|analysis|opinion|column|essay|contributed|published|author|authored|created|interview|kolumne|kommentar|ein\s+\w+|geschrieben|ver[oö]ffentlicht|publi[eé]|escrito|scritto|skrevet|tekst|texte?)\s*)?(?:by|von|par|por|di|af|av|door|przez|od|de)\b[:\s]*|(?:authors?|autor(?:en|in|es)?|auteurs?|texte?|words|story|writer|reporter|redaktion|journalist|foto und text)\s*[:：]\s*|(?:author|writer)\s+)/iu;

/** A byline within a line: "3 May 2020 by Ana Rusk". */
export const bylineInside =
  /(?:^|[\s|•·–—-])(?:[Bb]y|BY|[Vv]on|[Pp]ar|[Pp]or|[Dd]i|[Aa]f|[Aa]v|[Dd]oor)[:\s]+(?=\p{Lu})/u;

/** What comes after the names in a byline: dates, roles, calls to act. */
export const bylineEnd =
  /\s*(?:[|•·●▪◦–—]|\s-\s|\bon\b\s+\p{Lu}?|\bpublished\b|\bupdated\b|\bposted\b|\blast\b|\bpublisert\b|\bper\s+e-?mail|\d|\b(?:share|follow|print|email|subscribe|comments?|min(?:ute)?s?\s+read|view all|read more|uhr)\b|\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\p{L}*\.?\s+\d|\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b).*$/isu;

/** Words of offices, which follow a name: "Ana Rusk, senior editor". */
export const roles =
  /\s*[,(]?\s*\b(?:(?:associate|senior|junior|chief|staff|contributing|deputy|former|managing|executive|assistant|guest|head|lead|founding|special|national|political|foreign|freelance|certified|licensed|founder|co-?founder|digital|content|web|news|health|science|tech(?:nology)?|business|sports?|world)\s+)*(?:editors?|writers?|reporters?|correspondents?|contributors?|columnists?|journalists?|founder|co-?founder|ceo|cto|director|manager|producer|staff|analyst|author|photographer|winemaker|redakteur(?:in)?|korrespondent(?:in)?|journalistin?|m\.?d\.?|ph\.?d\.?|rn|r\.n\.|rd|dds|dvm)\b.*$/iu;

/** What stands between two names. */
export const nameBreaks = /\s*(?:[,;&|\n/]|\s(?:and|und|et|y|og|och|en|i|e|with|mit|ve)\s|\s\+\s)\s*/u;

/** Words that no person's name holds. */
export const notNames =
  /\b(?:the|this|that|about|home|news|blog|menu|login|share|read|more|article|guide|how|what|why|best|top|our|your|all|posts?|view|contact|search|newsletter|subscribe|follow|image|photo|foto|getty|reuters|minutes?|january|february|march|april|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday|nachrichten|startseite|filter|comments?|skip|jump|privacy|policy|terms|cookies?|careers?|jobs|products?|pricing|support|services?|copyright|disclosure|updated|published|written|author|authors|category|tags?)\b/i;
