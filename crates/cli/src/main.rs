//! The `error-l10n` command.

fn main() {}
