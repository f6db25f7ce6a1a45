//! The digests that a page's policy names its style and its script by. The only door to `base64`.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;

use crate::fingerprint;

/// `text` as a source of a Content Security Policy (CSP 3, section 2.3.1): `sha256-…`.
pub(super) fn source(text: &str) -> String {
    format!("sha256-{}", STANDARD.encode(fingerprint::sha_256(text.as_bytes())))
}
