/** Words in class names and ids that speak for the body of an article. */
export const bodyClasses =
  /article[-_]?(?:body|text|content|copy)|story|entry[-_]?content|post[-_]?(?:body|content)|(?:^|[\s_-])(?:article|content|body|text|paragraph|copy|main|prose|rich-?text)(?:$|[\s_-])/i;

/** Words in class names and ids that speak against it. */
export const boilerplateClasses =
  /comment|related|promo|share|social|sidebar|side[-_]bar|footer|foot[-_]|nav|menu|newsletter|subscri|(?:^|[\s_-])ads?(?:$|[\s_-])|advert|sponsor|widget|recommend|popular|trending|most[-_]|tags?(?:$|[\s_-])|topics|author|byline|bio(?:$|[\s_-])|caption|credit|meta|breadcrumb|cookie|consent|banner|popup|modal|sign[-_]?up|login|copyright|legal|disclaimer|disclosure|teaser|card|carousel|gallery|paywall|toolbar|tool-|print|rating|read[-_]?more|more[-_]|next|prev|pagination|timestamp|dateline|published|headline|subtitle|kicker|eyebrow|donate|hidden|screen-reader|sr-only|visually|skip|outbrain|taboola|player|video|audio|map|search/i;

/** How paragraphs that are not of the article begin. */
export const boilerplateOpenings =
  /^(?:read (?:more|also|next)|related|advertisement|share|subscribe|sign up|follow (?:us|@)|copyright|©|all rights|by\s+\p{Lu}|photo|image|picture|credit|published|updated|posted|last (?:updated|modified)|more (?:from|on|stories)|see also|watch|listen|click|download|join|get (?:the|our)|newsletter|comments?\b|leave a|reply|tags?:|topics?:|source:|filed under|written by|about the author|contact|email|print|save|\d+\s+(?:comments?|shares?|min))/iu;

/** Function words: running text is full of them, lists of links are not. English and its neighbours in the world's press. */
export const functionWords = new Set(
  "the of and to a in that is was for it with as on be at by his her he she they had not are but from have an which or were been their has said who will would when if more can about der die das und zu den von mit ist nicht auf für im ein eine dem sich des le la les de des du et un une en que qui dans pour sur est au il el los las y se por con para del una lo di che il per non con sono della".split(
    " ",
  ),
);
