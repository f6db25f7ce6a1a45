//! The developer's message cannot get out: random bodies of every shape, whose free texts carry a marker.

use error_l10n_http::LocalizeErrorsLayer;
use proptest::prelude::*;

use crate::bodies::{Wrapping, body, error, wrapping};
use crate::support::{json, layer, spanish, through};

/// Everything that leaves the layer for `body`.
fn outputs(body: &str, status: u16) -> String {
    let runtime = tokio::runtime::Builder::new_current_thread().build().unwrap();
    let answer = |layer: LocalizeErrorsLayer| {
        let answer = runtime.block_on(through(&layer, spanish(), json(status, body)));
        format!("{:?}\n{}\n", answer.headers, answer.body)
    };
    answer(layer()) + &answer(layer().same_shape())
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(300) })]

    #[test]
    fn no_marker_of_a_free_text_appears_and_free_text_makes_no_difference(
        shape in error(),
        wrapping in wrapping(),
        status in prop::sample::select(vec![400, 404, 418, 500, 599]),
    ) {
        let one = outputs(&body(&shape, wrapping, "MarkerOfTheFirst", 0), status);
        let other = outputs(&body(&shape, wrapping, "secondMARK", 5), status);
        prop_assert!(!one.contains("MarkerOfTheFirst"), "{}", one);
        prop_assert!(!other.contains("secondMARK"), "{}", other);
        prop_assert_eq!(one, other);
    }

    #[test]
    fn no_marker_appears_wherever_a_body_is_cut_off(shape in error(), cut in any::<prop::sample::Index>()) {
        let body = body(&shape, Wrapping::Plain, "MarkerOfTheFirst", 0);
        let body = String::from_utf8_lossy(&body.as_bytes()[..cut.index(body.len() + 1)]);
        let all = outputs(&body, 400);
        prop_assert!(!all.contains("MarkerOfTheFirst"), "{}", all);
    }
}
