//! Whatever a client sends: no panic, and always a registered language.

use error_l10n::{LanguageIdentifier, LanguagePriorityList, Negotiator};
use proptest::prelude::*;

const TAGS: [&str; 40] = [
    "en",
    "en-001",
    "en-150",
    "en-GB",
    "en-US",
    "en-XA",
    "es",
    "es-419",
    "es-AR",
    "es-MX",
    "es-ES",
    "pt",
    "pt-BR",
    "pt-PT",
    "zh",
    "zh-Hant",
    "zh-HK",
    "zh-TW",
    "sr",
    "sr-Latn",
    "no",
    "nn",
    "iw",
    "fil",
    "ca",
    "ca-valencia",
    "ar",
    "ar-MA",
    "ar-XB",
    "fa-AF",
    "qps-ploc",
    "qaa",
    "tlh",
    "ru",
    "uk",
    "kk-CN",
    "yue",
    "sl-rozaj-biske",
    "hy",
    "hyw",
];

const RANGES: [&str; 20] = [
    "*",
    "*-MX",
    "en",
    "en-AU",
    "en-DE",
    "es",
    "es-US",
    "es-419",
    "pt-AO",
    "zh",
    "zh-SG",
    "zh-MO",
    "zh-Hant",
    "sr-Latn-ME",
    "nb-NO",
    "nn-NO",
    "he-IL",
    "ca-ES-valencia",
    "ar-DZ",
    "es-u-nu-latn",
];

/// Pieces that headers are made of, and pieces that they should not be made of.
const PIECES: [&str; 44] = [
    ",",
    ",",
    ",",
    ";q=0.5",
    ";q=0",
    ";q=1",
    ";q=0.001",
    ";Q=1.000",
    "; q = 1",
    ";q=",
    ";q=2",
    ";q=nan",
    ";level=1",
    " ",
    "\t",
    "-",
    "_",
    "*",
    "es",
    "ES",
    "spa",
    "iw",
    "zh",
    "419",
    "MX",
    "XA",
    "TW",
    "Hant",
    "Latn",
    "-u-nu-latn",
    "-x-y",
    "-valencia",
    "i-",
    "i-klingon",
    "no-nynorsk",
    "qps-ploc",
    "und",
    "a",
    "abcdefghi",
    "\u{e9}",
    "\0",
    "=",
    "\"",
    "//",
];

fn negotiator() -> impl Strategy<Value = Negotiator> {
    let tags = prop::sample::subsequence(&TAGS[..], 1..12).prop_shuffle();
    tags.prop_map(|tags| {
        let languages: Vec<LanguageIdentifier> = tags.iter().map(|tag| tag.parse().unwrap()).collect();
        Negotiator::new(languages.clone(), &languages[0]).unwrap()
    })
}

fn header() -> impl Strategy<Value = Vec<u8>> {
    let pieces =
        prop::collection::vec(prop_oneof![prop::sample::select(&PIECES[..]), prop::sample::select(&TAGS[..])], 0..40);
    prop_oneof![
        4 => pieces.prop_map(|pieces| pieces.concat().into_bytes()),
        1 => prop::collection::vec(any::<u8>(), 0..200),
        1 => "[ -~]{0,200}".prop_map(String::into_bytes),
        1 => "([a-zA-Z]{1,9}[-_]?[a-zA-Z0-9*]{0,9}(;q=[01](.[0-9]{0,4})?)?[, ]){0,20}".prop_map(String::into_bytes),
    ]
}

fn shown(list: &LanguagePriorityList) -> String {
    format!("{list:?}")
}

/// The header with blanks around its commas and semicolons, which change nothing.
fn spread(header: &[u8]) -> Vec<u8> {
    let spread = |&byte: &u8| if matches!(byte, b',' | b';') { vec![b' ', byte, b'\t'] } else { vec![byte] };
    header.iter().flat_map(spread).collect()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 4 * ProptestConfig::default().cases, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn n14_any_header_gives_a_registered_language(
        negotiator in negotiator(),
        header in header(),
        choices in prop::collection::vec(prop_oneof![Just(String::from("es-AR")), "[ -~]{0,12}"], 0..3),
    ) {
        let list = LanguagePriorityList::parse_accept_language_bytes(&header);
        let list = choices.iter().fold(list, |list, choice| list.prefer(choice));
        let negotiated = negotiator.negotiate(&list);
        prop_assert!(negotiated.index() < negotiator.available().len());
        let chain: Vec<usize> = negotiator.chain(negotiated).collect();
        prop_assert_eq!(chain[0], negotiated.index());
        prop_assert!(chain.iter().all(|&index| index < negotiator.available().len()));
        prop_assert!(chain.contains(&negotiator.default_index()));
        // The same again: nothing is remembered.
        prop_assert_eq!(negotiator.negotiate(&list), negotiated);
    }

    #[test]
    fn n10_a_refused_language_is_served_only_where_nothing_else_is_acceptable(
        negotiator in negotiator(),
        refused in any::<prop::sample::Index>(),
        ranges in prop::collection::vec((prop::sample::select(&RANGES[..]), 0..=10_u8), 0..8),
    ) {
        let refused = refused.index(negotiator.available().len());
        let others = ranges.iter().filter(|(range, _)| negotiator.find(range) != Some(refused));
        let others: String = others.map(|(range, tenths)| format!("{range};q={:.1},", f32::from(*tenths) / 10.0)).collect();
        let header = format!("{others}{};q=0", negotiator.available()[refused]);
        let negotiated = negotiator.negotiate(&LanguagePriorityList::parse_accept_language(&header));
        prop_assert!(negotiated.index() != refused || !negotiated.is_acceptable(), "{:?} | {}", negotiator, header);
    }

    #[test]
    fn white_space_changes_nothing(header in header()) {
        let blanks_in_ranges = header.windows(2).any(|pair| pair[0] == b'=' && matches!(pair[1], b',' | b';'));
        prop_assume!(!blanks_in_ranges);
        let read = LanguagePriorityList::parse_accept_language_bytes;
        prop_assert_eq!(shown(&read(&header)), shown(&read(&spread(&header))));
    }

    #[test]
    fn case_and_underscores_change_nothing(header in header()) {
        let read = LanguagePriorityList::parse_accept_language_bytes;
        let expected = shown(&read(&header));
        prop_assert_eq!(&expected, &shown(&read(&header.to_ascii_uppercase())));
        prop_assert_eq!(&expected, &shown(&read(&header.to_ascii_lowercase())));
        let swapped: Vec<u8> =
            header.iter().map(|byte| match byte { b'-' => b'_', b'_' => b'-', &other => other }).collect();
        if !header.windows(2).any(|pair| pair == b"=-" || pair == b"=_") {
            prop_assert_eq!(&expected, &shown(&read(&swapped)));
        }
    }

    #[test]
    fn lines_are_read_as_if_joined(lines in prop::collection::vec(header(), 0..4)) {
        let joined = lines.join(&b","[..]);
        prop_assert_eq!(
            shown(&LanguagePriorityList::parse_accept_language_lines(&lines)),
            shown(&LanguagePriorityList::parse_accept_language_bytes(&joined))
        );
    }

    #[test]
    fn tags_are_a_header_without_weights(tags in prop::collection::vec("[a-z*]{1,4}(-[a-zA-Z0-9]{1,9}){0,3}", 0..10)) {
        prop_assert_eq!(
            shown(&LanguagePriorityList::from_tags(&tags)),
            shown(&LanguagePriorityList::parse_accept_language(&tags.join(",")))
        );
    }

    #[test]
    fn any_registered_language_finds_itself(negotiator in negotiator()) {
        for (index, language) in negotiator.available().iter().enumerate() {
            prop_assert_eq!(negotiator.find(&language.to_string()), Some(index));
            let list = LanguagePriorityList::parse_accept_language(&language.to_string());
            prop_assert_eq!(negotiator.negotiate(&list).index(), index);
        }
    }
}
