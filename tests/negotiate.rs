//! Language negotiation, rule by rule. The cases are lines of the files in `tests/negotiate`; `README.md` there says how
//! to read and to add them. What no line can say, bounds and any input at all, is tested in `tests/negotiate/*.rs`.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::string_slice,
    reason = "a test says what it expects briefly"
)]

#[path = "negotiate/any_input.rs"]
mod any_input;
#[path = "negotiate/bounds.rs"]
mod bounds;
#[path = "negotiate/cases.rs"]
mod cases;
#[path = "negotiate/model.rs"]
mod model;

use error_l10n::{LanguageIdentifier, LanguagePriorityList, Match, Negotiated, Negotiator, vary};

use self::cases::{check, check_vary};

#[test]
fn n01_without_a_header_the_default_is_served() {
    check("n01-nothing-asked-for.txt");
}

#[test]
fn n02_the_highest_weight_wins_and_ties_keep_their_order() {
    check("n02-weights.txt");
}

#[test]
fn n03_white_space_and_short_numbers_are_legal() {
    check("n03-white-space-and-numbers.txt");
}

#[test]
fn n04_a_malformed_weight_skips_its_range_only() {
    check("n04-malformed-weights.txt");
}

#[test]
fn n05_a_malformed_range_is_skipped() {
    check("n05-malformed-ranges.txt");
}

#[test]
fn n06_case_and_underscores_do_not_matter() {
    check("n06-case-and-underscores.txt");
}

#[test]
fn n07_parameters_are_ignored_and_a_repeated_range_has_its_highest_weight() {
    check("n07-parameters-and-repetition.txt");
}

#[test]
fn n09_header_lines_are_joined_in_order() {
    check("n09-several-lines.txt");
}

#[test]
fn n10_a_refused_language_is_barred_with_all_below_it() {
    check("n10-refusals.txt");
}

#[test]
fn n11_the_more_specific_range_has_the_say() {
    check("n11-more-specific-ranges.txt");
}

#[test]
fn n12_a_wildcard_stands_for_what_no_other_range_names() {
    check("n12-wildcard.txt");
}

#[test]
fn n13_where_nothing_is_acceptable_the_default_is_served_and_flagged() {
    check("n13-nothing-acceptable.txt");
}

#[test]
fn n14_the_result_is_registered() {
    check("n14-always-registered.txt");
}

#[test]
fn n15_the_order_of_the_user_beats_closeness() {
    check("n15-order-before-closeness.txt");
}

#[test]
fn n16_a_named_language_keeps_its_weight() {
    check("n16-named-languages-keep-their-weight.txt");
}

#[test]
fn n17_a_region_falls_back_to_its_parent_cluster_base_and_siblings() {
    check("n17-regions.txt");
}

#[test]
fn n18_no_other_language_is_served_and_aliases_are_the_same() {
    check("n18-never-another-language.txt");
}

#[test]
fn n19_scripts_must_agree() {
    check("n19-scripts.txt");
}

#[test]
fn n20_extensions_and_variants_prevent_no_match() {
    check("n20-extensions-and-variants.txt");
}

#[test]
fn n21_a_pseudo_locale_is_found_under_its_name_only() {
    check("n21-pseudo-locales.txt");
}

#[test]
fn n22_lists_have_no_weights_and_choices_outrank_the_header() {
    check("n22-lists-and-choices.txt");
}

#[test]
fn n23_missing_texts_are_looked_for_in_parents_and_the_default() {
    check("n23-chains.txt");
}

#[test]
fn n24_the_language_is_named_as_it_was_registered() {
    let negotiator = Negotiator::new(["iw", "zh-TW"].map(|tag| tag.parse().unwrap()), &"he".parse().unwrap()).unwrap();
    let served = |header| {
        negotiator.language(negotiator.negotiate(&LanguagePriorityList::parse_accept_language(header))).to_string()
    };
    assert_eq!(served("he-IL"), "iw");
    assert_eq!(served("zh-Hant-HK"), "zh-TW");
    assert_eq!(negotiator.available().iter().map(ToString::to_string).collect::<Vec<_>>(), ["iw", "zh-TW"]);
}

#[test]
fn n25_vary_names_the_header_once() {
    check_vary("n25-vary.txt");
    assert_eq!(vary(vary(Some("Origin")).as_ref().into()), "Origin, Accept-Language");
}

#[test]
fn n26_a_negotiator_is_shared_by_threads() {
    fn is_shared<T: Send + Sync + Clone + 'static>() {}
    is_shared::<Negotiator>();
    is_shared::<LanguagePriorityList>();
    is_shared::<Negotiated>();
    is_shared::<Match>();

    let negotiator = Negotiator::new(["en", "es"].map(|tag| tag.parse().unwrap()), &"en".parse().unwrap()).unwrap();
    std::thread::scope(|scope| {
        let threads = ["en-GB", "es-MX"].map(|header| {
            let negotiator = &negotiator;
            scope.spawn(move || negotiator.negotiate(&LanguagePriorityList::parse_accept_language(header)).index())
        });
        assert_eq!(threads.map(|thread| thread.join().unwrap()), [0, 1]);
    });
}

#[test]
fn a_handle_is_small_and_does_no_harm_with_another_negotiator() {
    assert!(size_of::<Negotiated>() <= 16);
    let tags = ["en", "es", "es-419", "es-MX"].map(|tag| tag.parse().unwrap());
    let larger = Negotiator::new(tags, &"en".parse().unwrap()).unwrap();
    let smaller = Negotiator::new(["ru".parse().unwrap()], &"ru".parse().unwrap()).unwrap();
    let foreign = larger.negotiate(&LanguagePriorityList::parse_accept_language("es-MX,es;q=0"));
    assert_eq!(foreign.index(), 3);
    assert_eq!(smaller.language(foreign).to_string(), "ru");
    assert_eq!(smaller.chain(foreign).collect::<Vec<_>>(), [0]);
    assert_eq!(smaller.parents(foreign.index()).count(), 0);
}

#[test]
fn a_language_is_found_under_any_of_its_names_and_no_other() {
    let tags = ["en", "he", "zh-Hant", "es-MX", "ca-valencia"].map(|tag| tag.parse().unwrap());
    let negotiator = Negotiator::new(tags, &"en".parse().unwrap()).unwrap();
    assert_eq!(negotiator.default_index(), 0);
    for (tag, position) in [("EN", 0), ("iw", 1), ("heb", 1), ("zh_hant", 2), ("zh-CHT", 2), ("es_mx", 3)] {
        assert_eq!(negotiator.find(tag), Some(position), "{tag}");
    }
    assert_eq!(negotiator.find("ca-VALENCIA"), Some(4));
    assert_eq!(negotiator.find("es-MX-u-nu-latn"), Some(3));
    for tag in ["", "es", "es-AR", "zh", "zh-TW", "ca", "he-IL", "*", "*-MX", "en,es", "en;q=1", " en", "und"] {
        assert_eq!(negotiator.find(tag), None, "{tag}");
    }
}

/// Languages and regions for private use, `count` of them, 40 regions a language.
fn many_languages(count: usize) -> Vec<LanguageIdentifier> {
    let letter = |number: usize| char::from(b'a' + u8::try_from(number % 26).unwrap());
    let language = |number: usize| format!("q{}{}", letter(number / 26 % 20), letter(number));
    let tag = |number: usize| format!("{}-{}", language(number / 40), 500 + number % 40 + number / 20_800 * 40);
    (0..count).map(|number| tag(number).parse().unwrap()).collect()
}

#[test]
fn a_thousand_languages_are_told_apart() {
    let languages = many_languages(1000);
    let negotiator = Negotiator::new(languages.clone(), &languages[0]).unwrap();
    for (index, language) in languages.iter().enumerate() {
        let list = LanguagePriorityList::parse_accept_language(&language.to_string());
        let negotiated = negotiator.negotiate(&list);
        assert_eq!((negotiated.index(), negotiated.matched()), (index, Match::Exact), "{language}");
    }
    let sibling = negotiator.negotiate(&LanguagePriorityList::parse_accept_language("qay-001"));
    assert_eq!((sibling.index(), sibling.matched()), (960, Match::Sibling));
}

#[test]
fn more_languages_than_can_be_counted_are_refused() {
    let languages = many_languages(65_536);
    let error = Negotiator::new(languages.clone(), &languages[0]).unwrap_err();
    assert_eq!(error.to_string(), "65536 languages are registered; register no more than 65535 of them");
}
