/** Does a line tell something that went wrong? Such a one is not asked what it brought, but what it taught. */

/** How a line begins that owns up to something. Nothing was missed in “Missed no deadline”. */
const WENT_WRONG =
  /^(?:i |we |i’ve |also |just |unfortunately,? |sadly,? |nearly |almost )*(?:(?:missed|forgot(?:ten)?|overlooked|misread|misunderstood|misfiled|misspelled|miscounted|mislaid|misjudged|underestimated|overspent|double[ -]booked|mixed up|messed up|failed|lost(?! and found)|broke(?! down)|spilled|dropped the ball|neglected|ran (?:out of|late|over)|was (?:too )?late|arrived (?:too )?late|let [^.;]+ (?:slip|lapse|fall through)|got [^.;]+ wrong|made (?:a|the|an? \p{L}+) (?:mistake|error))(?![\p{L}])(?! (?:no|none|nothing|nobody|zero|not a|fewer|less)(?![\p{L}]))|(?:did not|didn’t|could not|couldn’t|was not able to|wasn’t able to) (?!have to|need to|let|lose|miss|forget|fail))/iu;
/** Something was sent, booked or told where it should not have gone. */
const WRONG =
  /(?<!\p{L})(?:sent|emailed|booked|told|gave|invited|ordered|printed|called|filed|paid|charged|used|shipped|typed|entered|put)(?!\p{L})[^.;]*\bthe wrong\b/iu;
/** It was turned around, or somebody else’s: then it is a win. */
const TURNED =
  /(?<!\p{L})(?:but|yet|still|so that|nobody noticed|recovered|rebooked|within (?:minutes|the hour)|caught|spotted|corrected|fixed|prevented|stopped|before it)(?!\p{L})/iu;

/** Does the line tell something that went wrong, and nothing that was made of it? */
export function tellsShortfall(what: string): boolean {
  const line = what.replace(/['`´ʼ‘]/g, '’').trim();
  return (WENT_WRONG.test(line) || WRONG.test(line)) && !TURNED.test(line);
}
