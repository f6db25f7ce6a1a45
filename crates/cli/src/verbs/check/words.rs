//! The words of the report's frame, in the user's language.

use error_l10n_check::Words;

use crate::voice::Voice;

pub(super) fn of(voice: &Voice) -> Words {
    Words {
        error: voice.label("cli-check-error"),
        warning: voice.label("cli-check-warning"),
        info: voice.label("cli-check-info"),
        help: voice.label("cli-check-help"),
        locale: voice.label("cli-check-column-locale"),
        texts: voice.label("cli-check-column-texts"),
        translated: voice.label("cli-check-column-translated"),
        errors: voice.label("cli-check-column-errors"),
        warnings: voice.label("cli-check-column-warnings"),
        infos: voice.label("cli-check-column-infos"),
    }
}
