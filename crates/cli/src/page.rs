//! Documentation pages: how they are read, and what is told of them.

use std::ffi::OsStr;
use std::fs::{self, File};
use std::io::{self, Read};
use std::path::Path;

use error_l10n::{Catalog, LanguageIdentifier};
use error_l10n_check::document::{Defect, DefectKind, MAX_BYTES, Page};
use error_l10n_check::{Error, Problem};

use crate::failure::Failure;
use crate::voice::{Sentence, Voice};
use crate::{input, output};

/// Reads the page in the file `argument`, or on standard input for `-`.
///
/// # Errors
///
/// A file that cannot be read, and a page without statuses or codes.
pub(crate) fn read(argument: &OsStr, language: &LanguageIdentifier, catalog: &Catalog) -> Result<Page, Failure> {
    let (name, bytes) = if argument == "-" {
        let unreadable = |error: io::Error| Sentence::new("cli-stdin-unreadable").because(&error);
        ("standard input".into(), read_some(io::stdin().lock()).map_err(unreadable)?)
    } else {
        (argument.to_string_lossy(), read_file(Path::new(argument))?)
    };
    Page::read(&name, &bytes, language, catalog).map_err(|error| failure(&error, &argument.to_string_lossy()))
}

fn read_file(path: &Path) -> Result<Vec<u8>, Failure> {
    let unreadable = |error: io::Error| match error.kind() {
        io::ErrorKind::NotFound => input::of_file("cli-file-absent", path).into(),
        _ => input::unreadable(path, &error),
    };
    if fs::metadata(path).map_err(unreadable)?.is_dir() {
        return Err(input::of_file("cli-file-folder", path).into());
    }
    File::open(path).and_then(read_some).map_err(unreadable)
}

/// One byte more than a page may have, so that a huge file is refused without being held.
fn read_some(stream: impl Read) -> io::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    stream.take(MAX_BYTES as u64 + 1).read_to_end(&mut bytes)?;
    Ok(bytes)
}

/// What is told of a page, or a folder of texts, that cannot be used.
pub(crate) fn failure(error: &Error, name: &str) -> Failure {
    let sentence = |id| Sentence::new(id).with("file", name);
    match error.problem() {
        Problem::NoCodes => sentence("cli-page-no-codes").into(),
        Problem::PageTooLarge => sentence("cli-page-large").into(),
        Problem::NotUtf8 => {
            let line = error.line().unwrap_or_default().to_string();
            sentence("cli-page-utf-8").with("line", line).into()
        }
        Problem::NotUtf16 => sentence("cli-page-utf-16").into(),
        Problem::NoTextsIn { tag } => sentence("cli-page-no-texts").with("tag", tag).into(),
        Problem::Refused(error) => Failure::Library((**error).clone()),
        other => sentence("cli-file-unreadable").with("reason", other.to_string()).into(),
    }
}

/// Tells what is wrong with a page beside the output.
pub(crate) fn note_defects(page: &Page, voice: &Voice) {
    for sentence in sentences(page, voice) {
        output::note(voice, &sentence);
    }
}

/// What is told of a page itself, a sentence for each defect.
pub(crate) fn sentences(page: &Page, voice: &Voice) -> Vec<String> {
    let other = page.other_language(voice.catalog()).map(|other| {
        let sentence = Sentence::new("cli-page-other-language").with("other", other.to_string());
        voice.say(&sentence.with("tag", page.language().to_string()))
    });
    let defect = |defect: &Defect| {
        let told = voice.say(&sentence(defect.kind()));
        voice.say(&Sentence::new("cli-page-line").with("line", defect.line().to_string()).with("defect", told))
    };
    other.into_iter().chain(page.defects().iter().map(defect)).collect()
}

fn sentence(kind: &DefectKind) -> Sentence {
    let say = Sentence::new;
    match kind {
        DefectKind::MangledDigits { written, code } | DefectKind::MangledCode { written, code } => {
            say("cli-page-mangled-code").with("written", written).with("code", code)
        }
        DefectKind::UnknownCode { written, status } => {
            say("cli-page-unknown-code").with("written", written).with("status", status.to_string())
        }
        DefectKind::StrayCell { text, id } => say("cli-page-stray-cell").with("text", text).with("id", id),
        DefectKind::MangledName { written, name, id } => {
            say("cli-page-mangled-name").with("written", written).with("name", name).with("id", id)
        }
        DefectKind::TranslatedNames { rows, written, name } => {
            let sentence = say("cli-page-translated-names").with("rows", rows.to_string());
            sentence.with("written", written).with("name", name)
        }
        DefectKind::TranslatedProperty { written, name } => {
            say("cli-page-translated-property").with("written", written).with("name", name)
        }
        DefectKind::TwoSpellings { written, name } => {
            say("cli-page-two-spellings").with("written", written).with("name", name)
        }
        DefectKind::MissingCode { code } => say("cli-page-missing-code").with("code", code),
        DefectKind::SecondRow { id, first } => {
            say("cli-page-second-row").with("id", id).with("first", first.to_string())
        }
        DefectKind::UnreadRow { text } => say("cli-page-unread-row").with("text", text),
        DefectKind::GuessedTitles { statuses } => say("cli-page-guessed-titles").with("statuses", statuses),
        DefectKind::NoDescription { id } => say("cli-page-no-description").with("id", id),
        DefectKind::ImpossibleId { id } => say("cli-page-impossible-id").with("id", id),
        // The library may learn of more; it says so in English.
        other => say("cli-page-other-defect").with("defect", other.to_string()),
    }
}
