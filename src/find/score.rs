//! What an alignment is worth.

/// A score in thousandths. Only a text that was quoted in full and without a slip has all of them.
pub(super) type Score = u32;
pub(super) const FULL: Score = 1000;

/// Below this score a text is not similar.
pub(super) const LEAST: Score = 550;

/// Weight that has to agree before a part is trusted to stand for the whole.
const DOUBT: f64 = 40.0;
/// How much a part that is trusted can make up for what is missing.
const TRUST: f64 = 0.85;

/// The score of `agreed` weight between a quotation and a wording.
///
/// It lies between two measures: what agrees as a share of both texts (Dice), and as a share of the shorter one. A part
/// of a text, or a text among other words, agrees in all of the shorter one; but so does any single word, so the second
/// measure counts the more the more agrees.
pub(super) fn score(agreed: i32, quotation: i32, wording: i32) -> Score {
    let (quotation, wording) = (quotation.max(1), wording.max(1));
    let agreed = agreed.clamp(0, quotation.min(wording));
    if agreed == quotation && agreed == wording {
        return FULL;
    }
    let share = |whole: i32| f64::from(agreed) / f64::from(whole);
    let (both, shorter) = (2.0 * share(quotation + wording), share(quotation.min(wording)));
    let agreed = f64::from(agreed);
    let trust = if quotation <= wording { agreed / (agreed + DOUBT) } else { (1.0 - DOUBT / agreed).max(0.0) };
    let trust = TRUST * trust;
    let score = both + (shorter - both) * trust;
    ((score * f64::from(FULL)).round() as Score).min(FULL - 1)
}
