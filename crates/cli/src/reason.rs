//! Why the operating system refuses something, in the user's language.

use std::io::{self, ErrorKind};

/// The message for each kind of error a user can do something about.
const REASONS: [(ErrorKind, &str); 8] = [
    (ErrorKind::NotFound, "cli-reason-not-found"),
    (ErrorKind::PermissionDenied, "cli-reason-forbidden"),
    (ErrorKind::IsADirectory, "cli-reason-folder"),
    (ErrorKind::NotADirectory, "cli-reason-not-a-folder"),
    (ErrorKind::AddrInUse, "cli-reason-address-in-use"),
    (ErrorKind::AddrNotAvailable, "cli-reason-address-elsewhere"),
    (ErrorKind::StorageFull, "cli-reason-full"),
    (ErrorKind::ReadOnlyFilesystem, "cli-reason-read-only"),
];

/// The id of the message that tells the reason for `error`; none for errors the system has to tell in its own words.
pub(crate) fn id(error: &io::Error) -> Option<&'static str> {
    REASONS.iter().find(|(kind, _)| *kind == error.kind()).map(|(_, id)| *id)
}
