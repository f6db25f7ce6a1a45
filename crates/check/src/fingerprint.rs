//! What tells one finding from another, however the lines of its file shift. The only door to `sha2`.

use std::collections::HashMap;

use sha2::{Digest, Sha256};

use crate::finding::Finding;
use crate::report::Report;

/// Bytes of a digest that are kept: enough for any number of findings.
const KEPT: usize = 16;

/// A fingerprint of each finding of `report`, in their order: 32 hexadecimal digits.
///
/// It is made of the rule, the locale, the message with attribute and variant (the file, where there is no message) and
/// the sentence without the places it names. Among equals the first, the second and so on count, so that all differ.
pub(crate) fn of(report: &Report) -> Vec<String> {
    let mut equals: HashMap<String, usize> = HashMap::new();
    let fingerprint = |finding| {
        let identity = identity(finding);
        let count = equals.entry(identity.clone()).or_default();
        *count += 1;
        hex(&format!("{identity}\0{count}"))
    };
    report.findings().iter().map(fingerprint).collect()
}

fn identity(finding: &Finding) -> String {
    let place = finding.subject().unwrap_or_else(|| finding.file().to_owned());
    let variant = finding.variant().unwrap_or_default();
    let locale = finding.locale().unwrap_or_default();
    [finding.rule().id(), locale, &place, variant, &without_places(finding.text())].join("\0")
}

/// `text` without the numbers in `es/app.ftl:12:5` and `line 12`.
fn without_places(text: &str) -> String {
    let mut without = String::with_capacity(text.len());
    let mut in_place = false;
    for character in text.chars() {
        in_place = character.is_ascii_digit() && (in_place || without.ends_with(':') || without.ends_with("line "));
        if !in_place {
            without.push(character);
        }
    }
    without
}

/// A fingerprint of a text: 16 hexadecimal digits.
pub(crate) fn of_text(text: &str) -> String {
    let mut fingerprint = hex(text);
    fingerprint.truncate(KEPT);
    fingerprint
}

fn hex(text: &str) -> String {
    let digest = Sha256::digest(text.as_bytes());
    digest.iter().take(KEPT).map(|byte| format!("{byte:02x}")).collect()
}

/// The SHA-256 digest of some bytes.
pub(crate) fn sha_256(bytes: &[u8]) -> [u8; 32] {
    Sha256::digest(bytes).into()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_places_in_a_sentence_do_not_count_and_codes_do() {
        assert_eq!(without_places("defined at es/app.ftl:12:5 and in line 7"), "defined at es/app.ftl:: and in line ");
        assert_eq!(without_places("code 99904 is not 1"), "code 99904 is not 1");
    }
}
