//! N8: 4 KiB and 64 ranges of a header count. What lies past them is not read, whatever it says; so a header of any
//! length costs what 4 KiB cost.

use error_l10n::{LanguagePriorityList, Negotiator};

const LIMIT: usize = 4096;

fn served(list: &LanguagePriorityList) -> String {
    let tags = ["en", "es", "es-MX", "ru"].map(|tag| tag.parse().unwrap());
    let negotiator = Negotiator::new(tags, &"en".parse().unwrap()).unwrap();
    negotiator.language(negotiator.negotiate(list)).to_string()
}

fn served_for(header: &str) -> String {
    served(&LanguagePriorityList::parse_accept_language(header))
}

/// A header that ends with `last`, `length` bytes long.
fn ending_with(last: &str, length: usize) -> String {
    format!("{},{last}", " ".repeat(length - last.len() - 1))
}

/// Ranges of languages that nobody has, `count` of them, a comma behind each.
fn unknown(count: usize) -> String {
    let letter = |number: usize| char::from(b'a' + u8::try_from(number % 26).unwrap());
    (0..count).map(|number| format!("qx{}-{}x,", letter(number), letter(number / 26))).collect()
}

#[test]
fn n08_the_sixty_fourth_range_counts_and_the_next_does_not() {
    assert_eq!(served_for(&(unknown(63) + "es")), "es");
    assert_eq!(served_for(&(unknown(64) + "es")), "en");
    assert_eq!(served_for(&(unknown(63) + "es;q=0.5,ru")), "es");
    assert_eq!(served(&LanguagePriorityList::from_tags((unknown(63) + "es").split(','))), "es");
    assert_eq!(served(&LanguagePriorityList::from_tags((unknown(64) + "es").split(','))), "en");
}

#[test]
fn n08_malformed_ranges_are_not_counted() {
    assert_eq!(served_for(&("@,".repeat(1000) + "es")), "es");
    assert_eq!(served_for(&("es;q=2,".repeat(500) + "ru")), "ru");
}

#[test]
fn n08_a_range_that_ends_within_four_kilobytes_counts() {
    assert_eq!(served_for(&ending_with("es", LIMIT)), "es");
    assert_eq!(served_for(&(ending_with("es", LIMIT) + ",ru")), "es");
    assert_eq!(served_for(&(ending_with("es;q=0.5", LIMIT) + ",ru")), "es");
    assert_eq!(served_for(&ending_with("es", LIMIT + 1)), "en");
}

#[test]
fn n08_a_range_that_the_limit_cuts_is_left_out_whole() {
    // `es-MX` is not read as `es`, nor `ru;q=0.9` as `ru;q=0`, nor `es;q=0.001` as `es`.
    for cut in 1..5 {
        assert_eq!(served_for(&ending_with("es-MX", LIMIT + cut)), "en", "{cut} bytes too long");
    }
    for cut in 1..8 {
        let header = ending_with("ru;q=0.9", LIMIT + cut);
        assert!(LanguagePriorityList::parse_accept_language(&header).is_empty(), "{cut} bytes too long");
    }
    assert_eq!(served_for(&format!("ru;q=0.5{}", ending_with("es;q=0.001", LIMIT))), "ru");
}

#[test]
fn n08_the_lines_of_a_header_share_the_limit() {
    let blank = |length| " ".repeat(length);
    let two_lines = |first: usize, second: &str| {
        served(&LanguagePriorityList::parse_accept_language_lines([blank(first).as_str(), second]))
    };
    assert_eq!(two_lines(LIMIT - 3, "es"), "es");
    assert_eq!(two_lines(LIMIT - 2, "es"), "en");
    assert_eq!(two_lines(LIMIT, "es"), "en");
    let many = std::iter::repeat_n("@", LIMIT).chain(["es"]);
    assert_eq!(served(&LanguagePriorityList::parse_accept_language_lines(many)), "en");
    let endless = std::iter::repeat("es");
    assert_eq!(served(&LanguagePriorityList::parse_accept_language_lines(endless)), "es");
    let endless = std::iter::repeat("uk");
    assert_eq!(served(&LanguagePriorityList::from_tags(endless)), "en");
}

#[test]
fn n08_a_megabyte_says_what_its_first_four_kilobytes_say() {
    let repetitions = ["es;q=0.5,", "es-MX-", "es,", ";q=", ",", " ", "*", "-", "a", "es;q=0.5;", "\u{e9},"];
    for repetition in repetitions {
        let megabyte = repetition.repeat((1 << 20) / repetition.len());
        let expected = if repetition.starts_with("es") && repetition.ends_with(',') { "es" } else { "en" };
        assert_eq!(served_for(&megabyte), expected, "{repetition:?}");
        assert_eq!(served_for(&(megabyte + ",ru")), expected, "{repetition:?}");
    }
}

#[test]
fn n08_choices_are_bounded_as_the_ranges_are() {
    let list = |count| {
        let unknown = unknown(count);
        let choices = unknown.split_terminator(',').fold(LanguagePriorityList::default(), LanguagePriorityList::prefer);
        choices.prefer("es")
    };
    assert_eq!(served(&list(63)), "es");
    assert_eq!(served(&list(64)), "en");
    let header = LanguagePriorityList::parse_accept_language(&unknown(64));
    assert_eq!(served(&header.prefer("es")), "es");
    assert_eq!(served(&LanguagePriorityList::default().prefer(&"a".repeat(1 << 20))), "en");
    let long = |length: usize| format!("es{}", "-x".repeat(length / 2 - 1));
    assert_eq!(served(&LanguagePriorityList::default().prefer(&long(LIMIT))), "es");
    assert_eq!(served(&LanguagePriorityList::default().prefer(&long(LIMIT + 2))), "en");
    assert_eq!(served(&LanguagePriorityList::from_tags([long(LIMIT)])), "es");
    assert_eq!(served(&LanguagePriorityList::from_tags([long(LIMIT + 2)])), "en");
}
