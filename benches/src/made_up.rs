//! Catalogs of any size: what growth is measured with.

use std::fmt::Write as _;

use error_l10n::Catalog;

use crate::sources::Source;

/// The shipped languages come first, and have no regions: every catalog has to give the same answers.
const SHIPPED: &[&str] = &["en", "es", "ru"];

/// More languages, none of them an alias of another.
const OTHERS: &[&str] = &[
    "de", "fr", "it", "pt", "pl", "tr", "uk", "af", "ar", "az", "be", "bg", "bn", "ca", "cs", "cy", "da", "el", "et",
    "eu", "fa", "fi", "ga", "gl", "gu", "he", "hi", "hr", "hu", "hy", "id", "is", "ja", "ka", "kk", "km", "kn", "ko",
    "ky", "lo", "lt", "lv", "mk", "ml", "mn", "mr", "ms", "my", "ne", "nl", "pa", "ro", "si", "sk", "sl", "sq", "sv",
    "sw", "ta", "te", "th", "ur", "vi", "zu",
];

/// Regions to make still more of them with.
const REGIONS: &[&str] =
    &["AT", "AU", "BE", "CH", "CY", "GB", "HK", "IE", "IN", "IT", "JP", "KE", "LU", "MT", "NG", "NZ", "SG", "ZA"];

/// How many languages and how many messages each of them has.
#[derive(Debug, Clone, Copy)]
pub struct Size {
    /// Languages, at least three.
    pub languages: usize,
    /// Messages a language, all of them codes.
    pub messages: usize,
}

impl Size {
    /// The name in tables: `3 × 50`.
    pub fn name(self) -> String {
        format!("{} × {}", self.languages, self.messages)
    }
}

/// The tags of `count` languages: English, Spanish and Russian first.
pub fn languages(count: usize) -> Vec<String> {
    let plain = SHIPPED.iter().chain(OTHERS).map(|&language| language.to_owned());
    let of_region = |region| OTHERS.iter().map(move |language| format!("{language}-{region}"));
    plain.chain(REGIONS.iter().flat_map(of_region)).take(count).collect()
}

/// The code of message `number`.
pub fn code(number: usize) -> String {
    format!("{}", 700_000 + number)
}

/// A catalog's texts: each message one sentence of about 70 bytes, as the documented ones are.
pub fn sources(size: Size) -> Vec<Source> {
    let text = |language: &str| {
        let mut text = format!("code-generalException = [{language}] Se ha producido un error.\n");
        for number in 0..size.messages {
            let code = code(number);
            let _ =
                writeln!(text, "code-{code} = [{language}] El registro {number} no cumple lo que pide el servicio.");
        }
        text
    };
    let source = |language: String| Source { files: vec![text(&language)], language };
    languages(size.languages).into_iter().map(source).collect()
}

/// This library's catalog of `sources`.
///
/// # Panics
///
/// Where they are refused.
pub fn catalog(sources: &[Source]) -> Catalog {
    let mut builder = Catalog::empty_builder();
    for source in sources {
        for file in &source.files {
            builder = builder.overlay_text(&*source.language, "made-up.ftl", &**file);
        }
    }
    builder.build().expect("well-formed texts")
}
