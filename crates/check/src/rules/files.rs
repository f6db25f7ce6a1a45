//! Files and locales.

use crate::context::{Context, Findings, Place};
use crate::project::{Encoding, File, Locale};
use crate::rule;

pub(crate) fn check(context: &Context<'_>, out: &mut Findings) {
    for (locale, file) in context.project.files() {
        encoding(locale, file, out);
    }
}

fn encoding(locale: &Locale, file: &File, out: &mut Findings) {
    let place = |offset| Place::file(locale, file, offset..offset);
    match file.encoding {
        Encoding::Utf8 => {}
        Encoding::Marked => {
            out.report(&rule::BYTE_ORDER_MARK, place(0), "the file begins with a byte order mark")
                .suggest("save it as UTF-8 without BOM");
        }
        Encoding::Utf16 => {
            out.report(&rule::INVALID_ENCODING, place(0), "the file is UTF-16").suggest("save it as UTF-8");
        }
        Encoding::Broken { first } => {
            let count = file.text.matches('\u{fffd}').count();
            let text = format!("the file is not UTF-8; {count} of its bytes are none");
            out.report(&rule::INVALID_ENCODING, place(first), text).suggest("save it as UTF-8");
        }
        Encoding::TooLarge => {
            out.report(&rule::INVALID_ENCODING, place(0), "the file is larger than 4 MiB")
                .suggest("split it into smaller files");
        }
    }
}
