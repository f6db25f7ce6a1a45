//! The wordings a text can take, for those who look for a text and do not know its values.

use super::compiled::{Choice, Compiled, Piece};
use crate::fold::GAP;

/// More wordings than a text with two choices has in any language; of texts with more, the first ones.
const MAX_WORDINGS: usize = 36;
/// Wordings are not carried on behind so many bytes: nobody quotes more.
const MAX_BYTES: usize = 4096;

impl Compiled {
    /// Every wording, each choice taken each way; the first one takes the default everywhere.
    pub(super) fn wordings(&self) -> Vec<String> {
        let mut wordings = vec![String::new()];
        for piece in self.pieces() {
            match piece {
                Piece::Text(text) => wordings.iter_mut().for_each(|wording| append(wording, text)),
                Piece::Variable(_) => wordings.iter_mut().for_each(|wording| wording.push(GAP)),
                Piece::Choice(choice) => wordings = each_with_each(&wordings, &choice.wordings()),
            }
        }
        wordings
    }
}

impl Choice {
    fn wordings(&self) -> Vec<String> {
        let mut wordings = self.default.wordings();
        for wording in self.variants.iter().flat_map(|(_, variant)| variant.wordings()) {
            if !wordings.contains(&wording) {
                wordings.push(wording);
            }
        }
        wordings.truncate(MAX_WORDINGS);
        wordings
    }
}

fn each_with_each(starts: &[String], ends: &[String]) -> Vec<String> {
    let pairs = ends.iter().flat_map(|end| starts.iter().map(move |start| (start, end)));
    let joined = pairs.map(|(start, end)| {
        let mut joined = start.clone();
        append(&mut joined, end);
        joined
    });
    joined.take(MAX_WORDINGS).collect()
}

fn append(wording: &mut String, text: &str) {
    if wording.len() < MAX_BYTES {
        wording.push_str(text);
    }
}
