//! English words that say the contrary of each other.

use std::collections::BTreeSet;

/// Whether what one text has and the other has not are opposites: "Enable notifications", "Disable notifications".
pub(super) fn differ(one: &BTreeSet<String>, other: &BTreeSet<String>) -> bool {
    one.difference(other).any(|word| other.difference(one).any(|counterpart| are_opposite(word, counterpart)))
}

fn are_opposite(one: &str, other: &str) -> bool {
    OPPOSITES.binary_search(&(one, other)).is_ok() || OPPOSITES.binary_search(&(other, one)).is_ok()
}

/// In order, and each pair in order.
static OPPOSITES: &[(&str, &str)] = &[
    ("accept", "reject"),
    ("accepted", "rejected"),
    ("activate", "deactivate"),
    ("add", "remove"),
    ("added", "removed"),
    ("after", "before"),
    ("allow", "deny"),
    ("allowed", "denied"),
    ("approved", "rejected"),
    ("ascending", "descending"),
    ("attach", "detach"),
    ("available", "unavailable"),
    ("close", "open"),
    ("closed", "open"),
    ("connect", "disconnect"),
    ("connected", "disconnected"),
    ("create", "delete"),
    ("created", "deleted"),
    ("decrease", "increase"),
    ("disable", "enable"),
    ("disabled", "enabled"),
    ("download", "upload"),
    ("earliest", "latest"),
    ("end", "start"),
    ("exclude", "include"),
    ("export", "import"),
    ("failed", "succeeded"),
    ("first", "last"),
    ("from", "to"),
    ("hide", "show"),
    ("high", "low"),
    ("higher", "lower"),
    ("inbound", "outbound"),
    ("invalid", "valid"),
    ("lock", "unlock"),
    ("locked", "unlocked"),
    ("long", "short"),
    ("longer", "shorter"),
    ("lost", "won"),
    ("maximum", "minimum"),
    ("new", "old"),
    ("newer", "older"),
    ("next", "previous"),
    ("off", "on"),
    ("offline", "online"),
    ("optional", "required"),
    ("paid", "unpaid"),
    ("private", "public"),
    ("publish", "unpublish"),
    ("read", "write"),
    ("received", "sent"),
    ("subscribe", "unsubscribe"),
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pairs_are_sorted() {
        assert!(OPPOSITES.is_sorted());
        assert!(OPPOSITES.iter().all(|(one, other)| one < other));
        assert!(are_opposite("won", "lost") && !are_opposite("lost", "lost"));
    }
}
