//! The developer's message cannot get out: random bodies of every shape, whose free texts carry a marker.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::string_slice,
    reason = "a test says what it expects in the shortest way"
)]

use std::sync::LazyLock;
use std::time::{Duration, SystemTime};

use error_l10n::{ApiError, Arguments, Catalog, LanguagePriorityList, Resolver};
use proptest::prelude::*;

#[path = "support/bodies.rs"]
mod bodies;

use bodies::{Wrapping, body, error, wrapping};

static RESOLVERS: LazyLock<Vec<Resolver>> = LazyLock::new(|| {
    let overlay = "code-unknownCode = { $code } { $status } { $target } { $requestId }\n    .advice = { $nothing }\n";
    let with_values = Catalog::builder().overlay_text("es", "overlay.ftl", overlay).reviewed(true).build().unwrap();
    vec![Resolver::new(Catalog::embedded()), Resolver::new(with_values)]
});

/// Everything the library can say of a body, in every language.
fn outputs(body: &[u8], status: Option<u16>) -> String {
    let now = SystemTime::UNIX_EPOCH + Duration::from_secs(1_000_000_000);
    let mut error = ApiError::from_slice(body).with_retry_after("120", now);
    if let Some(status) = status {
        error = error.with_status(status);
    }
    let mut all = format!("{error:?} {error:#?}\n");
    for resolver in &*RESOLVERS {
        for language in ["en", "es", "ru", "xx"] {
            let language = resolver.negotiate(&LanguagePriorityList::from_tags([language]));
            let arguments = Arguments::new().with_number("count", 3);
            for message in [resolver.resolve(&error, language), resolver.resolve_with(&error, language, &arguments)] {
                all += &format!("{message}\n{message:?}\n{}\n{}\n", message.to_json(), message.html());
            }
        }
    }
    all
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(400) })]

    #[test]
    fn no_marker_of_a_free_text_appears_in_any_output_and_free_text_makes_no_difference(
        shape in error(),
        wrapping in wrapping(),
        status in prop::sample::select(vec![None, Some(400), Some(404), Some(418), Some(200), Some(599)]),
    ) {
        let one = outputs(body(&shape, wrapping, "MarkerOfTheFirst", 0).as_bytes(), status);
        let other = outputs(body(&shape, wrapping, "secondMARK", 5).as_bytes(), status);
        prop_assert!(!one.contains("MarkerOfTheFirst"), "{}", one);
        prop_assert!(!other.contains("secondMARK"), "{}", other);
        prop_assert_eq!(one, other);
    }

    #[test]
    fn no_marker_appears_wherever_a_body_is_cut_off(shape in error(), cut in any::<prop::sample::Index>()) {
        let body = body(&shape, Wrapping::Plain, "MarkerOfTheFirst", 0);
        let end = cut.index(body.len() + 1);
        let all = outputs(&body.as_bytes()[..end], None);
        prop_assert!(!all.contains("MarkerOfTheFirst"), "{}", all);
    }
}
