//! The floor: nothing that could be changed without compiling, and no rule of negotiation but the order of the header.

use super::{Call, Stack};
use crate::visitor_body::Codes;

include!(concat!(env!("OUT_DIR"), "/match_table.rs"));

/// Everything is in the code.
#[derive(Debug, Clone, Copy)]
pub struct Floor;

impl Stack for Floor {
    fn answer(&self, call: Call<'_>, read: &mut dyn FnMut(&str)) {
        let language = negotiate(call.accept_language);
        let codes = Codes::read(call.body);
        let text = codes.innermost_first().find_map(|code| code_text(language, code));
        let text = text.or_else(|| status_text(language, call.status));
        read(text.or_else(|| code_text(language, "generalException")).unwrap_or_default());
    }
}

/// The first language of the header that is known, by its primary subtag.
fn negotiate(accept_language: &str) -> &str {
    let ranges = accept_language.split(',').map(|range| range.trim_start());
    let mut languages = ranges.map(|range| range.split(['-', ';']).next().unwrap_or_default());
    languages.find(|language| matches!(*language, "en" | "es" | "ru")).unwrap_or("en")
}
