//! Pseudo-locales: what testers see of every text, and that nobody else does.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test says what it expects in the shortest way")]

use error_l10n::{Arguments, Catalog, CatalogBuilder, Entry, LanguagePriorityList, Negotiated, Resolver};

fn builder() -> CatalogBuilder {
    Catalog::builder().pseudo_locales(true).bidi_isolation(false)
}

fn named(catalog: &Catalog, tag: &str) -> Negotiated {
    let negotiated = catalog.negotiate(&LanguagePriorityList::from_tags([tag]));
    assert_eq!(catalog.language(negotiated).to_string(), tag);
    negotiated
}

/// The message `id` of an overlay `texts` in a pseudo-locale.
#[track_caller]
fn message(tag: &str, texts: &str, id: &str, arguments: &Arguments<'_>) -> String {
    let catalog = builder().overlay_text("en", "test.ftl", texts).build().unwrap();
    catalog.message(named(&catalog, tag), id, arguments).unwrap().into_owned()
}

/// Brackets, and 30 to 40% more characters; of so short a text that this is no whole number, the first one above.
#[track_caller]
fn assert_a_third_longer(text: &str, pseudo: &str) {
    let (length, longer) = (text.chars().count(), pseudo.chars().count());
    let least = (length * 130).div_ceil(100);
    assert!((least..=least.max(length * 140 / 100)).contains(&longer), "{length} {longer}\n{text}\n{pseudo}");
    assert!(pseudo.starts_with('[') && pseudo.ends_with(']'), "{pseudo}");
    let letters = text.chars().filter(char::is_ascii_alphabetic).count();
    assert!(letters > 0 && !pseudo.contains(|character: char| character.is_ascii_alphabetic()), "{pseudo}");
}

#[test]
fn every_shipped_text_is_30_to_40_percent_longer_accented_and_in_brackets() {
    let catalog = builder().build().unwrap();
    let entries = |tag| catalog.entries(named(&catalog, tag)).collect::<Vec<Entry<'_>>>();
    let mut texts = 0;
    for (english, pseudo) in entries("en").iter().zip(&entries("en-XA")) {
        assert_eq!((english.code, pseudo.language.to_string().as_str()), (pseudo.code, "en-XA"));
        let pairs = [
            (&english.title, &pseudo.title),
            (&english.description, &pseudo.description),
            (&english.advice, &pseudo.advice),
        ];
        for (text, pseudo) in pairs {
            assert_eq!(text.is_some(), pseudo.is_some());
            if let (Some(text), Some(pseudo)) = (text, pseudo) {
                assert_a_third_longer(text, pseudo);
                texts += 1;
            }
        }
    }
    assert_eq!(texts, 53 + 49 + 49, "every code, and a title and an advice with each that is an error");
}

#[test]
fn texts_with_numbers_are_30_to_40_percent_longer_in_every_plural_form() {
    let catalog = builder().build().unwrap();
    let (english, pseudo) = (named(&catalog, "en"), named(&catalog, "en-XA"));
    for unit in ["seconds", "minutes", "hours"] {
        for number in [1, 2, 5, 11, 21, 59] {
            let arguments = Arguments::new().with_number(unit, number);
            let id = format!("advice-retry-after-{unit}");
            let text = |language| catalog.message(language, &id, &arguments).unwrap();
            assert_a_third_longer(&text(english), &text(pseudo));
            assert!(text(pseudo).contains(&number.to_string()));
        }
    }
}

#[test]
fn terms_placeables_markup_and_keys_stay() {
    let texts = "\
-brand = Contoso
    .case = upper
portal-a = Open <b>{ -brand }</b> at https://example.com/{ $path } now
portal-b =
    { $kind ->
        [open] It is open.
       *[other] { -brand } has { $count ->
            [one] one item
           *[other] { $count } items
        } left.
    }
portal-c =
    First line
    second line
portal-d = { portal-a }
";
    let arguments = Arguments::new().with("path", "a").with("kind", "open").with_number("count", 3);
    let text = |id, arguments| message("en-XA", texts, id, arguments);
    assert_eq!(text("portal-a", &arguments), "[Ǿǿƥḗƞ <b>Contoso</b> åååŧ https://example.com/a ƞǿǿǿẇ~~~~~~~~]");
    assert_eq!(text("portal-b", &arguments), "[Īīŧ īş ǿǿƥḗƞ.]");
    let many = Arguments::new().with("kind", "closed").with_number("count", 3);
    assert_eq!(text("portal-b", &many), "[Contoso ħååş 3 īīīŧḗḗḿş ŀḗḗƒŧ.]");
    assert_eq!(text("portal-c", &many), "[Ƒīīřşŧ ŀīīīƞḗ\nşḗḗƈǿǿƞḓ ŀīīƞḗ]");
    // A text that is only another message has that one's brackets.
    assert_eq!(text("portal-d", &arguments), text("portal-a", &arguments));
}

#[test]
fn every_word_is_turned_round_in_the_right_to_left_one() {
    let resolver = Resolver::new(builder().build().unwrap());
    let message = resolver.explain(b"", Some(410), "ar-XB");
    assert_eq!(message.title(), Some("\u{200f}\u{202e}Gone\u{202c}\u{200f}"));
    assert!(message.html().to_string().starts_with(r#"<section lang="ar-XB" dir="rtl">"#));
    assert_eq!(message.text().matches('\u{202e}').count(), message.text().matches('\u{202c}').count());
    let plain: String = message.text().chars().filter(|c| !"\u{200f}\u{202e}\u{202c}".contains(*c)).collect();
    assert_eq!(plain, "The requested resource is no longer available at the server.");
}

#[test]
fn only_who_names_a_pseudo_locale_exactly_gets_it() {
    let resolver = Resolver::new(builder().build().unwrap());
    let answers = [
        ("en-XA", "en-XA"),
        ("EN_xa", "en-XA"),
        ("ar-XB, en", "ar-XB"),
        ("en", "en"),
        ("en-*", "en"),
        ("ar, es;q=0.5", "es"),
        ("ar-EG", "en"),
        ("*", "en"),
        ("*;q=0.5, en;q=0, es;q=0, ru;q=0", "en"),
    ];
    for (header, language) in answers {
        assert_eq!(resolver.explain(b"", Some(404), header).language().to_string(), language, "{header}");
    }
}

#[test]
fn without_being_asked_for_there_are_none() {
    let tags: Vec<String> = Catalog::embedded().languages().iter().map(ToString::to_string).collect();
    assert_eq!(tags, ["en", "es", "ru"]);
    assert_eq!(Resolver::new(Catalog::embedded()).explain(b"", Some(404), "en-XA").language().to_string(), "en");
}

#[test]
fn a_text_of_ones_own_lies_over_the_one_that_is_made() {
    let overlay = builder().overlay_text("en-XA", "own.ftl", "status-404 = Mine\n");
    let resolver = Resolver::new(overlay.build().unwrap());
    let message = resolver.explain(b"", Some(404), "en-XA");
    assert_eq!((message.text(), message.title()), ("Mine", Some("[Ƞǿǿŧ Ƒǿŭƞḓ]")));
}

#[test]
fn without_english_they_are_made_of_the_default_language() {
    let builder = Catalog::empty_builder().default_language("fr").pseudo_locales(true);
    let catalog = builder.overlay_text("fr", "own.ftl", "code-generalException = Échec\n").build().unwrap();
    let resolver = Resolver::new(catalog);
    assert_eq!(resolver.explain(b"", None, "en-XA").text(), "[Éƈħḗƈ]");
}

#[test]
fn a_large_overlay_may_grow_beyond_the_limit_of_files() {
    let line = |number| format!("portal-{number} = {}\n", "A text of many words. ".repeat(8));
    let texts: String = (0..18_000).map(line).collect();
    assert!(texts.len() > 3 * 1024 * 1024 && texts.len() < 4 * 1024 * 1024);
    let catalog = builder().overlay_text("en", "large.ftl", texts).build().unwrap();
    assert!(catalog.message(named(&catalog, "ar-XB"), "portal-17999", &Arguments::new()).is_some());
}
