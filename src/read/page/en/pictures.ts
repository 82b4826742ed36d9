/** Classes of boxes that hold a picture with its words. */
export const pictureClasses =
  /(?:^|[\s_-])(?:image|img|picture|photo|figure|media|bild|foto|wp-caption|thumbnail|gallery|slide|ImageObject)(?:$|[\s_-])|image|figure|photo|picture/i;

/** Classes of captions. */
export const captionClasses =
  /caption|legend|bildtext|bildunterschrift|(?:image|img|photo|picture|media|figure)[-_]{0,2}(?:desc|text|info|title|sub)|imgdesc|didascalia|pie-?(?:de-)?foto|leyenda|bildetekst|billedtekst|untertitel/i;

/** Classes of credits. */
export const creditClasses =
  /credit|copyright|(?:^|[\s_-])(?:source|author|byline|agency|agence|attribution|photographer|fotograf|rights|owner|quelle|urheber|autor|bildnachweis|fotonachweis|byphoto|photo-?by)(?:$|[\s_-])|(?:image|photo|media|figure|caption)[-_]*(?:source|author|attribution|copyright|provider|agency|by)(?:$|[\s_-])|photographer|copyrightHolder|creditText/i;

/** Files of pictures that are not of an article. */
export const fillerFiles =
  /(?:logo|avatar|icon|sprite|gravatar|spinner|spacer|blank|pixel|placeholder|badge|emoji|button|arrow)[^/]*$|\.svg(?:[?#]|$)|\/(?:icons?|logos?|avatars?)\//i;

/** What stands in a figure and is no caption. */
export const notCaptions =
  /^(?:view\s+(?:\d+\s+)?(?:images?|gallery|photos?)|(?:open|close|enlarge|zoom|expand|share|save|play|watch|download|advertisement|image \d+ of \d+|\d+\s*[/|]\s*\d+|click to play.*|toggle.*|vollbild.*|bild\s+\d+.*|사진 확대|vis mer|read more)\b.{0,20})$/i;

/** Classes of pictures that are not of an article. */
export const fillerPictures =
  /logo|avatar|icon|sprite|author|byline|profile|related|recommend|sidebar|widget|promo|newsletter|sponsor|advert|(?:^|[\s_-])ads?(?:$|[\s_-])|banner|share|social|comment|teaser|pixel|tracking|badge|emoji|spinner|gravatar|navigation|footer/i;
